package org.equityimpact.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.equityimpact.notices.Postman;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** The whole story of a meeting, from its calendar to what the body decided and the portfolio of the year. */
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "equity.notices.mail.from=screening@example.org",
            "equity.notices.mail.to=clerk@example.org",
            "equity.notices.look-every=1h"
        })
class ScreeningStoryTests extends AtMeetings {

    private static final String SECRET = "a secret of the receiver";

    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private static final List<String> SIGNATURES = new CopyOnWriteArrayList<>();
    private static final List<String> EVENTS = new CopyOnWriteArrayList<>();
    private static final HttpServer HOOK = hook();

    @Autowired
    @SuppressWarnings("NullAway.Init") // by the framework
    private Postman postman;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry properties) {
        MAIL.start();
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        properties.add("equity.notices.webhooks[0].secret", () -> SECRET);
        properties.add("equity.notices.webhooks[0].url", () -> "http://127.0.0.1:%d/hook"
                .formatted(HOOK.getAddress().getPort()));
    }

    @BeforeAll
    static void open() {
        HOOK.start();
    }

    @AfterAll
    static void close() {
        MAIL.stop();
        HOOK.stop(0);
    }

    @Test
    void aMeetingIsScreenedInTimeToldReleasedAndDecided() throws Exception {
        setClock("2026-11-20T09:30:00Z");
        String meeting = firstOfTheSeries();
        post(ASSESSMENTS, Files.readAllBytes(Path.of("samples/ready-evening-bus-for-rural-schools.json")))
                .is(201);
        put(
                        meeting,
                        agenda(
                                "\"number\":\"1\",\"exempt\":{\"reason\":\"minutes\"}",
                                "\"number\":\"5.1\"," + submitted("story-1", NOBODY_ASKED),
                                "\"number\":\"5.2\",\"organisation\":\"Example Education Service District\","
                                        + byReference("example-ready"),
                                "\"number\":\"5.3\",\"title\":\"New fees\",\"type\":\"fee\""))
                .is(200);

        lookAt("2026-11-20T10:00:00Z");
        assertThat(told()).containsExactly("MAIL SENT", "WEBHOOK SENT");
        lookAt("2026-11-26T14:00:00Z");
        assertThat(gateOf(meeting, "5.1")).isEqualTo("REACHED since 1");

        post(ASSESSMENTS, proposal("story-1", SILENT)).is(201);
        lookAt("2026-11-30T09:30:00Z");
        assertThat(gateOf(meeting, "5.1")).isEqualTo("HELD_OVER since 1");
        assertThat(difference(meeting)).contains("/engagement");
        lookAt("2026-12-03T14:00:00Z");

        post(OVERRIDES, override("story-1", GATE, "2026-12-31")).is(201);
        lookAt("2026-12-04T09:30:00Z");
        assertThat(gateOf(meeting, "5.1")).isEqualTo("released by Ana");
        post(ASSESSMENTS, proposal("story-1", ASKED)).is(201);
        lookAt("2026-12-08T14:00:00Z");
        assertThat(gateOf(meeting, "5.1")).isEqualTo("released by a fact");

        assertThat(occasions(meeting))
                .containsExactly("first", "scheduled 14", "proposal", "scheduled 7", "override", "scheduled 2");
        allWasToldOnce();
        theDocketIsThereInEveryForm(meeting);

        setClock("2026-12-11T09:30:00Z");
        decided(meeting, "5.1").is(200).says("/outcome", "INCOMPLETE");
        decided(meeting, "9.9").isProblem(404, "not-found");
        get("/api/v1/portfolio?year=2026&organisation=Example+District")
                .is(200)
                .says("/meetings", 1)
                .says("/decisions", 2)
                .says("/coverage/covered", 3)
                .says("/coverage/unassessed", 1)
                .says("/againstAdvice/0/item", "5.1")
                .says("/againstAdvice/0/decision", "adopted");
        assertThat(get("/api/v1/portfolio?year=2026&format=svg").is(200).text()).contains("Screened decisions of 2026");
        assertThat(get("/api/v1/portfolio?year=2026", "Accept", "text/csv")
                        .is(200)
                        .text())
                .contains("decided against advice,,story-1,2026-12-10: Cut the high-needs budget,1,1");
    }

    private String firstOfTheSeries() {
        Answer imported = post(
                        MEETINGS + "/import?body=Board&organisation=Example+District",
                        BodyPublishers.ofString("""
                                BEGIN:VCALENDAR
                                VERSION:2.0
                                PRODID:-//Example District//Board//EN
                                BEGIN:VEVENT
                                UID:board@example.org
                                DTSTAMP:20260801T000000Z
                                DTSTART;TZID=America/Los_Angeles:20261210T183000
                                RRULE:FREQ=MONTHLY;BYDAY=2TH;COUNT=3
                                SUMMARY:Regular meeting
                                END:VEVENT
                                END:VCALENDAR
                                """.replace("\n", "\r\n")),
                        "Content-Type",
                        "text/calendar")
                .is(200)
                .says("/meetings/0/date", "2026-12-10")
                .says("/meetings/1/date", "2027-01-14")
                .says("/meetings/2/date", "2027-02-11");
        return MEETINGS + "/" + imported.at("/meetings/0/id");
    }

    /** What became of the notices of the newest run. */
    private List<String> told() {
        postman.goRound();
        return get("/api/v1/notices?size=2")
                .json()
                .at("/items")
                .valueStream()
                .map(notice -> "%s %s"
                        .formatted(
                                notice.at("/channel").asString(""),
                                notice.at("/state").asString("")))
                .sorted()
                .toList();
    }

    /** Every notice has gone out, and what arrived is as many as there were notices: set times always, the rest where it matters. */
    private void allWasToldOnce() throws Exception {
        postman.goRound();
        Answer notices = get("/api/v1/notices?size=100").is(200);
        var states = notices.json()
                .at("/items")
                .valueStream()
                .collect(Collectors.groupingBy(
                        notice -> "%s %s"
                                .formatted(
                                        notice.at("/channel").asString(""),
                                        notice.at("/state").asString("")),
                        Collectors.counting()));
        assertThat(states).containsOnlyKeys("MAIL SENT", "WEBHOOK SENT");
        assertThat(states).containsEntry("MAIL SENT", (long) MAIL.getReceivedMessages().length);
        assertThat(states).containsEntry("WEBHOOK SENT", (long) EVENTS.size());
        assertThat(states.get("MAIL SENT")).isGreaterThanOrEqualTo(3);
        isSignedAsItSays(EVENTS.size() - 1);
        holdsTheDocket(MAIL.getReceivedMessages()[0]);
    }

    private static void holdsTheDocket(MimeMessage mail) throws Exception {
        assertThat(mail.getSubject())
                .isEqualTo("2 of 4 items stopped: Board, Example District: Regular meeting, 10 December 2026");
        var parts = (MimeMultipart) mail.getContent();
        var docket = parts.getBodyPart(1);
        assertThat(docket.getFileName()).isEqualTo("docket.pdf");
        assertThat(new String(docket.getInputStream().readNBytes(5), UTF_8)).isEqualTo("%PDF-");
    }

    private static void isSignedAsItSays(int event) throws Exception {
        var signature = Arrays.stream(SIGNATURES.get(event).split(",", -1))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
        var expected = mac.doFinal(
                "%s.%s".formatted(signature.get("t"), EVENTS.get(event)).getBytes(UTF_8));
        assertThat(signature).containsEntry("v1", HexFormat.of().formatHex(expected));
    }

    private void theDocketIsThereInEveryForm(String meeting) {
        assertThat(get(meeting + "/docket?format=pdf").is(200).text()).startsWith("%PDF-");
        assertThat(get(meeting + "/docket", "Accept", "text/html").is(200).text())
                .contains("Cut the high-needs budget");
        assertThat(get(meeting + "/docket?format=csv").is(200).text()).contains("5.3,New fees,");
        assertThat(get("/api/v1/meetings.ics").is(200).text()).contains("BEGIN:VEVENT");
        assertThat(get("/api/v1/meetings.atom").is(200).text()).contains("<entry>");
    }

    private Answer decided(String meeting, String item) {
        return post(
                meeting + "/items/" + item + "/decision",
                "{\"decision\":\"adopted\",\"by\":\"Clerk\",\"note\":\"Adopted 4 to 3.\"}");
    }

    private String difference(String meeting) {
        return item(meeting + "/docket", "5.1").at("/difference/changed").toString();
    }

    /** How the gate stands for an item in the clearance. */
    private String gateOf(String meeting, String number) {
        var item = item(meeting + "/clearance", number);
        var hold = item.at("/holds")
                .valueStream()
                .filter(one -> one.at("/gate").asString("").equals(GATE))
                .map(one -> "%s since %d"
                        .formatted(
                                one.at("/ground").asString(""),
                                one.at("/sinceVersion").asInt()))
                .findFirst();
        return hold.orElseGet(() -> item.at("/releases")
                .valueStream()
                .filter(one -> one.at("/gate").asString("").equals(GATE))
                .map(one -> "released by " + one.at("/by").asString("a fact"))
                .findFirst()
                .orElse(""));
    }

    private JsonNode item(String path, String number) {
        return get(path)
                .is(200)
                .json()
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/number").asString("").equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static HttpServer hook() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/hook", ScreeningStoryTests::take);
            return server;
        } catch (IOException taken) {
            throw new IllegalStateException(taken);
        }
    }

    private static void take(HttpExchange exchange) throws IOException {
        SIGNATURES.add(Objects.requireNonNull(exchange.getRequestHeaders().getFirst("Equity-Signature")));
        EVENTS.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }
}
