package org.equityimpact.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BackOffTests {

    private static final Instant NOW = SettableClock.START;

    @Test
    void waitsLongerFromAttemptToAttemptAndThenGivesUp() {
        var backOff = new BackOff(8);

        assertThat(IntStream.rangeClosed(1, 7).mapToLong(failed -> minutes(backOff.next(failed, NOW, null))))
                .containsExactly(1L, 5L, 15L, 60L, 240L, 240L, 240L);
        assertThat(backOff.next(8, NOW, null)).isNull();
    }

    @Test
    void readsWhenTheReceiverWantsToBeAskedAgain() {
        assertThat(RetryAfter.read("120", NOW)).isEqualTo(NOW.plusSeconds(120));
        assertThat(RetryAfter.read("Thu, 3 Dec 2026 09:45:00 GMT", NOW)).isEqualTo("2026-12-03T09:45:00Z");
        assertThat(RetryAfter.read("999999999", NOW)).isEqualTo("2026-12-04T09:30:00Z");
        assertThat(RetryAfter.read("soon", NOW)).isNull();
        assertThat(RetryAfter.read("-1", NOW)).isNull();
    }

    private static long minutes(@Nullable Instant next) {
        return next == null ? -1 : NOW.until(next, ChronoUnit.MINUTES);
    }
}
