package org.equityimpact.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.equityimpact.store.NoticeState;
import org.equityimpact.store.NoticeSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of mail goes by what the mail server says of it. */
class RefusedMailTests {

    private final SettableClock clock = new SettableClock();
    private Office office;

    @BeforeEach
    void announce(@TempDir Path directory) {
        office = Office.in(directory, clock, Office.writingTo("clerk@example.org"));
        office.notices().announce(Screened.stopping("Cut the bus"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void isGivenUpAtOnceWhenTheAddressIsRefusedForGood() throws Exception {
        var notice = sentTo(Map.of("RCPT", "550 5.1.1 no such user"));

        assertThat(notice.state()).isEqualTo(NoticeState.FAILED);
        assertThat(notice.lastError()).isEqualTo("The mail server refuses it: 550 5.1.1 no such user");
    }

    @Test
    void isGivenUpAtOnceWhenTheTextIsRefusedForGood() throws Exception {
        assertThat(sentTo(Map.of(".", "554 5.7.1 not wanted")).state()).isEqualTo(NoticeState.FAILED);
    }

    @Test
    void waitsWhenTheAddressIsRefusedForNow() throws Exception {
        var notice = sentTo(Map.of("RCPT", "451 4.7.1 greylisted"));

        assertThat(notice.state()).isEqualTo(NoticeState.WAITING);
        assertThat(notice.lastError()).isEqualTo("The mail server refuses it for now: 451 4.7.1 greylisted");
        assertThat(notice.nextAttemptAt()).isEqualTo(Office.after(Duration.ofMinutes(1)));
    }

    @Test
    void waitsWhenTheSenderIsRefusedForThatCanBeMended() throws Exception {
        assertThat(sentTo(Map.of("MAIL", "530 5.7.0 log in first")).state()).isEqualTo(NoticeState.WAITING);
    }

    @Test
    void waitsWhenTheTextIsRefusedForNow() throws Exception {
        assertThat(sentTo(Map.of(".", "452 4.3.1 no room")).state()).isEqualTo(NoticeState.WAITING);
    }

    @Test
    void waitsWhenTheConnectionBreaksBeforeTheText() throws Exception {
        assertThat(sentTo(Map.of("RCPT", ScriptedMailServer.HANG_UP)).state()).isEqualTo(NoticeState.WAITING);
    }

    @Test
    void isUncertainWhenTheConnectionBreaksAfterTheText() throws Exception {
        var notice = sentTo(Map.of(".", ScriptedMailServer.HANG_UP));

        assertThat(notice.state()).isEqualTo(NoticeState.UNCERTAIN);
        assertThat(notice.lastError())
                .isEqualTo("The connection to the mail server broke before it said that it took the mail.");
    }

    @Test
    void isUncertainWhenTheServerIsSilentAfterTheText() throws Exception {
        assertThat(sentTo(Map.of(".", ""), 2_000).state()).isEqualTo(NoticeState.UNCERTAIN);
    }

    @Test
    void isSentWhenTheServerOnlyDoesNotSayGoodbye() throws Exception {
        assertThat(sentTo(Map.of("QUIT", ScriptedMailServer.HANG_UP)).state()).isEqualTo(NoticeState.SENT);
        clock.pass(Duration.ofDays(1));
        assertThat(sentTo(Map.of()).attempts()).isEqualTo(1);
    }

    @Test
    void isNotRepeatedOfItselfWhileItIsUncertain() throws Exception {
        sentTo(Map.of(".", ScriptedMailServer.HANG_UP));
        clock.pass(Duration.ofDays(1));
        assertThat(sentTo(Map.of()).attempts()).isEqualTo(1);

        office.notices().retry(office.only().id());

        assertThat(sentTo(Map.of()).state()).isEqualTo(NoticeState.SENT);
    }

    private NoticeSummary sentTo(Map<String, String> replies) throws Exception {
        return sentTo(replies, 30_000);
    }

    private NoticeSummary sentTo(Map<String, String> replies, int patienceInMillis) throws Exception {
        try (var server = new ScriptedMailServer(replies)) {
            office.mail(server.port(), patienceInMillis).sendDue();
        }
        return office.only();
    }
}
