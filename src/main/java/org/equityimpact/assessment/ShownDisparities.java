package org.equityimpact.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.equityimpact.assessment.Assessment.DataQualityNote;
import org.equityimpact.facts.disparity.DataQuality;
import org.equityimpact.facts.disparity.Disparities;
import org.equityimpact.facts.disparity.DisparityChange;
import org.equityimpact.facts.disparity.DisparityPolicy;
import org.equityimpact.facts.disparity.DisparitySentence;
import org.equityimpact.facts.disparity.GroupDisparity;
import org.equityimpact.facts.disparity.Level;
import org.equityimpact.facts.disparity.ThresholdUsed;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Computed disparities as readers are shown them.
 *
 * @param indicators what was submitted
 * @param disparities what was computed from it
 * @param policy the thresholds that it was judged by
 */
record ShownDisparities(List<Indicator> indicators, Disparities disparities, DisparityPolicy policy) {

    List<DisparityEntry> entries(boolean allMeasures) {
        Map<String, DisparityChange> changes = new HashMap<>();
        disparities.changes().forEach(change -> changes.put(change.place().pointer(), change));
        return disparities.groups().stream()
                .map(group -> entry(group, changes.get(group.place().pointer()), allMeasures))
                .toList();
    }

    List<ChangeEntry> changes() {
        return disparities.changes().stream().map(ChangeEntry::of).toList();
    }

    List<SummaryEntry> summaries() {
        return disparities.summaries().stream().map(SummaryEntry::of).toList();
    }

    List<DataQualityNote> notes() {
        return disparities.dataQuality().stream().map(this::note).toList();
    }

    private DisparityEntry entry(GroupDisparity group, @Nullable DisparityChange change, boolean allMeasures) {
        var indicator = indicators.get(group.place().indicatorIndex());
        return DisparityEntry.of(
                group,
                ThresholdUsed.of(group, indicator, policy),
                isWorthASentence(group.level()) ? DisparitySentence.of(group, change, indicator, policy) : null,
                allMeasures ? MeasuresEntry.of(group.measures()) : null);
    }

    private static boolean isWorthASentence(Level level) {
        return switch (level) {
            case WATCH, MEDIUM, HIGH -> true;
            case NONE, CANNOT_ASSESS -> false;
        };
    }

    private DataQualityNote note(DataQuality quality) {
        return new DataQualityNote(
                quality.code().name(), path(quality), quality.detail(), quality.indicator(), quality.group());
    }

    private String path(DataQuality quality) {
        if (quality.indicatorIndex() < 0) {
            return "/indicators";
        }
        var home = "/indicators/" + quality.indicatorIndex();
        var groups = indicators.get(quality.indicatorIndex()).groups();
        for (var at = 0; at < groups.size(); at++) {
            if (groups.get(at).name().equals(quality.group())) {
                return "%s/groups/%d".formatted(home, at);
            }
        }
        return home;
    }
}
