package org.equityimpact.pages.meetings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.equityimpact.SettableClock;
import org.equityimpact.pages.Visited;
import org.equityimpact.pages.Visits;
import org.jsoup.Connection.Method;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Reads the pages of meetings at a time that a test sets; nothing is screened but what somebody looks at. */
@Import(SettableClock.InPlaceOfTheSystems.class)
@TestPropertySource(properties = "equity.screening.look-every=P1D")
abstract class AtDockets extends Visits {

    static final String GATE = "severe-harm-without-engagement";

    @Autowired
    @SuppressWarnings("NullAway.Init") // by the framework
    private SettableClock clock;

    @BeforeEach
    void begin() {
        setClock("2026-11-20T09:30:00Z");
    }

    void setClock(String instant) {
        clock.set(instant);
    }

    /** The page of a sample agenda, planned two weeks from now. */
    Visited sample(String name) {
        return post("/meetings/samples/" + name, Map.of());
    }

    /** Sends something to the API as others do. */
    void api(String path, String json) {
        send(to("/api/v1" + path)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(Method.POST)
                .requestBody(json));
    }

    /** A page of a meeting that is taken in by a file. */
    Visited imported(String fileName, String file) {
        return send(to("/meetings/import")
                .method(Method.POST)
                .data("file", fileName, new ByteArrayInputStream(file.getBytes(UTF_8))));
    }

    /** A cut with grave harm to a group whom nobody asked. */
    static String cut(String reference) {
        return """
                {"title":"Cut the high-needs budget","organisation":{"name":"Example District"},"reference":"%s",
                 "decision":{"type":"budget","direction":"reduce"},
                 "focalGroups":[{"group":"disability.students","status":"affected_negative"}],
                 "impacts":[{"id":"I1","population":"students","domain":"special_education","direction":"negative",
                   "severity":"high","focalGroups":["disability.students"]}],
                 "engagement":{"activities":[]}}""".formatted(reference);
    }
}
