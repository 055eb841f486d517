package org.equityimpact.notices;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail did not go out as it should.
 *
 * @param begun whether its text had begun to go out
 */
record MailFailure(MailException failure, boolean begun) {

    private static final int REFUSED = 400;
    private static final int REFUSED_FOR_GOOD = 500;
    private static final int LONGEST = 500;

    /**
     * A reply of the server tells for certain that the mail was not taken. Without one that is certain only where the text had
     * not begun to go out.
     */
    Receipt receipt() {
        if (onlyClosingFailed()) {
            return new Receipt.Sent();
        }
        if (isRefusedForGood()) {
            return new Receipt.GivenUp("The mail server refuses it: " + words());
        }
        if (reply().isPresent()) {
            return new Receipt.Later("The mail server refuses it for now: " + words(), null);
        }
        return begun
                ? new Receipt.Uncertain("The connection to the mail server broke before it said that it took the mail.")
                : new Receipt.Later("The mail server could not be reached: " + words(), null);
    }

    /** The server took the mail and then did not say goodbye. */
    private boolean onlyClosingFailed() {
        return begun
                && failure instanceof MailSendException sending
                && sending.getFailedMessages().isEmpty();
    }

    /** It is not for the recipient's sake that a sender is refused: that is for somebody to mend here. */
    private boolean isRefusedForGood() {
        var addresses = causes().stream()
                .filter(SMTPAddressFailedException.class::isInstance)
                .map(SMTPAddressFailedException.class::cast);
        return begun && reply().orElse(0) >= REFUSED_FOR_GOOD
                || addresses.anyMatch(address -> address.getReturnCode() >= REFUSED_FOR_GOOD);
    }

    private OptionalInt reply() {
        return causes().stream()
                .mapToInt(MailFailure::reply)
                .filter(code -> code >= REFUSED)
                .findFirst();
    }

    private static int reply(Throwable cause) {
        if (cause instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (cause instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return cause instanceof SMTPSendFailedException sending ? sending.getReturnCode() : 0;
    }

    /** The words of the innermost cause, which are the server's where it gave any. */
    private String words() {
        return causes().stream()
                .map(Throwable::getMessage)
                .filter(message -> message != null && !message.isBlank())
                .reduce((outer, inner) -> inner)
                .map(message -> Line.of(message, LONGEST))
                .orElse("it did not say why");
    }

    private List<Throwable> causes() {
        var causes = new ArrayList<Throwable>();
        roots().forEach(root -> {
            for (Throwable cause = root; cause != null && !causes.contains(cause); cause = next(cause)) {
                causes.add(cause);
            }
        });
        return causes;
    }

    private Stream<? extends Throwable> roots() {
        return failure instanceof MailSendException sending
                        && !sending.getFailedMessages().isEmpty()
                ? sending.getFailedMessages().values().stream()
                : Stream.of(failure);
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : cause.getCause();
    }
}
