package org.equityimpact.notices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.equityimpact.store.Channel;
import org.equityimpact.store.NoticeState;
import org.equityimpact.store.NoticeSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Webhooks go to a real HTTP server, signed, until it takes them. */
class WebhookTests {

    private static final JsonMapper JSON = new JsonMapper();

    private final SettableClock clock = new SettableClock();
    private Receiver receiver;
    private Office office;

    @BeforeEach
    void announce(@TempDir Path directory) throws IOException {
        receiver = new Receiver();
        office = Office.in(directory, clock, Office.postingTo(receiver.webhook()));
        office.notices().announce(Screened.stopping("Cut the bus"));
    }

    @AfterEach
    void close() {
        receiver.close();
        office.close();
    }

    @Test
    void tellsWhatIsStopped() {
        var delivery = sent().get(0);

        assertThat(delivery.header("Content-Type")).isEqualTo("application/json");
        assertThat(JSON.readTree(delivery.body())).isEqualTo(JSON.readTree("""
                { "id": "%s", "event": "docket.screened", "createdAt": "2026-12-03T09:30:00Z",
                  "meeting": { "id": "m1", "title": "Regular meeting", "body": "Cabinet", "organisation": "Example District",
                               "date": "2026-12-10", "time": "18:30:00", "zone": "America/Los_Angeles", "location": "Room 1" },
                  "screening": { "id": "s1", "screenedAt": "2026-11-01T09:30:00Z", "asOf": "2026-11-01",
                                 "rulesVersion": "%s", "occasion": "7 days before the meeting", "scheduled": true },
                  "counts": { "items": 2, "stopped": 1, "covered": 2, "assessed": 1,
                              "outcomes": { "READY": 1, "ACTIONS": 0, "INCOMPLETE": 0, "REVISE": 0, "HOLD": 0 } },
                  "stopped": [ { "number": "5.1", "title": "Cut the bus", "state": "UNUSABLE",
                                 "holds": [ { "gate": "unusable", "level": "INCOMPLETE", "ground": "UNUSABLE",
                                              "reason": "cut-the-bus.json: the file is not there." } ] } ],
                  "leftOut": 0,
                  "docket": "https://equity.example.org/api/v1/meetings/m1/docket?screening=s1" }
                """.formatted(
                        office.only().id(), Screened.of("s1").docket().rulesVersion())));
    }

    @Test
    void isSignedSoThatTheReceiverCanTell() throws Exception {
        var delivery = sent().get(0);

        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Receiver.SECRET.getBytes(UTF_8), "HmacSHA256"));
        mac.update("1796290200.".getBytes(UTF_8));
        assertThat(delivery.header("Equity-Signature"))
                .isEqualTo("t=1796290200,v1="
                        + HexFormat.of().formatHex(mac.doFinal(delivery.body().getBytes(UTF_8))));
        assertThat(delivery.header("Equity-Event")).isEqualTo("docket.screened");
        assertThat(delivery.header("Equity-Delivery")).isEqualTo(office.only().id());
        assertThat(delivery.path()).isEqualTo("/hooks/t0ken");
    }

    @Test
    void comesAgainUnderTheSameDeliveryIdAfterAnError() {
        receiver.answers(500, 200);
        var deliveries = sent();
        assertWaits("The receiver answered 500.", Duration.ofMinutes(1));

        clock.pass(Duration.ofMinutes(1));
        office.webhooks().sendDue();

        assertThat(office.only().state()).isEqualTo(NoticeState.SENT);
        assertThat(deliveries).hasSize(2);
        assertThat(deliveries.get(1).header("Equity-Delivery"))
                .isEqualTo(deliveries.get(0).header("Equity-Delivery"));
        assertThat(deliveries.get(1).body()).isEqualTo(deliveries.get(0).body());
        assertThat(deliveries.get(1).header("Equity-Signature")).startsWith("t=1796290260,v1=");
    }

    @Test
    void isGivenUpWhenTheReceiverIsGone() {
        receiver.answers(410);
        sent();

        assertThat(office.only().state()).isEqualTo(NoticeState.FAILED);
        assertThat(office.only().lastError()).isEqualTo("The receiver answered 410: it wants no more events.");
    }

    @Test
    void waitsAsLongAsTheReceiverAsks() {
        receiver.answers(429).with("Retry-After", "600");
        sent();

        assertWaits("The receiver answered 429.", Duration.ofMinutes(10));
    }

    @Test
    void waitsNoLongerThanADayWhateverTheReceiverAsks() {
        receiver.answers(503).with("Retry-After", "Thu, 10 Dec 2026 09:30:00 GMT");
        sent();

        assertWaits("The receiver answered 503.", Duration.ofDays(1));
    }

    @Test
    void isNoLessPatientBecauseTheReceiverIs() {
        receiver.answers(503).with("Retry-After", "1");
        sent();

        assertWaits("The receiver answered 503.", Duration.ofMinutes(1));
    }

    @Test
    void followsNoRedirect() throws Exception {
        var elsewhere = new Receiver();
        try (elsewhere) {
            receiver.answers(307).with("Location", elsewhere.address("/").toString());
            sent();

            assertWaits("The receiver answered 307. A redirect is not followed.", Duration.ofMinutes(1));
            assertThat(elsewhere.deliveries()).isEmpty();
        }
    }

    @Test
    void doesNotWaitForAReceiverThatIsSilent() {
        receiver.answers(Receiver.SILENCE);

        office.webhooks(Duration.ofSeconds(1)).sendDue();

        assertWaits("There was no answer within 1 s.", Duration.ofMinutes(1));
    }

    @Test
    void waitsForAReceiverThatIsDown() {
        receiver.close();
        sent();

        assertWaits("The receiver could not be reached: ConnectException", Duration.ofMinutes(1));
    }

    @Test
    void waitsAgainWhenItsSenderWasEnded() {
        office.outbox().claim(Channel.WEBHOOK);
        clock.pass(NoticeSender.GONE_AFTER.plusSeconds(1));

        assertThat(sent()).hasSize(1);
        assertThat(office.only().state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void keepsNeitherPathNorSecretInTheStore() {
        receiver.answers(410);
        sent();

        NoticeSummary notice = office.only();
        assertThat(notice.toString()).doesNotContain("t0ken", Receiver.SECRET);
        assertThat(notice.recipient()).matches("http://127\\.0\\.0\\.1:\\d+/#[0-9a-f]{8}");
        assertThat(receiver.webhook().toString()).isEqualTo(notice.recipient());
    }

    private List<Receiver.Delivery> sent() {
        office.webhooks().sendDue();
        return receiver.deliveries();
    }

    private void assertWaits(String error, Duration time) {
        assertThat(office.only())
                .extracting(NoticeSummary::state, NoticeSummary::lastError, NoticeSummary::nextAttemptAt)
                .containsExactly(NoticeState.WAITING, error, Office.after(time));
    }
}
