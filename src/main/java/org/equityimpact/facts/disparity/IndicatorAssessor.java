package org.equityimpact.facts.disparity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.equityimpact.proposal.Indicator;

/** Assesses one indicator: its baseline, its projection, and the change from one to the other. */
final class IndicatorAssessor {

    private final List<DisparityChange> changes;
    private final List<GroupDisparity> baseline;
    private final List<GroupDisparity> projection;
    private final Comparisons before;
    private final Comparisons after;

    IndicatorAssessor(Indicator indicator, int index, DisparityPolicy policy, LocalDate asOf) {
        var lines = policy.lines(indicator.kind(), indicator.favourable(), asOf);
        var complement = policy.lines(indicator.kind(), !indicator.favourable(), asOf);
        var now = Table.baseline(indicator);
        var then = Table.projected(indicator);
        var rule = ComparisonRule.of(indicator, now, then);
        var hiddenNow = Disclosure.of(indicator, now, rule.comparison(), policy.smallNumbers(), new BitSet());
        var hiddenThen = Disclosure.of(indicator, then, rule.comparison(), policy.smallNumbers(), hiddenNow.groups());
        this.before = new Comparisons(indicator, now, hiddenNow, rule.comparison(), lines.minN());
        this.after = new Comparisons(indicator, then, hiddenThen, rule.comparison(), lines.minN());
        this.changes = new Changes(indicator, index, before, after, lines).changes();
        var adjustment = new Adjustment(lines);
        var unadjusted = new PeriodAssessor(indicator, index, before, lines, complement).assess();
        this.baseline = IntStream.range(0, unadjusted.size())
                .mapToObj(group -> adjustment.of(unadjusted.get(group), changes.get(group)))
                .toList();
        this.projection = new PeriodAssessor(indicator, index, after, lines, complement)
                .assess().stream()
                        .filter(group -> !(then.figure(group.place().groupIndex()) instanceof Figure.Absent))
                        .toList();
    }

    List<GroupDisparity> groups() {
        var groups = new ArrayList<>(baseline);
        groups.addAll(projection);
        return groups;
    }

    List<DisparityChange> changes() {
        return changes;
    }

    List<IndicatorSummary> summaries() {
        var summaries = new ArrayList<IndicatorSummary>();
        summaries.add(Summaries.of(before, baseline));
        if (!projection.isEmpty()) {
            summaries.add(Summaries.of(after, projection));
        }
        return summaries;
    }
}
