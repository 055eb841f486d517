package org.equityimpact.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.equityimpact.store.NoticeState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Instances that share a database send each notice once between them. */
@Tag("slow")
class TwoSendersTests {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"));

    private static final int MAILS = 60;

    @Test
    void sendEachNoticeOnce() throws Exception {
        var audience = new Audience(
                "from@example.org",
                IntStream.range(0, MAILS)
                        .mapToObj(i -> new MailRecipient("clerk%d@example.org".formatted(i), null))
                        .toList(),
                List.of());
        try (var database = EmbeddedPostgres.start()) {
            var one = Office.on(database.getPostgresDatabase(), new SettableClock(), audience);
            var other = Office.on(database.getPostgresDatabase(), new SettableClock(), audience);
            one.notices().announce(Screened.of("s1"));
            other.notices().announce(Screened.of("s1"));

            int attempts = atOnce(one, other, one, other);

            assertThat(attempts).isEqualTo(MAILS);
            assertThat(SERVER.getReceivedMessages()).hasSize(MAILS);
            assertThat(one.kept().counts()).containsEntry(NoticeState.SENT, (long) MAILS);
        }
    }

    private static int atOnce(Office... offices) throws Exception {
        var threads = Executors.newFixedThreadPool(offices.length);
        try {
            var work = List.of(offices).stream()
                    .map(office -> (Callable<Integer>)
                            () -> office.mail(SERVER.getSmtp().getPort()).sendDue())
                    .toList();
            int attempts = 0;
            for (var result : threads.invokeAll(work)) {
                attempts += result.get();
            }
            return attempts;
        } finally {
            threads.shutdown();
        }
    }
}
