package org.equityimpact.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.Terms;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.json.AssessmentWriter;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.RulesInForce;
import org.equityimpact.store.RuleSets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RecomputedAssessmentTests extends OverHttp {

    private final RuleSets ruleSets;

    @Autowired
    RecomputedAssessmentTests(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    @Test
    void isTheSameByteForByte() throws IOException, BrokenRules {
        byte[] oakland = Files.readAllBytes(Path.of("samples/01-oakland-usd-school-closures-2022.json"));
        Answer stored = post("/api/v1/assessments?asOf=2024-02-29", oakland).is(201);

        assertThat(recomputed(stored)).isEqualTo(get(stored.header("Location")).text());
    }

    /** From what the store holds and nothing else. */
    private String recomputed(Answer stored) throws BrokenRules {
        byte[] proposal = get(stored.header("Location") + "/proposal").body();
        RulesInForce rules =
                RulesInForce.of(ruleSets.find(stored.at("/rulesVersion")).orElseThrow());
        InstantSource clock = InstantSource.fixed(Instant.parse(stored.at("/assessedAt")));
        ProposalReader reader =
                new ProposalReader(rules.get().tables().focalGroups().codes(), clock);
        Terms terms = new Terms(LocalDate.parse(stored.at("/asOf")), true, false);
        SmallNumbers smallNumbers = new SmallNumbers(
                stored.number("/smallNumbers/minimumCount"),
                stored.number("/smallNumbers/minimumCell"),
                stored.number("/smallNumbers/minimumN"));
        var assessment = new Assessor(rules, smallNumbers, clock).assess(reader.read(proposal), terms);
        return new String(
                AssessmentWriter.write(assessment.stored(stored.at("/id"), stored.number("/version"), clock.instant())),
                UTF_8);
    }
}
