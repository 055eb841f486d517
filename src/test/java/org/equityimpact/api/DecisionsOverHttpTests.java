package org.equityimpact.api;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a body did is recorded once it has met, and stays as it was. */
class DecisionsOverHttpTests extends AtMeetings {

    @BeforeEach
    void begin() {
        setClock("2026-11-20T09:30:00Z");
    }

    @Test
    void nothingIsDecidedBeforeTheMeeting() {
        String meeting = meeting(submitted("early", NOBODY_ASKED));

        decision(meeting, "{\"decision\":\"adopted\",\"by\":\"Clerk\"}")
                .isProblem(422, "invalid-body")
                .says("/errors/0/detail", "2026-12-10 is still to come; record the decision when it was taken.");
        decision(meeting, "{\"decision\":\"adopted\",\"by\":\"Clerk\",\"on\":\"2019-01-01\"}")
                .isProblem(422, "invalid-body")
                .says("/errors/0/detail", "2019-01-01 is before the meeting, which is on 2026-12-10.");
    }

    @Test
    void saysWhatABodyCanDo() {
        setClock("2026-12-11T12:00:00Z");
        String meeting = meeting(submitted("words", NOBODY_ASKED));

        decision(meeting, "{\"decision\":\"passed\"}")
                .isProblem(422, "invalid-body")
                .says("/errors/0/detail", "This is missing: who records it.")
                .says(
                        "/errors/1/detail",
                        "\"passed\" is not a decision; allowed: adopted, adopted_with_changes, deferred, referred_back,"
                                + " rejected, withdrawn.");
    }

    @Test
    void aDecisionIsJudgedByTheDocketThatTheBodyHad() {
        String meeting = meeting(submitted("held", NOBODY_ASKED));
        look();
        setClock("2026-12-12T12:00:00Z");
        post(ASSESSMENTS, proposal("held", ASKED)).is(201);
        call("POST", meeting + "/screenings").is(201);

        decision(meeting, "{\"decision\":\"adopted\",\"by\":\"Clerk\"}")
                .is(200)
                .says("/title", "Cut the high-needs budget")
                .says("/reference", "held")
                .says("/outcome", "HOLD")
                .says("/holds/0", GATE);
        get(meeting + "/decisions").says("/0/decision", "adopted");
    }

    private Answer decision(String meeting, String body) {
        return post(meeting + "/items/1/decision", body);
    }
}
