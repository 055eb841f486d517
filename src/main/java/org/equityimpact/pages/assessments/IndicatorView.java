package org.equityimpact.pages.assessments;

import java.util.List;
import org.equityimpact.assessment.Assessment.DataQualityNote;
import org.equityimpact.assessment.DisparityEntry;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with what was computed of its groups.
 *
 * @param number its place in the submission, counted from 1
 * @param name as submitted
 * @param groups its groups today
 */
record IndicatorView(
        int number, String id, String name, List<Group> groups, List<String> sentences, List<DataQualityNote> notes) {

    IndicatorView {
        groups = List.copyOf(groups);
        sentences = List.copyOf(sentences);
        notes = List.copyOf(notes);
    }

    /**
     * A group, with all figures as they are shown.
     *
     * @param projected its rate as projected; null where none is told
     */
    record Group(
            DisparityEntry entry,
            String members,
            String rate,
            String comparison,
            String comparisonRate,
            String ratio,
            String gap,
            String excess,
            @Nullable String projected,
            String level,
            String status) {}

    public boolean hasProjection() {
        return groups.stream().anyMatch(group -> group.projected != null);
    }
}
