package org.equityimpact.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.equityimpact.Submitted.proposal;

import java.time.Duration;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An edit of the folder goes live by itself; a broken one does not. One story, told in order. */
@TestMethodOrder(OrderAnnotation.class)
class WatchedFolderTests extends OnTenRules {

    private static final String CASES = "purpose/problem-not-stated.cases.yaml";
    private static String soundCases = "";

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    @Test
    @Order(1)
    void startsOnTheFolder() {
        get(STATUS)
                .is(200)
                .says("/version", folder.version())
                .says("/occasion", "start")
                .says("/folder/differs", false)
                .says("/folder/fit", true);
    }

    @Test
    @Order(2)
    void takesAnEdit() {
        folder.mediumCounts(7);

        await().atMost(LONG_ENOUGH).until(() -> inForce().equals(folder.version()));
        get(STATUS).says("/occasion", "edit");
        assertThat(assess().at("/rulesVersion")).isEqualTo(folder.version());
    }

    @Test
    @Order(3)
    void keepsServingWhenAnEditIsBroken() {
        String before = inForce();
        folder.edited("policy/severities.csv", "medium,7", "medium,many");

        await().atMost(LONG_ENOUGH).until(() -> get(STATUS).at("/folder/fit").equals("false"));

        get(STATUS).says("/version", before).says("/folder/problems/0/path", "policy/severities.csv");
        assertThat(assess().at("/rulesVersion")).isEqualTo(before);
        get("/actuator/health")
                .is(200)
                .says("/status", "UP")
                .says("/components/rules/status", "UP")
                .says("/components/rules/details/version", before);
        assertThat(get("/actuator/health").at("/components/rules/details/problems/0"))
                .isEqualTo(get(STATUS).at("/folder/problems/0/message"));
    }

    @Test
    @Order(4)
    void saysOnReloadWhatIsBroken() {
        Answer answer = reload().isProblem(422, "unfit-rules");

        answer.says("/errors/0/path", "policy/severities.csv");
        assertThat(answer.at("/errors/0/message")).startsWith("policy/severities.csv");
        assertThat(inForce()).isNotEqualTo(folder.version());
    }

    @Test
    @Order(5)
    void refusesAnEditWhoseCasesAreNotFit() {
        soundCases = folder.read(CASES);
        folder.mediumCounts(8).edited(CASES, "expect: fires", "expect: clear");

        Answer answer = reload().isProblem(422, "unfit-rules");

        answer.says("/errors/0/path", CASES).says("/errors/0/check", "says-nothing");
    }

    @Test
    @Order(6)
    void takesAnEditThatWasMendedInItsCasesAlone() {
        await().atMost(LONG_ENOUGH)
                .until(() -> get(STATUS).at("/folder/problems/0/path").equals(CASES));
        folder.write(CASES, soundCases);

        await().atMost(LONG_ENOUGH).until(() -> inForce().equals(folder.version()));
    }

    @Test
    @Order(7)
    void staysWithWhatOneWentBackToUntilTheFolderIsEditedAgain() {
        String edited = inForce();
        String first = get(RULE_SETS + "?page=0&size=200")
                .json()
                .at("/items")
                .valueStream()
                .reduce((newer, older) -> older)
                .orElseThrow()
                .at("/version")
                .asString();
        goBackTo(first).is(200).says("/before", edited).says("/after", first).says("/changed", true);

        folder.write(CASES, soundCases + "\n");
        await().atMost(LONG_ENOUGH).during(Duration.ofSeconds(4)).until(() -> inForce()
                .equals(first));
        get(STATUS)
                .says("/folder/differs", true)
                .says("/folder/version", edited)
                .says("/by", "Ana");

        folder.mediumCounts(9);
        await().atMost(LONG_ENOUGH).until(() -> inForce().equals(folder.version()));
    }

    @Test
    @Order(8)
    void reloadsAFolderThatHasHadItsSay() {
        String edited = inForce();
        String before = get(RULE_SETS).at("/items/0/before");
        goBackTo(before).is(200);

        reload().is(200).says("/before", before).says("/after", edited).says("/changed", true);
        reload().is(200).says("/before", edited).says("/after", edited).says("/changed", false);
    }

    private Answer assess() {
        return post("/api/v1/assessments", proposal().json()).is(201);
    }
}
