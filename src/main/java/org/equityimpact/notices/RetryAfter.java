package org.equityimpact.notices;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads when a receiver wants to be asked again: in so many seconds, or from a date on. */
final class RetryAfter {

    /** Nobody is left without a notice for longer because of what a receiver says. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** Null where the header says nothing that can be read. */
    static @Nullable Instant read(String header, Instant now) {
        var wanted = header.matches("\\d{1,9}") ? now.plusSeconds(Long.parseLong(header)) : date(header);
        return wanted != null && wanted.isAfter(now.plus(LONGEST)) ? now.plus(LONGEST) : wanted;
    }

    private static @Nullable Instant date(String header) {
        try {
            return ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
