package org.equityimpact.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.equityimpact.facts.disparity.BesideParent;
import org.equityimpact.facts.disparity.ComparisonBasis;
import org.equityimpact.facts.disparity.DisparityFlag;
import org.equityimpact.facts.disparity.GroupDisparity;
import org.equityimpact.facts.disparity.Level;
import org.equityimpact.facts.disparity.RatioInterval;
import org.equityimpact.facts.disparity.ThresholdUsed;
import org.equityimpact.facts.disparity.Years;
import org.jspecify.annotations.Nullable;

/**
 * One group of an indicator beside those it is compared with, as a reader is shown it: a screen, never a finding.
 * Figures that are withheld, undefined or infinite are absent; the status says which. Harm figures are above 1 and above 0
 * where the group fares worse.
 *
 * @param referenceGroup the one group that it is compared with, if it is one
 * @param comparisonBasis where the figures of the comparison come from
 * @param members the people of the group
 * @param possible the highest level that figures not given could still show, where that is another than the level
 * @param stable whether chance from year to year is an unlikely explanation
 * @param adjustedP Fisher's probability after Benjamini-Hochberg, above 20 comparisons
 * @param besideParents the intersection beside each group that it is part of
 * @param threshold the policy lines that it was set against
 * @param sentence the same in words, for groups at watch or above
 * @param measures further measures, where all were asked for
 */
public record DisparityEntry(
        String indicator,
        String group,
        String period,
        @Nullable BigDecimal rate,
        String comparison,
        @Nullable BigDecimal comparisonRate,
        @Nullable BigDecimal ratio,
        @Nullable BigDecimal ratioLow,
        @Nullable BigDecimal ratioHigh,
        @Nullable String ratioInterval,
        @Nullable BigDecimal gapPp,
        @Nullable BigDecimal gapLowPp,
        @Nullable BigDecimal gapHighPp,
        @Nullable BigDecimal harmRatio,
        @Nullable BigDecimal harmGapPp,
        @Nullable BigDecimal excess,
        @Nullable BigDecimal fisherP,
        String status,
        String level,
        @Nullable String referenceGroup,
        @Nullable String comparisonBasis,
        @Nullable BigInteger members,
        @Nullable String possible,
        @Nullable BigDecimal harmRatioLow,
        @Nullable BigDecimal harmRatioHigh,
        @Nullable Boolean stable,
        @Nullable BigDecimal adjustedP,
        List<String> flags,
        @Nullable EarlierYears years,
        @Nullable List<BesideParentEntry> besideParents,
        @Nullable ThresholdEntry threshold,
        @Nullable String sentence,
        @Nullable MeasuresEntry measures) {

    /** Tells of one group. */
    static DisparityEntry of(
            GroupDisparity disparity,
            @Nullable ThresholdUsed threshold,
            @Nullable String sentence,
            @Nullable MeasuresEntry measures) {
        var figures = disparity.figures();
        return new DisparityEntry(
                disparity.place().indicator(),
                disparity.place().group(),
                disparity.period().code(),
                Decimals.shown(figures.rate()),
                disparity.comparison().code(),
                Decimals.shown(figures.comparisonRate()),
                Decimals.shown(figures.ratio()),
                Decimals.shown(figures.ratioLow()),
                Decimals.shown(figures.ratioHigh()),
                interval(figures.ratioInterval()),
                Decimals.shown(figures.gapPp()),
                Decimals.shown(figures.gapLowPp()),
                Decimals.shown(figures.gapHighPp()),
                Decimals.shown(figures.harmRatio()),
                Decimals.shown(figures.harmGapPp()),
                Decimals.shown(figures.excess()),
                Decimals.digits(figures.fisherP()),
                disparity.status().code(),
                disparity.level().code(),
                disparity.referenceGroup(),
                basis(disparity.basis()),
                disparity.members(),
                possible(disparity.level(), disparity.possible()),
                Decimals.shown(figures.harmRatioLow()),
                Decimals.shown(figures.harmRatioHigh()),
                disparity.stable(),
                Decimals.digits(disparity.adjustedP()),
                disparity.flags().stream().sorted().map(DisparityFlag::code).toList(),
                EarlierYears.of(disparity.years()),
                BesideParentEntry.of(disparity.besideParents()),
                threshold == null ? null : ThresholdEntry.of(threshold),
                sentence,
                measures);
    }

    private static @Nullable String interval(@Nullable RatioInterval interval) {
        return interval == null ? null : interval.code();
    }

    private static @Nullable String basis(ComparisonBasis basis) {
        return basis == ComparisonBasis.NONE ? null : basis.code();
    }

    private static @Nullable String possible(Level level, Level possible) {
        return level == possible ? null : possible.code();
    }

    /** What earlier years say of a group. */
    public record EarlierYears(
            @Nullable Integer aboveConsecutive, @Nullable Boolean progressing) {

        private static @Nullable EarlierYears of(@Nullable Years years) {
            return years == null || (years.aboveConsecutive() == null && years.progressing() == null)
                    ? null
                    : new EarlierYears(years.aboveConsecutive(), years.progressing());
        }
    }

    /** An intersection beside a group that it is part of. */
    public record BesideParentEntry(
            String parent,
            @Nullable BigDecimal parentRate,
            @Nullable BigDecimal gapPp,
            String parentLevel) {

        private static @Nullable List<BesideParentEntry> of(List<BesideParent> parents) {
            return parents.isEmpty()
                    ? null
                    : parents.stream()
                            .map(parent -> new BesideParentEntry(
                                    parent.parent(),
                                    Decimals.shown(parent.parentRate()),
                                    Decimals.shown(parent.gapPp()),
                                    parent.parentLevel().code()))
                            .toList();
        }
    }

    /** The policy lines that a group was set against, the rows they come from, and which of them it stands above. */
    public record ThresholdEntry(
            String measure,
            BigDecimal watch,
            BigDecimal high,
            BigDecimal minGapPp,
            List<String> rows,
            List<String> owners,
            @Nullable String exceeds) {

        private static ThresholdEntry of(ThresholdUsed used) {
            return new ThresholdEntry(
                    used.measure().code(),
                    used.line().watch(),
                    used.line().high(),
                    used.line().minGapPp(),
                    used.rowNames(),
                    used.owners(),
                    switch (used.exceeded()) {
                        case HIGH -> "high";
                        case MEDIUM -> "watch";
                        case NONE, WATCH, CANNOT_ASSESS -> null;
                    });
        }
    }
}
