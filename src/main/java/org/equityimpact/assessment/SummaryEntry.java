package org.equityimpact.assessment;

import java.math.BigDecimal;
import org.equityimpact.facts.disparity.IndicatorSummary;
import org.jspecify.annotations.Nullable;

/** All groups of an indicator in one period at a glance, as a reader is shown it. */
public record SummaryEntry(
        String indicator,
        String period,
        @Nullable String worstGroup,
        @Nullable BigDecimal maxHarmRatio,
        @Nullable BigDecimal maxGapPp,
        @Nullable BigDecimal betweenGroupVariance,
        @Nullable BigDecimal theil,
        @Nullable BigDecimal indexOfDisparity,
        int groupsEvaluated,
        int groupsNotEvaluated,
        int comparisons) {

    static SummaryEntry of(IndicatorSummary summary) {
        return new SummaryEntry(
                summary.indicator(),
                summary.period().code(),
                summary.worstGroup(),
                Decimals.shown(summary.maxHarmRatio()),
                Decimals.shown(summary.maxGapPp()),
                Decimals.digits(summary.betweenGroupVariance()),
                Decimals.digits(summary.theil()),
                Decimals.shown(summary.indexOfDisparity()),
                summary.groupsEvaluated(),
                summary.groupsNotEvaluated(),
                summary.comparisons());
    }
}
