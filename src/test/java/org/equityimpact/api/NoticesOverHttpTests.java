package org.equityimpact.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.equityimpact.agenda.Matter;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.Papers;
import org.equityimpact.notices.Announcement;
import org.equityimpact.notices.Notices;
import org.equityimpact.notices.Postman;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.TestPropertySource;

/** What did not go out can be seen and sent again, and the service serves all the same. */
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=1", // where nobody listens
            "equity.notices.mail.from=screening@example.org",
            "equity.notices.mail.to=clerk@example.org",
            "equity.notices.webhooks[0].url=http://127.0.0.1:1/t0ken",
            "equity.notices.webhooks[0].secret=a secret of the receiver",
            "equity.notices.most-attempts=1",
            "equity.notices.look-every=1h"
        })
@DirtiesContext(classMode = ClassMode.AFTER_CLASS)
class NoticesOverHttpTests extends OverHttp {

    private static final String NOTICES = "/api/v1/notices";
    private static final Docket DOCKET = Papers.docket(Papers.of(new Matter.Nothing()));

    private static int meetings;

    @Autowired
    private Notices notices;

    @Autowired
    private Postman postman;

    private String meeting;

    @BeforeEach
    void announce() {
        meeting = "m" + ++meetings;
        notices.announce(new Announcement(
                "s" + meetings, meeting, DOCKET.meeting(), "7 days before the meeting", DOCKET, true, false));
    }

    @Test
    void showsWhatWaits() {
        Answer page = get(NOTICES + "?state=WAITING&size=1&meeting=" + meeting).is(200);

        page.says("/total", 2)
                .says("/items/0/channel", "WEBHOOK")
                .says("/items/0/subject", "docket.screened")
                .says("/items/0/state", "WAITING")
                .says("/items/0/attempts", 0)
                .says("/items/0/screening", "s" + meetings);
        assertThat(page.json().at("/items/0/nextAttemptAt").isString()).isTrue();
        assertThat(page.text()).doesNotContain("t0ken", "a secret");
    }

    @Test
    void showsWhatFailedAndSendsItAgainWhenAsked() {
        postman.goRound();

        Answer failed =
                get(NOTICES + "?state=FAILED&meeting=" + meeting).is(200).says("/total", 2);
        failed.says("/items/1/recipient", "clerk@example.org").says("/items/1/attempts", 1);
        assertThat(failed.at("/items/1/lastError")).startsWith("The mail server could not be reached: ");

        retry(failed.at("/items/1/id")).is(200).says("/state", "WAITING").says("/attempts", 1);
        postman.goRound();
        get(NOTICES + "?state=FAILED&meeting=" + meeting).says("/items/1/attempts", 2);
    }

    @Test
    void knowsNoOtherNotice() {
        retry("01kah00000000000000000000a")
                .isProblem(404, "not-found")
                .says("/detail", "There is no notice \"01kah00000000000000000000a\".");
    }

    @Test
    void refusesAStateAndAPageThatThereCannotBe() {
        get(NOTICES + "?state=LOST")
                .isProblem(400, "bad-parameter")
                .says("/detail", "\"state\" must be one of WAITING, SENDING, SENT, FAILED, UNCERTAIN but is \"LOST\".");
        get(NOTICES + "?size=0").isProblem(400, "bad-parameter");
    }

    @Test
    void isUpWhileNothingGoesOut() {
        postman.goRound();

        Answer health = get("/actuator/health").is(200).says("/components/notices/status", "UP");
        assertThat(health.number("/components/notices/details/failed")).isPositive();
        assertThat(health.json().at("/components/mail").isMissingNode()).isTrue();
    }

    @Test
    void isDescribed() {
        Answer description = get("/v3/api-docs").is(200);

        description
                .says("/paths/~1api~1v1~1notices/get/operationId", "notices")
                .says("/paths/~1api~1v1~1notices~1{id}~1retry/post/operationId", "retryNotice");
    }

    @Test
    void hasACalendarAndAFeed() {
        Answer calendar = get("/api/v1/meetings.ics").is(200).has("Content-Type", "text/calendar;charset=UTF-8");
        Answer feed = get("/api/v1/meetings.atom").is(200).has("Content-Type", "application/atom+xml;charset=UTF-8");

        assertThat(calendar.text()).startsWith("BEGIN:VCALENDAR");
        assertThat(feed.text()).contains("href=\"http://127.0.0.1:%d/api/v1/meetings.atom\"".formatted(port()));
        get("/api/v1/meetings.atom", "If-None-Match", feed.header("ETag")).is(304);
    }

    private Answer retry(String id) {
        return post(NOTICES + "/" + id + "/retry", BodyPublishers.noBody());
    }
}
