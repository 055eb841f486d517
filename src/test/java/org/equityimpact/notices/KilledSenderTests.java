package org.equityimpact.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.equityimpact.store.NoticeState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that has handed a mail to the mail server and waits for it to say so. */
@Tag("slow")
class KilledSenderTests {

    @Test
    void leavesItUncertainAndDoesNotRepeatIt(@TempDir Path directory) throws Exception {
        try (var silent = new ScriptedMailServer(Map.of(".", ""))) {
            killOnceTheTextIsOut(directory, silent);
        }
        var clock = new SettableClock();
        try (var office = Office.in(directory, clock, Office.writingTo("clerk@example.org"));
                var server = new ScriptedMailServer(Map.of())) {
            office.mail(server.port()).sendDue();
            assertThat(office.only().state()).isEqualTo(NoticeState.SENDING);

            clock.pass(NoticeSender.GONE_AFTER.plusSeconds(1));
            office.mail(server.port()).sendDue();
            assertThat(office.only().state()).isEqualTo(NoticeState.UNCERTAIN);
            assertThat(office.only().lastError())
                    .isEqualTo("The service was ended while it sent this; nobody knows whether it went out.");

            clock.pass(Duration.ofDays(7));
            office.mail(server.port()).sendDue();
            assertThat(server.texts()).isZero();

            office.notices().retry(office.only().id());
            office.mail(server.port()).sendDue();
            assertThat(server.texts()).isEqualTo(1);
            assertThat(office.only().state()).isEqualTo(NoticeState.SENT);
        }
    }

    private static void killOnceTheTextIsOut(Path directory, ScriptedMailServer server) throws Exception {
        var sender = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sender.class.getName(),
                        directory.toString(),
                        Integer.toString(server.port()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (server.texts() == 0 && sender.isAlive()) {
                Thread.sleep(50);
            }
        } finally {
            sender.destroyForcibly().waitFor();
        }
        assertThat(server.texts()).isEqualTo(1);
    }

    /** Sends one mail. */
    static final class Sender {

        private Sender() {}

        public static void main(String[] arguments) {
            var office = Office.in(Path.of(arguments[0]), new SettableClock(), Office.writingTo("clerk@example.org"));
            office.notices().announce(Screened.of("s1"));
            office.mail(Integer.parseInt(arguments[1]), 60_000).sendDue();
        }
    }
}
