package org.equityimpact.notices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import org.equityimpact.agenda.Meeting;
import org.equityimpact.docket.DocketWriter;
import org.equityimpact.store.NoticeState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail goes to a real mail server, once. */
class MailTests {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"));

    private final SettableClock clock = new SettableClock();
    private Office office;

    @BeforeEach
    void open(@TempDir Path directory) {
        office = Office.in(directory, clock, Office.writingTo("clerk@example.org"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void arrivesOnceWithTheDocketAttached() throws Exception {
        var announcement = Screened.stopping("Cut the bus");
        assertThat(office.notices().announce(announcement)).isEqualTo(1);
        assertThat(office.notices().announce(announcement)).isZero();

        assertThat(sender().sendDue()).isEqualTo(1);
        assertThat(sender().sendDue()).isZero();

        var parts = (MimeMultipart) received().getContent();
        assertThat(text(parts)).isEqualToNormalizingNewlines("""
                Cabinet, Example District: Regular meeting
                10 December 2026, 18:30 (America/Los_Angeles)
                Room 1

                1 of 2 items stopped.
                Assessed: 1 of 2 items that need it or may need it: READY 1.

                Stopped, as they stand:
                - 5.1 Cut the bus: cannot be used. cut-the-bus.json: the file is not there.

                The docket is attached. The newest one: https://equity.example.org/api/v1/meetings/m1/docket?format=html
                Screened on 1 November 2026 at 09:30 UTC (7 days before the meeting).

                This message was sent by itself; nobody reads answers to it.
                """);
        var attached = parts.getBodyPart(1);
        assertThat(attached.getFileName()).isEqualTo("docket.json");
        assertThat(attached.getContentType()).startsWith("application/json");
        assertThat(attached.getInputStream().readAllBytes()).isEqualTo(DocketWriter.write(announcement.docket()));
        assertThat(office.only().state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void saysWhatItIsInItsHeaders() throws Exception {
        office.notices().announce(Screened.stopping("Cut the bus"));
        sender().sendDue();

        var mail = received();
        assertThat(mail.getSubject())
                .isEqualTo("1 of 2 items stopped: Cabinet, Example District: Regular meeting, 10 December 2026");
        assertThat(mail.getHeader("From")).containsExactly("Equity Screening <screening@example.org>");
        assertThat(mail.getHeader("To")).containsExactly("clerk@example.org");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(mail.getHeader("Message-ID"))
                .containsExactly("<%s@example.org>".formatted(office.only().id()));
        assertThat(mail.getSentDate().toInstant()).isEqualTo(SettableClock.START);
    }

    @Test
    void letsNoTitleWriteAHeaderOrALine() throws Exception {
        var meeting = new Meeting(
                "Budget\r\nBcc: all@example.org\r\n\r\nHello",
                "Cabinet\u2028Reply-To: x@example.org",
                null,
                null,
                null,
                ZoneOffset.UTC,
                null);
        var docket = Screened.docket(meeting, "Bus\r\n.\r\nRSET\u0000\u202E!");
        office.notices().announce(Screened.announced("s1", meeting, docket, true, false));
        sender().sendDue();

        var mail = received();
        assertThat(mail.getSubject())
                .isEqualTo("1 of 2 items stopped: Cabinet Reply-To: x@example.org: Budget Bcc: all@example.org Hello,"
                        + " no date");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("Reply-To")).isNull();
        assertThat(text((MimeMultipart) mail.getContent()))
                .containsPattern("\n- 5\\.1 Bus \\. RSET\uFFFD!: cannot be used\\.");
    }

    @Test
    void waitsForAServerThatIsDown() throws Exception {
        int port = freePort();
        office.notices().announce(Screened.stopping("Cut the bus"));

        office.mail(port).sendDue();
        assertThat(office.only().state()).isEqualTo(NoticeState.WAITING);
        assertThat(office.only().lastError()).startsWith("The mail server could not be reached: ");
        assertThat(office.only().nextAttemptAt()).isEqualTo(Office.after(Duration.ofMinutes(1)));
        assertThat(office.mail(port).sendDue()).isZero();

        clock.pass(Duration.ofMinutes(1));
        var up = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        up.start();
        try {
            assertThat(office.mail(port).sendDue()).isEqualTo(1);
            assertThat(up.getReceivedMessages()).hasSize(1);
        } finally {
            up.stop();
        }
        assertThat(office.only().attempts()).isEqualTo(2);
        assertThat(office.only().state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void isGivenUpAfterEightAttempts() throws Exception {
        int port = freePort();
        office.notices().announce(Screened.stopping("Cut the bus"));

        for (int attempt = 1; attempt <= 8; attempt++) {
            assertThat(office.only().state()).isEqualTo(NoticeState.WAITING);
            office.mail(port).sendDue();
            clock.pass(Duration.ofHours(4));
        }

        assertThat(office.only().attempts()).isEqualTo(8);
        assertThat(office.only().state()).isEqualTo(NoticeState.FAILED);
        assertThat(office.mail(port).sendDue()).isZero();
    }

    @Test
    void goesToNobodyWhoWasTakenOffTheList() {
        office.notices().announce(Screened.stopping("Cut the bus"));

        office.sender(new MailCarrier(
                        new JavaMailSenderImpl(), Office.writingTo("new@example.org"), office.kept(), clock))
                .sendDue();

        assertThat(office.only().state()).isEqualTo(NoticeState.FAILED);
        assertThat(office.only().lastError())
                .isEqualTo("The address is no longer among the recipients in the settings.");
    }

    private NoticeSender sender() {
        return office.mail(SERVER.getSmtp().getPort());
    }

    private static MimeMessage received() {
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        return SERVER.getReceivedMessages()[0];
    }

    private static String text(MimeMultipart parts) throws Exception {
        BodyPart part = parts.getBodyPart(0);
        while (part.getContent() instanceof MimeMultipart inner) {
            part = inner.getBodyPart(0);
        }
        assertThat(part.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        return new String(part.getInputStream().readAllBytes(), UTF_8);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
