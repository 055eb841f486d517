package org.equityimpact.desk;

import java.util.List;
import java.util.Optional;
import org.equityimpact.people.OwnWork;
import org.equityimpact.people.WhoActs;
import org.equityimpact.store.AssessmentSummary;
import org.equityimpact.store.Assessments;
import org.equityimpact.store.KeptAuthors;
import org.equityimpact.store.KeptReviews;
import org.equityimpact.store.Review;
import org.equityimpact.store.Review.Verdict;
import org.jspecify.annotations.Nullable;

/** Takes in what second persons say of assessments. */
public final class Reviews {

    private final Assessments assessments;
    private final KeptAuthors authors;
    private final KeptReviews kept;
    private final WhoActs who;

    Reviews(Assessments assessments, KeptAuthors authors, KeptReviews kept, WhoActs who) {
        this.assessments = assessments;
        this.authors = authors;
        this.kept = kept;
        this.who = who;
    }

    /**
     * Keeps what whoever acts now says of an assessment; nothing where there is none of that id.
     *
     * @param by the name that they sign with
     * @throws OwnWork when they submitted the proposal, or an earlier version of it
     */
    public Optional<Review> record(String assessment, String by, Verdict verdict, @Nullable String note) {
        return assessments.summary(assessment).map(summary -> {
            if (isOwn(summary)) {
                throw new OwnWork(
                        "%s submitted this proposal or an earlier version of it; somebody else must review it."
                                .formatted(by));
            }
            return kept.add(assessment, who.now(), by, verdict, note);
        });
    }

    /** Whether whoever acts now submitted the proposal that an assessment answers, or an earlier version of it. */
    public boolean isOwn(AssessmentSummary assessment) {
        return authors.submitted(who.now(), assessment.id(), assessment.organisation(), assessment.reference());
    }

    /** What was said of an assessment, the newest first. */
    public List<Review> of(String assessment) {
        return kept.of(assessment);
    }
}
