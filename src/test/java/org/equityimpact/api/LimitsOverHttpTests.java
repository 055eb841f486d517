package org.equityimpact.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.equityimpact.Submitted;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Callers are told apart by the address that a proxy on the same machine names, each test by its own. */
@TestPropertySource(
        properties = {
            "server.forward-headers-strategy=native",
            "server.tomcat.connection-timeout=3s",
            "equity.limits.calls-per-second=1",
            "equity.limits.burst=20",
            "equity.limits.calls-at-once=3",
            "equity.limits.patience=0s",
            "equity.limits.body-within=3s"
        })
class LimitsOverHttpTests extends OverHttp {

    private static final AtomicInteger CALLERS = new AtomicInteger();
    private static final String LINES = """
            POST /api/v1/assessments/batch?dryRun=true HTTP/1.1
            Content-Type: application/x-ndjson
            Transfer-Encoding: chunked""";
    private static final String PROPOSAL = """
            POST /api/v1/assessments?dryRun=true HTTP/1.1
            Content-Type: application/json
            Content-Length: 1000""";
    private static final String FORM = """
            POST /drafts HTTP/1.1
            Accept: text/html
            Content-Type: application/x-www-form-urlencoded
            Content-Length: 1000""";
    private static final String REST_OF_HEAD = """

            Host: localhost
            Connection: close
            X-Forwarded-For: %s

            """;

    private final String caller = caller();

    @Test
    void whoCallsTooOftenIsToldWhenToComeAgain() {
        callTooOften()
                .isProblem(429, "too-much-asked")
                .has("Retry-After", "1")
                .says(
                        "/detail",
                        "One caller may make 1 calls a second, and 20 at a stretch; these were more. Wait, then call again, or send many proposals as one batch.")
                .says("/instance", "/api/v1/rules/none");
    }

    @Test
    void othersNoticeNothingOfWhoCallsTooOften() {
        callTooOften().is(429);
        by(caller(), "/api/v1/rules/none").is(404);
    }

    @Test
    void probesAndWhatPagesBringAlongAreNotCounted() {
        callTooOften().is(429);
        by(caller, "/actuator/health").is(200);
        by(caller, "/assets/mark.svg").is(200);
    }

    @Test
    void aPageThatIsReadTooOftenSaysSoInTheLanguageOfTheReader() {
        callTooOften().is(429);
        var page = get("/", "Accept", "text/html", "Accept-Language", "es", "X-Forwarded-For", caller)
                .is(429);
        assertThat(page.header("Retry-After")).isEqualTo("1");
        assertThat(page.text()).contains("<h1>Fue demasiado a la vez</h1>", "Espere unos segundos");
    }

    @Test
    void whoHasTooManyCallsUnderWayIsRefusedAndOthersAreNot() {
        try (var first = underWay();
                var second = underWay();
                var third = underWay()) {
            assertThat(List.of(first.line(), second.line(), third.line())).containsOnly("HTTP/1.1 100");
            until429("/assets/mark.svg")
                    .isProblem(429, "too-much-asked")
                    .says(
                            "/detail",
                            "One address may have 3 calls under way; this would be one more. Wait for answers, then call again.")
                    .says("/instance", "/assets/mark.svg");
            by(caller(), "/assets/mark.svg").is(200);
        }
    }

    @Test
    void aBodyOfWhichNothingMoreComesIsGivenUp() {
        try (var call = slow()) {
            assertThat(call.line()).isEqualTo("HTTP/1.1 408");
            assertThat(call.rest())
                    .contains("urn:equity-problem:slow-body", "after 3 s of waiting 1 bytes of it are here");
        }
    }

    @Test
    void aBodyThatDripsIsGivenUp() {
        try (var call = slow()) {
            while (call.send(" ")) {
                pause();
            }
            assertThat(call.line() + call.rest())
                    .satisfiesAnyOf(answer -> assertThat(answer).contains("HTTP/1.1 408"), closed -> assertThat(closed)
                            .isEmpty());
        }
    }

    @Test
    void aFormThatComesTooSlowlyIsGivenUp() {
        try (var call = call(FORM, caller, "title=")) {
            assertThat(call.line()).isEqualTo("HTTP/1.1 408");
            assertThat(call.rest()).contains("<h1>That came in too slowly</h1>");
        }
    }

    @Test
    void aBatchThatDripsEndsWithAProblem() {
        try (var batch = batchOf(caller)) {
            assertThat(batch.rest()).contains("\"line\":2", "urn:equity-problem:slow-body");
        }
    }

    @Test
    void oneCallerHasOneBatchUnderWay() {
        try (var batch = batchOf(caller)) {
            assertThat(batch.line()).isEqualTo("HTTP/1.1 200");
            batch(caller).isProblem(429, "too-much-asked").has("Retry-After", "30");
        }
    }

    @Test
    void allTogetherHaveTwoBatchesUnderWayAndOtherCallsGoOn() {
        try (var first = batchOf(caller);
                var second = batchOf(caller())) {
            assertThat(first.line() + second.line()).isEqualTo("HTTP/1.1 200HTTP/1.1 200");
            String third = caller();
            batch(third)
                    .isProblem(503, "busy")
                    .has("Retry-After", "30")
                    .says(
                            "/detail",
                            "This would be one more than the 2 batches that all callers together may have under way. Nothing was begun; come again later.");
            post(
                            "/api/v1/assessments?dryRun=true",
                            BodyPublishers.ofByteArray(Submitted.proposal().bytes()),
                            "Content-Type",
                            "application/json",
                            "X-Forwarded-For",
                            third)
                    .is(200);
        }
    }

    private static String caller() {
        return "192.0.2." + CALLERS.incrementAndGet();
    }

    private Answer by(String caller, String path) {
        return get(path, "X-Forwarded-For", caller);
    }

    private Answer callTooOften() {
        return until429("/api/v1/rules/none");
    }

    private Answer until429(String path) {
        for (int calls = 0; calls < 200; calls++) {
            var answer = by(caller, path);
            if (answer.response().statusCode() == 429) {
                return answer;
            }
        }
        throw new AssertionError("nothing was refused");
    }

    private Answer batch(String caller) {
        return post(
                "/api/v1/assessments/batch?dryRun=true",
                BodyPublishers.ofString("{}"),
                "Content-Type",
                "application/x-ndjson",
                "X-Forwarded-For",
                caller);
    }

    private static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }

    /** A call whose body is waited for, as its first line says once it is. */
    private RawCall underWay() {
        return call(PROPOSAL + "\nExpect: 100-continue", caller, "");
    }

    private RawCall slow() {
        return call(PROPOSAL, caller, "{");
    }

    /** A batch under way: its first line is answered, the next one does not come. */
    private RawCall batchOf(String caller) {
        return call(LINES, caller, "3\r\n{}\n\r\n");
    }

    private RawCall call(String head, String caller, String body) {
        return new RawCall(port(), (head + REST_OF_HEAD.formatted(caller)).replace("\n", "\r\n") + body);
    }
}
