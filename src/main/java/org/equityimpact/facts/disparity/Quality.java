package org.equityimpact.facts.disparity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.equityimpact.facts.disparity.DataQuality.Issue;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;

/** Says what to know about an indicator as a whole: its age, its source, its sums and its projection. */
final class Quality {

    private final Indicator indicator;
    private final int index;
    private final List<DataQuality> notes = new ArrayList<>();

    Quality(Indicator indicator, int index) {
        this.indicator = indicator;
        this.index = index;
    }

    List<DataQuality> notes(
            DisparityPolicy policy, LocalDate asOf, ComparisonRule rule, Table now, Table then, Hidden hidden) {
        age(policy, asOf);
        if (indicator.source() == null || indicator.source().isBlank()) {
            note(Issue.SOURCE_MISSING, "no source is given");
        }
        if (indicator.history() == null || indicator.history().isEmpty()) {
            note(
                    Issue.NO_HISTORY,
                    "no earlier years are given, so that one unusual year cannot be told from a pattern");
        }
        if (rule.because() != null) {
            note(Issue.COMPARISON_FELL_BACK, rule.because() + ", so that groups are compared with one group instead");
        }
        Sums.issue(now, hidden).ifPresent(issue -> note(issue, Sums.detail(issue)));
        projection(then, now, hidden);
        return notes;
    }

    private void age(DisparityPolicy policy, LocalDate asOf) {
        var end = indicator.periodEnd();
        if (end == null && indicator.periodLabel() == null) {
            note(Issue.PERIOD_MISSING, "no period is given");
        }
        var last = end == null ? SchoolYear.latestEnd(indicator) : end.last();
        if (last != null && isBefore(last, asOf, policy.veryStaleMonths())) {
            note(Issue.DATA_STALE, "the period ended more than %d months ago".formatted(policy.veryStaleMonths()));
        } else if (last != null && isBefore(last, asOf, policy.staleMonths())) {
            note(Issue.DATA_STALE, "the period ended more than %d months ago".formatted(policy.staleMonths()));
        }
        if (policy.unusualPeriods().stream().anyMatch(period -> period.holds(indicator.periodLabel(), end))) {
            note(Issue.PANDEMIC_YEAR, "the period is unlike other years");
        }
    }

    private static boolean isBefore(LocalDate end, LocalDate asOf, int months) {
        return end.isBefore(asOf.minusMonths(months));
    }

    private void projection(Table then, Table now, Hidden hidden) {
        var projected = then.figures().stream().anyMatch(Projections::isFigure);
        if (!projected) {
            note(Issue.NO_PROJECTION, "nobody estimated what the decision does to this indicator");
            return;
        }
        if (ProjectionStrength.isWeak(indicator)) {
            note(Issue.BASIS_WEAK, "the projection rests on judgement, on nothing, or on nothing stated");
        }
        if (Projections.areTheSame(then, hidden) && !Projections.areTheSame(now, hidden)) {
            note(Issue.PROJECTION_SAME_FOR_ALL, "one figure is projected for every group: say how it was reached");
        }
    }

    private void note(Issue issue, String detail) {
        note(issue, null, detail);
    }

    private void note(Issue issue, @Nullable String group, String detail) {
        notes.add(new DataQuality(indicator.id(), index, issue, group, detail));
    }
}
