package org.equityimpact.pages.drafts;

import org.equityimpact.store.AssessmentSummary;
import org.equityimpact.store.Assessments;
import org.jspecify.annotations.Nullable;

/**
 * The version of a proposal that a draft revises.
 *
 * @param newer the newest version, where it is not this one
 */
record Revised(
        String address, String title, int version, @Nullable AssessmentSummary newer) {

    static @Nullable Revised of(Draft draft, Assessments assessments) {
        var id = draft.revises();
        return id == null
                ? null
                : assessments
                        .summary(id)
                        .map(one -> of(one, assessments.versions(one).get(0)))
                        .orElse(null);
    }

    private static Revised of(AssessmentSummary revised, AssessmentSummary newest) {
        return new Revised(
                "/assessments/" + revised.id(),
                revised.title(),
                revised.version(),
                newest.version() > revised.version() ? newest : null);
    }
}
