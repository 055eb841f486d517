package org.equityimpact.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.equityimpact.RulesOnDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.TestPropertySource;

/** Where a second person is asked for, nobody publishes what they submitted. */
@TestPropertySource(properties = {"equity.rules-watch=false", "equity.publishing.second-person=true"})
class SecondPersonTests extends OnTenRules {

    private RulesOnDisk candidate;

    @BeforeEach
    void submitAsAna(@TempDir Path directory) {
        reload().is(200);
        candidate = RulesOnDisk.ofTenRules(directory.resolve("candidate")).mediumCounts(4);
        submit(candidate.zipped(), "X-By", "Ana Ruiz").is(201);
    }

    @Test
    void whoSubmittedMayNotPublish() {
        publish(candidate.version(), " ana  RUIZ ")
                .isProblem(409, "second-person-needed")
                .says("/detail", "Ana Ruiz submitted this candidate; somebody else must publish it.");
        assertThat(inForce()).isNotEqualTo(candidate.version());
    }

    @Test
    void somebodyElseMay() {
        publish(candidate.version(), "Ben").is(200).says("/changed", true);
    }

    @Test
    void bothMustSayWhoTheyAre() {
        submit(candidate.zipped())
                .isProblem(400, "bad-parameter")
                .says("/detail", "The header \"X-By\" is missing: who submits the candidate.");
        post(RULE_SETS + "/" + candidate.version() + "/publish", "{\"reason\":\"x\"}")
                .isProblem(422, "invalid-body")
                .says("/errors/0/pointer", "/by");
    }
}
