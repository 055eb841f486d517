package org.equityimpact.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** A mail that knows whether its text has begun to go out: a connection that breaks before then has not sent it. */
final class OutgoingMail extends MimeMessage {

    private boolean begun;

    OutgoingMail(Session session) {
        super(session);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignoredHeaders) throws IOException, MessagingException {
        begun = true;
        super.writeTo(out, ignoredHeaders);
    }

    boolean hasBegun() {
        return begun;
    }
}
