package org.equityimpact.facts.disparity;

import org.jspecify.annotations.Nullable;

/**
 * What a group is compared with.
 *
 * @param standing whether the comparison can be made
 * @param reference the name of the reference group, or null where it is not one group
 * @param figure the comparison's figure, present where the standing is {@link Standing#READY}
 */
record Compared(
        Standing standing,
        ComparisonBasis basis,
        @Nullable String reference,
        @Nullable Figure figure) {

    /** Whether a comparison can be made, and if not, whether more facts would help. */
    enum Standing {
        READY,
        /** The group is the reference. */
        SELF,
        /** Too few to compare with, or so few that they may not be shown. */
        TOO_FEW,
        /** A figure that it needs was not given. */
        UNKNOWN
    }

    static final Compared TOO_FEW = new Compared(Standing.TOO_FEW, ComparisonBasis.NONE, null, null);
    static final Compared UNKNOWN = new Compared(Standing.UNKNOWN, ComparisonBasis.NONE, null, null);

    static Compared with(ComparisonBasis basis, Figure figure) {
        return new Compared(Standing.READY, basis, null, figure);
    }

    static Compared withGroup(String name, Figure figure) {
        return new Compared(Standing.READY, ComparisonBasis.REFERENCE_GROUP, name, figure);
    }

    static Compared self(String name) {
        return new Compared(Standing.SELF, ComparisonBasis.REFERENCE_GROUP, name, null);
    }
}
