package org.equityimpact.notices;

import org.equityimpact.store.NoticeState;
import org.equityimpact.store.NoticeSummary;

/** Says that a notice cannot be sent again, for it has gone out or is going out now. */
public final class CannotRetry extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private CannotRetry(String message) {
        super(message);
    }

    static CannotRetry of(NoticeSummary notice) {
        return new CannotRetry(
                notice.state() == NoticeState.SENT
                        ? "The notice was sent at %s; nothing is sent twice.".formatted(notice.sentAt())
                        : "The notice is being sent now; ask again when it is known how that ended.");
    }
}
