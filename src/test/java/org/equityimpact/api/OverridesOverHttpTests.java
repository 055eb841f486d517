package org.equityimpact.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverridesOverHttpTests extends AtMeetings {

    @BeforeEach
    void begin() {
        setClock("2026-11-20T09:30:00Z");
    }

    /** One story: what is reached holds, what is dropped holds over, a person or a fact releases. */
    @Test
    void aGateHoldsUntilAPersonOrAFactReleasesIt() {
        String meeting = meeting(submitted("sticky", NOBODY_ASKED));
        assertThat(standing(meeting, GATE)).isEqualTo("REACHED since 1");

        post(ASSESSMENTS, proposal("sticky", SILENT)).is(201);
        assertThat(standing(meeting, GATE)).isEqualTo("HELD_OVER since 1");

        post(OVERRIDES, override("sticky", GATE, "2026-12-09"))
                .is(201)
                .says("/version", 2)
                .says("/state", "in_force");
        assertThat(standing(meeting, GATE)).isEqualTo("HELD_OVER since 1");
        assertThat(get(meeting + "/clearance").text()).contains("The override by Ana counts only until 2026-12-09.");
        post(OVERRIDES, override("sticky", GATE, "2026-12-10")).is(201);
        assertThat(standing(meeting, GATE)).isEqualTo("released by Ana");

        setClock("2026-12-11T07:59:00Z"); // still the 10th in Los Angeles
        assertThat(standing(meeting, GATE)).isEqualTo("released by Ana");

        post(ASSESSMENTS, proposal("sticky", ASKED)).is(201);
        assertThat(standing(meeting, GATE)).isEqualTo("released by a fact");
        get(meeting + "/docket").says("/items/0/version", 3);
        get(OVERRIDES + "?organisation=Example%20District&reference=sticky")
                .says("/total", 2)
                .says("/items/0/state", "expired")
                .says("/items/1/state", "expired");
    }

    @Test
    void theOutcomeStaysWhatItIs() {
        String meeting = meeting(submitted("outcome", NOBODY_ASKED));
        post(OVERRIDES, override("outcome", GATE, "2026-12-31")).is(201);

        get(meeting + "/clearance")
                .says("/items/0/outcome", "HOLD")
                .says("/items/0/releases/0/by", "Ana")
                .says("/items/0/releases/0/role", "Chair")
                .says("/items/0/releases/0/reason", "The council heard all families in May.")
                .says("/items/0/releases/0/until", "2026-12-31");
    }

    @Test
    void aWithdrawalHoldsTheGateAgainAndIsKept() {
        String meeting = meeting(submitted("withdrawn", NOBODY_ASKED));
        String override = post(OVERRIDES, override("withdrawn", GATE, "2026-12-31"))
                .is(201)
                .header("Location");
        assertThat(standing(meeting, GATE)).isEqualTo("released by Ana");

        post(override + "/withdrawal", "{\"by\":\"Ben\"}")
                .isProblem(422, "invalid-body")
                .says("/errors/0/detail", "This is missing: why it is taken back.");
        post(override + "/withdrawal", "{\"by\":\"Ben\",\"reason\":\"The families say otherwise.\"}")
                .is(200)
                .says("/state", "withdrawn")
                .says("/withdrawnBy", "Ben");

        assertThat(standing(meeting, GATE)).isEqualTo("REACHED since 1");
        post(override + "/withdrawal", "{\"by\":\"Cem\",\"reason\":\"Once more.\"}")
                .isProblem(409, "conflict")
                .says("/detail", "The override was taken back already, by Ben.");
        get(override)
                .is(200)
                .says("/withdrawnBecause", "The families say otherwise.")
                .says("/by", "Ana");
    }

    @Test
    void saysAllThatIsMissingAtOnce() {
        var answer = post(OVERRIDES, "{}").isProblem(422, "invalid-body");

        assertThat(answer.json().at("/errors").valueStream().map(error -> error.at("/pointer")
                        .asString("")))
                .containsExactly("/gate", "/by", "/role", "/reason", "/expires", "/assessment");
        answer.says(
                "/errors/5/detail", "This is missing: what is released, or its organisation and reference instead.");
    }

    @Test
    void saysWhichGateWasMeant() {
        post(ASSESSMENTS, proposal("named", NOBODY_ASKED)).is(201);

        post(OVERRIDES, override("named", "severe-harm-without-engagment", "2026-12-31"))
                .isProblem(422, "invalid-body")
                .says("/errors/0/pointer", "/gate")
                .says("/errors/0/hint", "did you mean \"%s\"?".formatted(GATE));
    }

    @Test
    void refusesAGateThatDoesNotHold() {
        post(ASSESSMENTS, proposal("asked", ASKED)).is(201);

        var answer = post(OVERRIDES, override("asked", GATE, "2026-12-31")).isProblem(422, "invalid-body");

        assertThat(answer.at("/errors/0/detail"))
                .startsWith("\"%s\" does not hold this proposal; what does is ".formatted(GATE));
    }

    @Test
    void letsAnOverrideBeGivenAgainBeforeItExpires() {
        post(ASSESSMENTS, proposal("again", NOBODY_ASKED)).is(201);

        post(OVERRIDES, override("again", GATE, "2026-11-30")).is(201);
        post(OVERRIDES, override("again", GATE, "2026-12-31")).is(201);
    }

    @Test
    void refusesAnExpiryThatIsPastOrTooFarAhead() {
        post(ASSESSMENTS, proposal("expiry", NOBODY_ASKED)).is(201);

        post(OVERRIDES, override("expiry", GATE, "2026-11-18"))
                .isProblem(422, "invalid-body")
                .says(
                        "/errors/0/detail",
                        "This is the last day on which it counts and must not be past but is 2026-11-18.");
        post(OVERRIDES, override("expiry", GATE, "2027-11-21"))
                .says(
                        "/errors/0/detail",
                        "This may be 2027-11-20 at the latest but is 2027-11-21; an override can be given again.");
        post(OVERRIDES, override("expiry", GATE, "Friday"))
                .says("/errors/0/detail", "\"Friday\" is not a day such as 2026-12-31.");
        post(
                        OVERRIDES,
                        override("expiry", GATE, "2026-12-31")
                                .replace("The council heard all families in May.", "Because."))
                .says(
                        "/errors/0/detail",
                        "This must have at least 20 characters but has 8; say why the gate may be passed.");
    }

    @Test
    void releasesTheAssessmentThatIsNamed() {
        String id = post(ASSESSMENTS, proposal("by-id", NOBODY_ASKED)).is(201).at("/id");

        post(
                        OVERRIDES,
                        override("by-id", GATE, "2026-12-31")
                                .replace(
                                        "\"organisation\":\"Example District\",\"reference\":\"by-id\"",
                                        "\"assessment\":\"%s\"".formatted(id)))
                .is(201)
                .says("/assessment", id)
                .says("/reference", "by-id");
        post(OVERRIDES, override("by-id", GATE, "2026-12-31").replace("{", "{\"assessment\":\"%s\",".formatted(id)))
                .says("/errors/0/detail", "This and a reference are given; give one of them.");
        post(OVERRIDES, override("nowhere", GATE, "2026-12-31"))
                .says("/errors/0/detail", "There is no proposal \"nowhere\" of Example District.");
    }

    @Test
    void knowsOnlyWhatIsKept() {
        get(OVERRIDES + "/nothing").isProblem(404, "not-found").says("/detail", "There is no override \"nothing\".");
        post(OVERRIDES + "/nothing/withdrawal", "{\"by\":\"Ben\",\"reason\":\"It is gone.\"}")
                .isProblem(404, "not-found");
    }
}
