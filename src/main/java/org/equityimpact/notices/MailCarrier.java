package org.equityimpact.notices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.mail.javamail.MimeMessageHelper.MULTIPART_MODE_MIXED;
import static org.springframework.mail.javamail.MimeMessageHelper.MULTIPART_MODE_NO;

import jakarta.mail.MessagingException;
import java.time.InstantSource;
import java.util.Date;
import org.equityimpact.store.Channel;
import org.equityimpact.store.KeptNotices;
import org.equityimpact.store.Notice;
import org.equityimpact.store.NoticeState;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends notices as mail, with the docket attached, through the mail server of the settings. */
final class MailCarrier implements Carrier {

    private final JavaMailSender server;
    private final Audience audience;
    private final KeptNotices kept;
    private final InstantSource clock;

    MailCarrier(JavaMailSender server, Audience audience, KeptNotices kept, InstantSource clock) {
        this.server = server;
        this.audience = audience;
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public NoticeState whenAbandoned() {
        return NoticeState.UNCERTAIN;
    }

    @Override
    public Receipt carry(Notice notice) {
        if (!audience.writesTo(notice.recipient())) {
            return new Receipt.GivenUp("The address is no longer among the recipients in the settings.");
        }
        try {
            return send(mail(notice));
        } catch (MessagingException unfit) {
            return new Receipt.GivenUp("The mail could not be written: " + unfit.getMessage());
        }
    }

    private Receipt send(OutgoingMail mail) {
        try {
            server.send(mail);
            return new Receipt.Sent();
        } catch (MailException failure) {
            return new MailFailure(failure, mail.hasBegun()).receipt();
        }
    }

    private OutgoingMail mail(Notice notice) throws MessagingException {
        var mail = new OutgoingMail(server.createMimeMessage().getSession());
        var docket = kept.docketOf(notice.screening());
        var letter = new MimeMessageHelper(
                mail, docket.isPresent() ? MULTIPART_MODE_MIXED : MULTIPART_MODE_NO, UTF_8.name());
        letter.setFrom(audience.from());
        letter.setTo(notice.recipient());
        letter.setSubject(notice.subject());
        letter.setText(notice.content());
        letter.setSentDate(Date.from(clock.instant()));
        if (docket.isPresent()) {
            var file = docket.get();
            letter.addAttachment(file.name(), new ByteArrayResource(file.content()), file.mediaType());
        }
        mail.setHeader("Message-ID", "<%s@%s>".formatted(notice.id(), domain()));
        mail.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's machine is to answer
        mail.setHeader("X-Auto-Response-Suppress", "All"); // the same for Exchange
        return mail;
    }

    private String domain() {
        return audience.from().replaceAll(".*@", "").replaceAll(">.*", "");
    }
}
