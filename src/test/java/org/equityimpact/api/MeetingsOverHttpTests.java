package org.equityimpact.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeetingsOverHttpTests extends AtMeetings {

    @Test
    void keepsAMeetingAndSaysWhere() {
        Answer created = post(MEETINGS, agenda(byReference("r-1"))).is(201);

        assertThat(created.header("Location")).isEqualTo(MEETINGS + "/" + created.at("/id"));
        assertThat(get(created.header("Location")).is(200).text()).isEqualTo(created.text());
        created.says("/startsAt", "2026-12-11T02:30:00Z")
                .says("/zone", "America/Los_Angeles")
                .says("/revision", 1)
                .says("/state", "planned")
                .says("/items/0/number", "1")
                .says("/items/0/organisation", "Example District")
                .says("/items/0/reference", "r-1");
    }

    @Test
    void keepsWhatIsSubmittedAndNamesItOnTheAgenda() {
        Answer created =
                post(MEETINGS, agenda(submitted("kept-1", NOBODY_ASKED))).is(201);

        created.says("/items/0/reference", "kept-1").says("/items/0/organisation", "Example District");
        get(ASSESSMENTS + "?q=kept-1").says("/total", 1).says("/items/0/version", 1);
    }

    @Test
    void keepsTheSameBytesOnce() {
        String meeting = meeting(submitted("once", NOBODY_ASKED));

        put(meeting, agenda(submitted("once", NOBODY_ASKED))).is(200).says("/revision", 1);
        post(MEETINGS, agenda(submitted("once", NOBODY_ASKED))).is(201);
        get(ASSESSMENTS + "?q=once").says("/total", 1);

        put(meeting, agenda(submitted("once", SILENT))).is(200).says("/revision", 1);
        get(ASSESSMENTS + "?q=once").says("/total", 2).says("/items/0/version", 2);
    }

    @Test
    void knowsAProposalWithoutAReferenceByItsBytes() {
        String item = submitted("x", SILENT).replace(",\"reference\":\"x\"", "").replace("high-needs", "nameless");
        String meeting = meeting(item);

        put(meeting, agenda(item, "\"title\":\"New\"")).is(200).says("/revision", 2);

        get(ASSESSMENTS + "?q=nameless").says("/total", 1);
        get(meeting)
                .says("/items/0/assessment", get(ASSESSMENTS + "?q=nameless").at("/items/0/id"));
    }

    @Test
    void leavesWhatIsWrongWithAnItemToTheItem() {
        post(
                        MEETINGS,
                        agenda(
                                "\"proposal\":{\"title\":7}",
                                "\"file\":\"a.json\"",
                                submitted("twice", SILENT),
                                submitted("twice", NOBODY_ASKED),
                                "\"exempt\":{\"reason\":\"minutes\",\"note\":\"of November\"}"))
                .is(201)
                .says(
                        "/items/0/complaints/0",
                        "/items/0/proposal: /title: title must be a text (got 7). (put it in double quotes)")
                .says(
                        "/items/3/complaints/0",
                        "The proposal twice is item 3 already; give each its own reference, or take one item off.")
                .says("/items/4/exempt/reason", "minutes");
        get(ASSESSMENTS + "?q=twice").says("/total", 1);
    }

    @Test
    void needsADay() {
        post(MEETINGS, "{\"items\":[]}")
                .isProblem(422, "invalid-agenda")
                .says("/errors/0/pointer", "/date")
                .says("/errors/0/detail", "date is missing; say on which day the meeting is, such as 2026-12-10.");
        post(MEETINGS, "{\"date\":\"10 December\",\"zone\":\"Mars/Olympus\",\"items\":[]}")
                .isProblem(422, "invalid-agenda")
                .says("/errors/0/detail", "date must be a day such as 2026-12-10 (got \"10 December\").")
                .says("/errors/1/detail", "\"Mars/Olympus\" is not a time zone such as America/Los_Angeles.");
    }

    @Test
    void saysThatAMeetingIsPast() {
        post(MEETINGS, "{\"date\":\"2026-11-19\",\"items\":[]}")
                .is(201)
                .says(
                        "/notes/0",
                        "The meeting was on 2026-11-19, which is past; it is screened only when somebody asks.");
    }

    @Test
    void listsMeetingsByDayBodyAndOrganisation() {
        post(MEETINGS, "{\"date\":\"2027-03-02\",\"body\":\"Lister\",\"organisation\":\"L\",\"items\":[]}")
                .is(201);
        post(MEETINGS, "{\"date\":\"2027-03-01\",\"body\":\"Lister\",\"organisation\":\"L\",\"items\":[]}")
                .is(201);

        get(MEETINGS + "?body=Lister&organisation=L&size=1")
                .is(200)
                .says("/items/0/date", "2027-03-01")
                .says("/total", 2);
        get(MEETINGS + "?from=2027-03-02&to=2027-03-02&body=Lister").says("/total", 1);
        get(MEETINGS + "?size=0").isProblem(400, "bad-parameter");
        get(MEETINGS + "?from=tomorrow").isProblem(400, "bad-parameter");
    }

    @Test
    void cancelsAMeetingAndLosesNothing() {
        String meeting = meeting("\"title\":\"Minutes\"");
        post(meeting + "/screenings", "").is(201);

        call("DELETE", meeting).is(200).says("/state", "cancelled");

        get(meeting).is(200).says("/items/0/title", "Minutes");
        get(meeting + "/docket").is(200);
        get(meeting + "/clearance").isProblem(409, "conflict");
        post(meeting + "/screenings", "")
                .isProblem(409, "conflict")
                .says("/detail", "The meeting is cancelled; PUT its agenda to plan it again.");
        put(meeting, agenda()).is(200).says("/state", "planned");
    }

    @Test
    void screensWhenAsked() {
        String meeting = meeting(submitted("asked", NOBODY_ASKED));
        get(meeting + "/docket").isProblem(404, "not-found");

        Answer run = post(meeting + "/screenings", "")
                .is(201)
                .says("/occasion", "asked")
                .says("/state", "done")
                .says("/result/outcomes/HOLD", 1)
                .says("/result/stopped", 1);

        Answer docket = get(run.header("Location")).is(200);
        docket.says("/items/0/reference", "asked")
                .says("/items/0/outcome", "HOLD")
                .says("/asOf", "2026-11-20");
        assertThat(get(meeting + "/docket").body()).isEqualTo(docket.body());
        get(meeting + "/docket?screening=01kah00000000000000000000a").isProblem(404, "not-found");
    }

    @Test
    void clearsAMeetingWhoseItemsMayAllBeDecided() {
        String meeting = meeting("\"exempt\":{\"reason\":\"minutes\"}");

        get(meeting + "/clearance")
                .is(200)
                .says("/cleared", true)
                .says("/current", true)
                .says("/screenedAt", "2026-11-20T09:30:00Z")
                .says("/items/0/cleared", true);
        assertThat(occasions(meeting)).containsExactly("first");
    }

    @Test
    void screensAnewBeforeItAnswersWhereSomethingChanged() {
        String meeting = meeting("\"exempt\":{\"reason\":\"minutes\"}");
        get(meeting + "/clearance").says("/cleared", true);

        put(meeting, agenda(submitted("anew", NOBODY_ASKED))).is(200);
        get(meeting + "/clearance").says("/cleared", false).says("/items/0/holds/0/ground", "REACHED");
        get(meeting + "/clearance").says("/cleared", false);
        post(ASSESSMENTS, proposal("anew", ASKED)).is(201);
        get(meeting + "/clearance").says("/current", true);

        assertThat(occasions(meeting)).containsExactly("first", "agenda", "proposal");
    }

    @Test
    void staysWithTheAssessmentThatAnItemNamesAndSaysWhenThereIsANewerVersion() {
        String id = post(ASSESSMENTS, proposal("pinned", NOBODY_ASKED)).is(201).at("/id");
        String meeting = meeting("\"assessment\":\"%s\"".formatted(id));
        get(meeting + "/clearance").is(200);
        post(ASSESSMENTS, proposal("pinned", ASKED)).is(201);

        get(meeting + "/clearance").says("/items/0/outcome", "HOLD");

        assertThat(occasions(meeting)).containsExactly("first", "proposal");
        get(meeting + "/docket").says("/items/0/version", 1).says("/items/0/newerVersion", 2);
    }

    @Test
    void saysOfAnItemThatNothingIsStoredUnderItsName() {
        String meeting = meeting(byReference("nowhere"), "\"assessment\":\"nothing\"");

        get(meeting + "/clearance").is(200).says("/cleared", false);

        get(meeting + "/docket")
                .says(
                        "/items/0/complaints/0",
                        "There is no stored proposal \"nowhere\" of Example District; submit it, or put it on the agenda.")
                .says("/items/1/complaints/0", "There is no stored assessment \"nothing\".");
    }

    @Test
    void knowsOnlyWhatIsKept() {
        String nowhere = MEETINGS + "/01kah00000000000000000000a";
        get(nowhere).isProblem(404, "not-found").says("/detail", "There is no meeting \"01kah00000000000000000000a\".");
        for (var part : new String[] {"/docket", "/clearance", "/screenings"}) {
            get(nowhere + part).isProblem(404, "not-found");
        }
        put(nowhere, agenda()).isProblem(404, "not-found");
        call("DELETE", nowhere).isProblem(404, "not-found");
        post(nowhere + "/screenings", "").isProblem(404, "not-found");
    }

    @Test
    void describesWhatItTakes() {
        var paths = get("/v3/api-docs").is(200).json().at("/paths");
        var content = "/requestBody/content/application~1json";

        assertThat(paths.at("/~1api~1v1~1meetings/post" + content + "/example/items/0/reference")
                        .asString(""))
                .isEqualTo("real-01");
        assertThat(paths.at("/~1api~1v1~1meetings~1{id}/put" + content + "/schema/required/0")
                        .asString(""))
                .isEqualTo("date");
        assertThat(paths.at("/~1api~1v1~1overrides/post" + content + "/schema/properties/reason/minLength")
                        .asInt())
                .isEqualTo(20);
    }
}
