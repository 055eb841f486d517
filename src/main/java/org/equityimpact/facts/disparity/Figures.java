package org.equityimpact.facts.disparity;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one group beside those it is compared with; null where withheld, undefined or out of range.
 *
 * @param rate per member (0 to 1 for proportions), or the mean in points of its scale
 * @param comparisonRate the same of those it is compared with
 * @param ratio rate over comparison rate, as submitted
 * @param ratioLow lower end of its 95 percent interval
 * @param ratioHigh upper end; null also where it has none
 * @param ratioInterval the method of that interval
 * @param gapPp rate less comparison rate in percentage points (for means in points of the scale)
 * @param gapLowPp lower end of its 95 percent interval, for rates alone the gap less a unit of rounding
 * @param gapHighPp upper end
 * @param harmRatio how many times worse the group fares: more than 1 is worse
 * @param harmRatioLow lower end of its interval
 * @param harmRatioHigh upper end
 * @param harmGapPp how many points worse the group fares: more than 0 is worse
 * @param excess people counted beyond those at the comparison's rate; less than 0 is a shortfall
 * @param fisherP two-sided probability of Fisher's exact test
 * @param exactHarmRatio the harm ratio before any division, for comparisons
 * @param exactHarmGapPp the harm gap before any rounding, for comparisons
 */
public record Figures(
        @Nullable Double rate,
        @Nullable Double comparisonRate,
        @Nullable Double ratio,
        @Nullable Double ratioLow,
        @Nullable Double ratioHigh,
        @Nullable RatioInterval ratioInterval,
        @Nullable Double gapPp,
        @Nullable Double gapLowPp,
        @Nullable Double gapHighPp,
        @Nullable Double harmRatio,
        @Nullable Double harmRatioLow,
        @Nullable Double harmRatioHigh,
        @Nullable Double harmGapPp,
        @Nullable Double excess,
        @Nullable Double fisherP,
        @Nullable Ratio exactHarmRatio,
        @Nullable BigFraction exactHarmGapPp) {

    /** Nothing to show. */
    static final Figures NONE = rateOnly(null);

    /** A rate with nothing to compare it with. */
    static Figures rateOnly(@Nullable Double rate) {
        return new Figures(
                rate, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The reference beside itself: ratio 1 and gap 0. */
    static Figures ofReference(@Nullable Double rate) {
        return new Figures(
                rate,
                rate,
                1.0,
                null,
                null,
                null,
                0.0,
                null,
                null,
                1.0,
                null,
                null,
                0.0,
                0.0,
                null,
                Ratio.ONE,
                BigFraction.ZERO);
    }
}
