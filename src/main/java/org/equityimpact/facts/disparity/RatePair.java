package org.equityimpact.facts.disparity;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A group's rate beside another, and all that follows from the two.
 *
 * @param favourable whether a higher rate is good for the people counted
 * @param gapPp the first rate less the other, in percentage points
 */
record RatePair(Figure.Rate focal, Figure.Rate other, boolean favourable, BigFraction gapPp) {

    /** Also finds the gap in percentage points, as submitted. */
    RatePair(Figure.Rate focal, Figure.Rate other, boolean favourable) {
        this(focal, other, favourable, focal.value().subtract(other.value()).multiply(Exact.HUNDRED));
    }

    /** Rate over rate, as submitted. */
    Ratio ratio() {
        return new Ratio(focal.value(), other.value());
    }

    Ratio harmRatio() {
        return favourable ? ratio().inverse() : ratio();
    }

    /** The harm ratio of the same people counted the other way round, or null where that cannot be. */
    @Nullable
    Ratio complementHarmRatio() {
        if (!focal.binomial() || !other.binomial()) {
            return null;
        }
        var without = new Ratio(BigFraction.ONE.subtract(focal.value()), BigFraction.ONE.subtract(other.value()));
        return favourable ? without : without.inverse();
    }

    BigFraction harmGapPp() {
        return favourable ? gapPp.negate() : gapPp;
    }

    /** How far rounding may have moved either rate, in percentage points. */
    BigFraction halfWidthPp() {
        return halfWidthPp(focal, other);
    }

    static BigFraction halfWidthPp(Figure.Rate one, Figure.Rate other) {
        return one.halfWidthPp().compareTo(other.halfWidthPp()) >= 0 ? one.halfWidthPp() : other.halfWidthPp();
    }

    boolean isRatesOnly() {
        return focal.total() == null || other.total() == null;
    }

    /** The people counted beyond those there would be at the other rate, or null where the group's size is unknown. */
    @Nullable
    BigFraction excess() {
        var total = focal.total();
        return total == null ? null : gapPp.multiply(total).divide(100);
    }

    /**
     * Whether one person counted the other way in each group would make the other group the worse one: no inference then
     * (Uniform Guidelines, questions and answers 20 and 21).
     */
    boolean flipsWithOne() {
        var n1 = focal.total();
        var n2 = other.total();
        if (n1 == null || n2 == null || harmGapPp().signum() <= 0) {
            return false;
        }
        var one = BigFraction.ONE.divide(n1);
        var another = BigFraction.ONE.divide(n2);
        var moved = gapPp.signum() > 0
                ? focal.value().subtract(one).compareTo(other.value().add(another))
                : other.value().subtract(another).compareTo(focal.value().add(one));
        return moved < 0;
    }

    /** Whether the rate is strictly less than four fifths of the other (29 CFR 1607.4(D)). */
    boolean isBelowFourFifths() {
        return favourable && focal.value().multiply(5).compareTo(other.value().multiply(4)) < 0;
    }
}
