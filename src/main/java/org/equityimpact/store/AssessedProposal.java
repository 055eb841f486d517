package org.equityimpact.store;

import java.time.LocalDate;

/** A proposal as it was submitted, with the id and the day of its assessment. */
public final class AssessedProposal {

    private final String assessment;
    private final LocalDate asOf;
    private final byte[] submitted;

    AssessedProposal(String assessment, LocalDate asOf, byte[] submitted) {
        this.assessment = assessment;
        this.asOf = asOf;
        this.submitted = submitted;
    }

    /** The id of the assessment. */
    public String assessment() {
        return assessment;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** In UTF-8. */
    public byte[] submitted() {
        return submitted.clone();
    }
}
