package org.equityimpact.api;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.equityimpact.SettableClock;
import org.equityimpact.screening.ScreeningClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Talks to a service of its own, whose clock a test sets and which looks when a test says so. */
@DirtiesContext
@Import(SettableClock.InPlaceOfTheSystems.class)
@TestPropertySource(properties = "equity.screening.look-every=P1D")
abstract class AtMeetings extends OverHttp {

    static final String MEETINGS = "/api/v1/meetings";
    static final String OVERRIDES = "/api/v1/overrides";
    static final String ASSESSMENTS = "/api/v1/assessments";

    static final String GATE = "severe-harm-without-engagement";
    static final String NOBODY_ASKED = ",\"engagement\":{\"activities\":[]}";
    static final String SILENT = "";
    static final String ASKED = """
            ,"engagement":{"activities":[{"party":"Families","level":"involve","start":"2026-09-01","cancelled":false}]}""";

    @Autowired
    @SuppressWarnings("NullAway.Init") // by the framework
    private SettableClock clock;

    @Autowired
    @SuppressWarnings("NullAway.Init") // by the framework
    private ScreeningClock screeningClock;

    void setClock(String instant) {
        clock.set(instant);
    }

    /** Sets the clock and lets the service look once. */
    void lookAt(String instant) {
        clock.set(instant);
        screeningClock.look();
    }

    void look() {
        screeningClock.look();
    }

    /** A meeting on 10 December in Los Angeles. */
    static String agenda(String... items) {
        return """
                {"title":"Regular meeting","body":"Board","organisation":"Example District","date":"2026-12-10",
                 "time":"18:30","zone":"America/Los_Angeles","items":[%s]}""".formatted(Arrays.stream(items).map(item -> "{" + item + "}").collect(Collectors.joining(",")));
    }

    static String byReference(String reference) {
        return "\"reference\":\"%s\"".formatted(reference);
    }

    static String submitted(String reference, String engagement) {
        return "\"proposal\":" + proposal(reference, engagement);
    }

    /** A cut with grave harm to a group; of engagement it says what it is told to say. */
    static String proposal(String reference, String engagement) {
        return """
                {"title":"Cut the high-needs budget","organisation":{"name":"Example District"},"reference":"%s",
                 "decision":{"type":"budget","direction":"reduce"},
                 "focalGroups":[{"group":"disability.students","status":"affected_negative"}],
                 "impacts":[{"id":"I1","population":"students","domain":"special_education","direction":"negative",
                   "severity":"high","focalGroups":["disability.students"]}]%s}""".formatted(reference, engagement);
    }

    /** The path of a new meeting. */
    String meeting(String... items) {
        return post(MEETINGS, agenda(items)).is(201).header("Location");
    }

    /** Why each run over a meeting was made, the first one first. */
    List<String> occasions(String meeting) {
        var runs = get(meeting + "/screenings?size=200").is(200).json().at("/items");
        return runs.valueStream()
                .map(run -> run.at("/occasion").asString("")
                        + (run.has("daysBefore") ? " " + run.at("/daysBefore").asInt() : "")
                        + (run.at("/state").asString("").equals("done")
                                ? ""
                                : " " + run.at("/state").asString("")))
                .collect(Collectors.collectingAndThen(Collectors.toList(), AtMeetings::reversed));
    }

    private static List<String> reversed(List<String> list) {
        Collections.reverse(list);
        return list;
    }

    /** How a gate stands for the first item of a meeting: the ground on which it holds, or what released it; empty for neither. */
    String standing(String meeting, String gate) {
        var item = get(meeting + "/clearance")
                .is(200)
                .says("/current", true)
                .json()
                .at("/items/0");
        return item.at("/holds")
                .valueStream()
                .filter(hold -> hold.at("/gate").asString("").equals(gate))
                .map(hold -> "%s since %s"
                        .formatted(
                                hold.at("/ground").asString(""),
                                hold.at("/sinceVersion").asString("no version")))
                .findFirst()
                .orElseGet(() -> item.at("/releases")
                        .valueStream()
                        .filter(release -> release.at("/gate").asString("").equals(gate))
                        .map(release -> "released by " + release.at("/by").asString("a fact"))
                        .findFirst()
                        .orElse(""));
    }

    Answer put(String path, String body) {
        return send("PUT", path, body);
    }

    static String override(String reference, String gate, String expires) {
        return """
                {"organisation":"Example District","reference":"%s","gate":"%s","by":"Ana","role":"Chair",
                 "reason":"The council heard all families in May.","expires":"%s"}""".formatted(reference, gate, expires);
    }
}
