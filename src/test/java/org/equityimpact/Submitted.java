package org.equityimpact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessment.Concern;
import org.equityimpact.assessment.Confidence;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/** A submission for tests: the least that a proposal must say, and what a test adds to it. */
public record Submitted(
        String title, String organisation, @Nullable String reference) {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T09:30:00Z"));

    public static Submitted proposal() {
        return new Submitted("Close two schools", "Oakland USD", null);
    }

    public Submitted titled(String newTitle) {
        return new Submitted(newTitle, organisation, reference);
    }

    public Submitted by(String newOrganisation) {
        return new Submitted(title, newOrganisation, reference);
    }

    public Submitted referredToAs(@Nullable String newReference) {
        return new Submitted(title, organisation, newReference);
    }

    public byte[] bytes() {
        return json().getBytes(UTF_8);
    }

    public String json() {
        return """
                {"title":"%s","organisation":{"name":"%s"},"decision":{"type":"facility","direction":"end"}%s}""".formatted(
                        title, organisation, reference == null ? "" : ",\"reference\":\"%s\"".formatted(reference));
    }

    public Proposal read() {
        return new ProposalReader(List.of(), CLOCK).read(bytes());
    }

    /** An assessment of it, made under a rule set. */
    public Assessment assessed(String rulesVersion, Outcome outcome) {
        return new Assessment(
                null,
                reference,
                null,
                title,
                CLOCK.instant(),
                rulesVersion,
                LocalDate.of(2026, 11, 21),
                "full",
                SmallNumbers.defaults(),
                outcome,
                null,
                new Concern(new BigDecimal("55.0"), new BigDecimal("98.5")),
                new BigDecimal("0.52"),
                Confidence.LOW,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
