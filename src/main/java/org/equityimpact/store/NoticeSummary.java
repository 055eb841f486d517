package org.equityimpact.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a notice.
 *
 * @param lastError what went wrong at the last attempt that failed
 * @param nextAttemptAt while it waits
 */
public record NoticeSummary(
        String id,
        String screening,
        String meeting,
        Channel channel,
        String recipient,
        String subject,
        NoticeState state,
        int attempts,
        @Nullable String lastError,
        @Nullable Instant nextAttemptAt,
        Instant createdAt,
        @Nullable Instant sentAt) {}
