package org.equityimpact.api;

import java.io.IOException;
import java.io.InputStream;
import org.equityimpact.assessment.Terms;
import org.equityimpact.json.AssessmentWriter;
import org.equityimpact.json.Submission;
import org.equityimpact.rules.RulesInForce;
import org.equityimpact.store.RuleSets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;

/**
 * Keeps the rule set in force and warms the rules before the service says that it is ready: Drools runs at a tenth of its
 * speed for its first seconds.
 */
final class WarmUp implements ApplicationRunner {

    /** Enough for the figures of the benchmark to settle within a factor of two, in about a second. */
    private static final int ROUNDS = 200;

    private final RulesInForce rules;
    private final RuleSets ruleSets;
    private final Desk desk;

    WarmUp(RulesInForce rules, RuleSets ruleSets, Desk desk) {
        this.rules = rules;
        this.ruleSets = ruleSets;
        this.desk = desk;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        ruleSets.keep(rules.get().version(), rules.files());
        byte[] example = example();
        for (int round = 0; round < ROUNDS; round++) {
            AssessmentWriter.write(desk.assess(example, Terms.USUAL).assessment());
        }
    }

    /** A real proposal, which also shows clients what one looks like. */
    static byte[] example() throws IOException {
        try (InputStream example = new ClassPathResource("example-proposal.json", WarmUp.class).getInputStream()) {
            return Submission.of(example);
        }
    }
}
