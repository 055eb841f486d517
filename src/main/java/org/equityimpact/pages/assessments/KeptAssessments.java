package org.equityimpact.pages.assessments;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.equityimpact.json.AssessmentReader;
import org.equityimpact.pages.NoSuchPage;
import org.equityimpact.store.Assessments;

/** Finds what an address names. */
record KeptAssessments(Assessments assessments) {

    /**
     * The assessment of an id.
     *
     * @throws NoSuchPage when there is none
     */
    Kept find(String id) {
        var summary = assessments.summary(id).orElseThrow(NoSuchPage::new);
        return new Kept(
                summary,
                AssessmentReader.read(assessments.find(id).orElseThrow(NoSuchPage::new)),
                new String(assessments.proposalOf(id).orElseThrow(NoSuchPage::new), UTF_8),
                assessments.versions(summary));
    }
}
