package org.equityimpact.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.Submitted.proposal;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.equityimpact.RulesOnDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** A candidate is checked, tested and compared without touching what is in force, and published with a reason. */
@TestPropertySource(properties = "equity.rules-watch=false")
class CandidateTests extends OnTenRules {

    private RulesOnDisk candidate;
    private String before;

    @BeforeEach
    void startOnTheFolder(@TempDir Path directory) {
        reload().is(200);
        before = inForce();
        candidate = RulesOnDisk.ofTenRules(directory.resolve("candidate")).mediumCounts(4);
    }

    @Test
    void isComparedWithTheSetInForceWithoutTouchingIt() {
        post("/api/v1/assessments", proposal().json()).is(201);
        candidate.write("README.md", "notes");

        Answer answer = submit(candidate.zipped(), "X-By", "Ana").is(201);

        answer.says("/version", candidate.version())
                .says("/by", "Ana")
                .says("/report/rules", 10)
                .says("/report/comparedWith", before)
                .says("/report/leftOut/0", "README.md")
                .says("/report/difference/tables/0/after", "4")
                .says("/report/effect/limit", 1000)
                .says("/report/effect/unreadable", 0)
                .has("Location", RULE_SETS + "/" + candidate.version());
        assertThat(answer.number("/report/cases")).isGreaterThan(20);
        assertThat(answer.number("/report/effect/found/proposals")).isEqualTo(stored());
        assertThat(answer.number("/report/effect/found/resultsChanged")).isEqualTo(stored());
        assertThat(inForce()).isEqualTo(before);
        get(answer.header("Location"))
                .is(200)
                .says("/inForce", false)
                .says("/candidate/by", "Ana")
                .says("/candidate/report/rules", 10);
    }

    @Test
    void comesAsJsonToo() {
        var texts = new TreeMap<String, String>();
        candidate.files().forEach((path, content) -> texts.put(path, new String(content, UTF_8)));

        post(RULE_SETS, json(Map.of("files", texts, "by", "Ana")))
                .is(201)
                .says("/version", candidate.version())
                .says("/by", "Ana");
    }

    @Test
    void isPublishedInOneStep() {
        submit(candidate.zipped(), "X-By", "Ana").is(201);

        publish(candidate.version(), "Ben")
                .is(200)
                .says("/before", before)
                .says("/after", candidate.version())
                .says("/changed", true);

        get(STATUS)
                .says("/version", candidate.version())
                .says("/occasion", "publish")
                .says("/by", "Ben")
                .says("/reason", "agreed on Friday")
                .says("/folder/differs", true);
        assertThat(post("/api/v1/assessments", proposal().json()).is(201).at("/rulesVersion"))
                .isEqualTo(candidate.version());
    }

    @Test
    void isNotPublishedWithoutAReason() {
        submit(candidate.zipped()).is(201);

        post(RULE_SETS + "/" + candidate.version() + "/publish", "{}")
                .isProblem(422, "invalid-body")
                .says("/errors/0/pointer", "/reason");
        assertThat(inForce()).isEqualTo(before);
    }

    @Test
    void isRefusedWithEverythingThatIsWrong() {
        candidate
                .edited("policy/severities.csv", "medium,4", "medium,many")
                .edited("policy/cuts.csv", "serious-for-revise,3", "serious-for-revise,x");

        Answer answer = submit(candidate.zipped()).isProblem(422, "unfit-rules");

        assertThat(answer.json().at("/errors").valueStream().map(error -> error.at("/path")
                        .asString()))
                .contains("policy/severities.csv", "policy/cuts.csv");
        get(RULE_SETS + "/" + candidate.version()).isProblem(404, "not-found");
        assertThat(inForce()).isEqualTo(before);
    }

    @Test
    void isRefusedForACaseThatFails() {
        candidate.edited("purpose/problem-not-stated.cases.yaml", "expect: fires", "expect: clear");

        submit(candidate.zipped())
                .isProblem(422, "unfit-rules")
                .says("/errors/0/path", "purpose/problem-not-stated.cases.yaml");
    }

    @Test
    void isRefusedForABodyOfAnotherKind() {
        submit("no zip".getBytes(UTF_8)).isProblem(422, "unfit-rules").says("/errors/0/check", "not-a-zip");
        post(RULE_SETS, "{\"files\":7}").isProblem(422, "invalid-body").says("/errors/0/pointer", "/files");
        post(RULE_SETS, "{\"files\":{\"a\":1},\"colour\":\"red\"}")
                .isProblem(422, "invalid-body")
                .says("/errors/0/pointer", "/colour")
                .says("/errors/1/pointer", "/files/a");
        post(RULE_SETS, "{\"files\":{}}").isProblem(422, "unfit-rules").says("/errors/0/check", "no-rules");
        post(RULE_SETS, "{").isProblem(400, "unreadable-json");
        submit(new byte[11 * 1024 * 1024])
                .isProblem(413, "too-large")
                .says("/detail", "A candidate may have at most 10 MB (10,485,760 bytes).");
    }

    private static String json(Object value) {
        return new JsonMapper().writeValueAsString(value);
    }
}
