package org.equityimpact.docket;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.Terms;
import org.equityimpact.json.InvalidProposal;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.json.UnreadableJson;

/** Judges earlier versions of one proposal under the rules of today, each of them once. */
final class EarlierAssessments {

    private final Assessor assessor;
    private final ProposalReader reader;
    private final LocalDate day;
    private final Map<String, Optional<Assessment>> assessed = new HashMap<>();

    EarlierAssessments(Assessor assessor, ProposalReader reader, LocalDate day) {
        this.assessor = assessor;
        this.reader = reader;
        this.day = day;
    }

    /** With all that the rules said; empty where the version no longer reads under the codes of today. */
    Optional<Assessment> of(RecordedVersion version) {
        return assessed.computeIfAbsent(version.assessment(), unused -> assess(version));
    }

    private Optional<Assessment> assess(RecordedVersion version) {
        try {
            return Optional.of(assessor.assess(reader.read(version.submitted()), new Terms(day, false, true)));
        } catch (InvalidProposal | UnreadableJson old) {
            return Optional.empty();
        }
    }
}
