package org.equityimpact.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Every set that went live can be seen, compared and gone back to. */
@TestPropertySource(properties = "equity.rules-watch=false")
class RuleSetHistoryTests extends OnTenRules {

    private String old;
    private String now;

    @BeforeEach
    void goLiveTwice() {
        folder.mediumCounts(5);
        reload().is(200);
        old = inForce();
        folder.mediumCounts(6);
        reload().is(200);
        now = inForce();
    }

    @Test
    void tellsWhatWentLiveTheNewestFirst() {
        Answer page = get(RULE_SETS + "?size=1").is(200);

        page.says("/items/0/version", now)
                .says("/items/0/before", old)
                .says("/items/0/occasion", "reload")
                .says("/items/0/folder", now)
                .says("/size", 1);
        assertThat(page.at("/items/0/difference")).contains("policy/severities.csv medium");
    }

    @Test
    void refusesAPageThatThereCannotBe() {
        get(RULE_SETS + "?size=0")
                .isProblem(400, "bad-parameter")
                .says("/detail", "size must be between 1 and 200 but is 0");
    }

    @Test
    void showsASetWithItsFilesByItsHashWithOrWithoutTheAlgorithm() {
        Answer set = get(RULE_SETS + "/" + old).is(200).says("/version", old).says("/inForce", false);

        assertThat(set.json().at("/files").valueStream().map(file -> file.at("/path")
                        .asString()))
                .contains("policy/severities.csv", "purpose/problem-not-stated.dslr")
                .noneMatch(path -> path.endsWith(".cases.yaml"));
        assertThat(get(RULE_SETS + "/" + old.replace("sha256:", "")).is(200).at("/version"))
                .isEqualTo(old);
        get(RULE_SETS + "/" + now).says("/inForce", true).says("/live/0/version", now);
    }

    @Test
    void tellsHowTwoSetsDiffer() {
        get(RULE_SETS + "/" + old + "/diff/" + now)
                .is(200)
                .says("/oldVersion", old)
                .says("/newVersion", now)
                .says("/tables/0/before", "5")
                .says("/tables/0/after", "6");
    }

    @Test
    void goesBackInOneCall() {
        goBackTo(old).is(200).says("/before", now).says("/after", old).says("/changed", true);

        get(STATUS)
                .says("/version", old)
                .says("/occasion", "go_back")
                .says("/by", "Ana")
                .says("/reason", "as before")
                .says("/folder/differs", true)
                .says("/folder/version", now)
                .says(
                        "/folder/says",
                        "The rule folder holds another set than the one in force; it goes live when it is edited again or reloaded.");
        goBackTo(old).is(200).says("/changed", false);
    }

    @Test
    void asksForAReasonToGoBack() {
        post(RULE_SETS + "/" + old + "/activate", "{\"by\":\"Ana\",\"why\":\"x\"}")
                .isProblem(422, "invalid-body")
                .says("/errors/0/pointer", "/why")
                .says("/errors/1/pointer", "/reason")
                .says("/errors/1/detail", "This is missing: why these rules are to be in force.");
        assertThat(inForce()).isEqualTo(now);
    }

    @Test
    void knowsNoOtherHash() {
        String other = "sha256:" + "0".repeat(64);

        get(RULE_SETS + "/" + other).isProblem(404, "not-found");
        get(RULE_SETS + "/nothing").isProblem(404, "not-found");
        get(RULE_SETS + "/" + now + "/diff/" + other).isProblem(404, "not-found");
        goBackTo(other).isProblem(404, "not-found");
        publish(now, "Ana").isProblem(404, "not-found");
    }
}
