package org.equityimpact.pages.assessments;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.store.AssessmentSummary;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as it is kept, with what it answers.
 *
 * @param submitted the proposal as it was submitted
 * @param versions the assessments of all versions of the proposal, the newest first
 */
record Kept(AssessmentSummary summary, Assessment assessment, String submitted, List<AssessmentSummary> versions) {

    Kept {
        versions = List.copyOf(versions);
    }

    public String id() {
        return summary.id();
    }

    byte[] proposal() {
        return submitted.getBytes(UTF_8);
    }

    /** The version before this one; null for the first. */
    @Nullable
    AssessmentSummary former() {
        return versions.stream()
                .filter(other -> other.version() < summary.version())
                .findFirst()
                .orElse(null);
    }

    /** The newest version, where this is an older one; otherwise null. */
    @Nullable
    AssessmentSummary newer() {
        var newest = versions.get(0);
        return newest.version() > summary.version() ? newest : null;
    }
}
