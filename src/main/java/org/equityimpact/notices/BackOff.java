package org.equityimpact.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says when a notice that did not go out is tried again: soon at first, for most trouble is short, and then seldom.
 *
 * @param mostAttempts after how many attempts it is given up
 */
record BackOff(int mostAttempts) {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    /**
     * When to try again; null for not any more.
     *
     * @param failed how many attempts have failed, the last included
     * @param notBefore when the recipient asked for that at the earliest
     */
    @Nullable
    Instant next(int failed, Instant now, @Nullable Instant notBefore) {
        if (failed >= mostAttempts) {
            return null;
        }
        var next = now.truncatedTo(ChronoUnit.SECONDS).plus(WAITS.get(Math.min(failed, WAITS.size()) - 1));
        return notBefore != null && notBefore.isAfter(next) ? notBefore : next;
    }
}
