package org.equityimpact.facts.disparity;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * How much of the small values, such as 1 to 9 for a minimum of 10, stays open to each of the parts of a sum that is told.
 *
 * @param minimum what is smaller is hidden
 * @param parts how many hidden parts the sum has
 */
record Room(int minimum, int parts) {

    private int largest() {
        return minimum - 1;
    }

    private int leastOpen() {
        return Math.max(2, minimum / 2);
    }

    /** Whether the sum is too small to show, or leaves a part nothing but the least values. */
    boolean isShort(@Nullable BigFraction told) {
        return told != null
                && (told.compareTo(BigFraction.of(minimum)) < 0
                        || told.compareTo(BigFraction.of(leastOpen() + parts - 1L)) < 0);
    }

    /** Whether a part that is small must be one of the largest small values. */
    boolean isTight(BigFraction least) {
        return least.compareTo(BigFraction.of(largest() - leastOpen() + 1)) > 0
                && least.compareTo(BigFraction.of(largest())) <= 0;
    }

    /** The same where all parts are small. */
    boolean isTightForAll(@Nullable BigFraction told) {
        return told != null && isTight(told.subtract(BigFraction.of((long) largest() * (parts - 1))));
    }
}
