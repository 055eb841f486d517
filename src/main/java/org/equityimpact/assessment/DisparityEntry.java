package org.equityimpact.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.equityimpact.facts.disparity.Disparities;
import org.equityimpact.facts.disparity.GroupDisparity;
import org.equityimpact.facts.disparity.RatioInterval;
import org.jspecify.annotations.Nullable;

/**
 * One group of an indicator beside those it is compared with, as a reader is shown it: a screen, never a finding.
 * Figures that are withheld, undefined or infinite are absent; the status says which. Harm figures are above 1 and above 0
 * where the group fares worse.
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
        String level) {

    private static final int DECIMALS = 6;
    private static final MathContext PROBABILITY = new MathContext(6, RoundingMode.HALF_UP);

    static List<DisparityEntry> of(Disparities disparities) {
        return disparities.groups().stream().map(DisparityEntry::of).toList();
    }

    static DisparityEntry of(GroupDisparity disparity) {
        var figures = disparity.figures();
        return new DisparityEntry(
                disparity.place().indicator(),
                disparity.place().group(),
                disparity.period().code(),
                shown(figures.rate()),
                disparity.comparison().code(),
                shown(figures.comparisonRate()),
                shown(figures.ratio()),
                shown(figures.ratioLow()),
                shown(figures.ratioHigh()),
                interval(figures.ratioInterval()),
                shown(figures.gapPp()),
                shown(figures.gapLowPp()),
                shown(figures.gapHighPp()),
                shown(figures.harmRatio()),
                shown(figures.harmGapPp()),
                shown(figures.excess()),
                probability(figures.fisherP()),
                disparity.status().code(),
                disparity.level().code());
    }

    private static @Nullable String interval(@Nullable RatioInterval interval) {
        return interval == null ? null : interval.code();
    }

    private static @Nullable BigDecimal shown(@Nullable Double figure) {
        return figure == null ? null : plain(BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private static @Nullable BigDecimal probability(@Nullable Double probability) {
        return probability == null
                ? null
                : plain(BigDecimal.valueOf(probability).round(PROBABILITY));
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
