package org.equityimpact.facts.disparity;

import org.jspecify.annotations.Nullable;

/**
 * Further measures of one group; null where undefined, withheld or not applicable. None of them decides a level, except
 * {@code cohensD} for means and {@code alternateRatio} where the local comparison is too small.
 *
 * @param alternateRatio local rate over the rate of the state's students outside the group
 * @param weightedRatio local rate over the others' rates, each weighted by its group's share of the state
 * @param oddsRatio odds over the comparison's odds; overstates the ratio of common outcomes
 * @param compositionPercent the group's share of all counted
 * @param compositionGapPp that share less the group's share of all members, in percentage points
 * @param compositionRelativeDifferencePercent that difference over the group's share of all members
 * @param z the pooled test of two rates, in standard deviations
 * @param zP its two-sided probability
 * @param cohensD mean less comparison mean, in pooled standard deviations
 * @param hedgesG the same, corrected for small samples
 * @param wilsonLow lower end of the 95 percent interval of the rate, 0 to 1
 * @param wilsonHigh upper end
 */
public record Measures(
        @Nullable Double alternateRatio,
        @Nullable Double weightedRatio,
        @Nullable Double oddsRatio,
        @Nullable Double compositionPercent,
        @Nullable Double compositionGapPp,
        @Nullable Double compositionRelativeDifferencePercent,
        @Nullable Double z,
        @Nullable Double zP,
        @Nullable Double cohensD,
        @Nullable Double hedgesG,
        @Nullable Double wilsonLow,
        @Nullable Double wilsonHigh) {

    /** Nothing to show. */
    static final Measures NONE = new Measures(null, null, null, null, null, null, null, null, null, null, null, null);
}
