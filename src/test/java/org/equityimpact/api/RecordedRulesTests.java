package org.equityimpact.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.equityimpact.RulesOnDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.TestPropertySource;

/** Every way in which rules come into force goes into the record. */
@TestPropertySource(properties = "equity.rules-watch=false")
class RecordedRulesTests extends OnTenRules {

    @Test
    void holdsCandidatesAndHowRulesCameIntoForce(@TempDir Path directory) {
        String first = inForce();
        var candidate = RulesOnDisk.ofTenRules(directory.resolve("candidate")).mediumCounts(4);
        submit(candidate.zipped()).is(201);
        publish(candidate.version(), "Ben").is(200);
        goBackTo(first).is(200);
        folder.mediumCounts(3);
        reload().is(200);

        assertThat(get("/api/v1/audit?after=1")
                        .json()
                        .at("/items")
                        .valueStream()
                        .map(entry -> "%s by %s: %s %s"
                                .formatted(
                                        entry.at("/deed").asString(),
                                        entry.at("/who/id").asString(),
                                        entry.at("/about/how").asString(""),
                                        entry.at("/about/rulesVersion").asString())))
                .containsExactly(
                        "rules-published by service: start " + first,
                        "candidate-submitted by at-the-machine:  " + candidate.version(),
                        "rules-published by at-the-machine: publish " + candidate.version(),
                        "rules-published by at-the-machine: go_back " + first,
                        "rules-published by at-the-machine: reload " + inForce());
    }
}
