package org.equityimpact.facts.disparity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.equityimpact.proposal.Indicator;

/** Assesses one indicator: its baseline, its projection, and the change from one to the other. */
final class IndicatorAssessor {

    private final List<DisparityChange> changes;
    private final List<GroupDisparity> baseline;
    private final List<GroupDisparity> projection;
    private final List<DataQuality> dataQuality;
    private final Comparisons before;
    private final Comparisons after;

    IndicatorAssessor(Indicator indicator, int index, DisparityPolicy policy, LocalDate asOf) {
        var lines = policy.lines(indicator.kind(), indicator.favourable());
        var complement = policy.lines(indicator.kind(), !indicator.favourable());
        var now = Table.baseline(indicator);
        var then = now.projected(indicator);
        var rule = ComparisonRule.of(indicator, now, then);
        var hiddenNow = Disclosure.of(indicator, now, rule.comparison(), policy.smallNumbers(), new BitSet());
        var hiddenThen = Disclosure.of(indicator, then, rule.comparison(), policy.smallNumbers(), hiddenNow.groups());
        this.before = new Comparisons(indicator, now, hiddenNow, rule.comparison(), lines.minN());
        this.after = new Comparisons(indicator, then, hiddenThen, rule.comparison(), lines.minN());
        this.changes = new Changes(indicator, index, before, after, lines).changes();
        var measured = new PeriodAssessor(indicator, index, before, rule, lines, complement).assess();
        var history = new History(indicator, before, lines, policy);
        this.baseline = adjusted(new Intersections(indicator, before, lines, measured).besideParents(), history, lines);
        this.projection = new PeriodAssessor(indicator, index, after, rule, lines, complement)
                .assess().stream()
                        .filter(group -> !(then.figure(group.place().groupIndex()) instanceof Figure.Absent))
                        .toList();
        var quality = new GroupQuality(now, new Reliability(lines.minCell(), lines.minN()));
        this.dataQuality =
                new ArrayList<>(new Quality(indicator, index).notes(policy, asOf, rule, now, then, hiddenNow));
        this.dataQuality.addAll(Coverage.notes(indicator, index));
        baseline.forEach(group -> quality.note(group).ifPresent(dataQuality::add));
    }

    /** Whether figures of others that were not given may keep a gap from narrowing. */
    private boolean isOpen(GroupDisparity baseline) {
        var group = baseline.place().groupIndex();
        return baseline.flags().contains(DisparityFlag.POPULATION_WANTED)
                || after.table().hasGaps(group)
                || before.table().lacksPopulation(group);
    }

    private List<GroupDisparity> adjusted(List<GroupDisparity> groups, History history, Lines lines) {
        var adjustment = new Adjustment(lines);
        return groups.stream()
                .map(group -> adjustment.of(group, changes.get(group.place().groupIndex()), isOpen(group)))
                .map(group -> group.with(history.of(group.place().groupIndex()), group.besideParents()))
                .toList();
    }

    List<GroupDisparity> groups() {
        var groups = new ArrayList<>(baseline);
        groups.addAll(projection);
        return groups;
    }

    List<DataQuality> dataQuality() {
        return dataQuality;
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
