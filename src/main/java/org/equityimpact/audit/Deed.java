package org.equityimpact.audit;

import java.util.Locale;

/** What can be done that goes into the record. Codes are never given another meaning: old entries keep them. */
public enum Deed {
    TRAIL_BEGUN,
    PROPOSAL_SUBMITTED,
    ASSESSMENT_MADE,
    REVIEW_RECORDED,
    OVERRIDE_GIVEN,
    OVERRIDE_WITHDRAWN,
    CANDIDATE_SUBMITTED,
    RULES_PUBLISHED,
    MEETING_PLANNED,
    MEETING_CHANGED,
    MEETING_CANCELLED,
    SCREENING_ENDED,
    DECISION_RECORDED,
    EXPORTED,
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    PERSON_ADDED,
    PERSON_CHANGED,
    TOKEN_MADE,
    TOKEN_REVOKED,
    BACKUP_MADE,
    RESTORED;

    /** As entries name it, such as {@code proposal-submitted}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
