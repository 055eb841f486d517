package org.equityimpact.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ClockWatchTests {

    private static final Duration HOUR = Duration.ofHours(1);

    private final AtomicLong nanos = new AtomicLong();
    private Instant time = Instant.parse("2026-12-03T09:30:00Z");
    private final ClockWatch watch = new ClockWatch(() -> time, nanos::get);

    @Test
    void seesNoJumpWhileTheClockGoesOnEvenlyOrNearlySo() {
        pass(Duration.ofMinutes(5), Duration.ofMinutes(5).plusMillis(900));

        assertThat(watch.within(HOUR)).isEmpty();
    }

    @Test
    void seesAJumpForwardAndBack() {
        pass(Duration.ofSeconds(10), Duration.ofHours(3));
        assertThat(watch.within(HOUR).orElseThrow().by())
                .isEqualTo(Duration.ofHours(3).minusSeconds(10));

        pass(Duration.ofSeconds(10), Duration.ofHours(-3));
        assertThat(watch.within(HOUR).orElseThrow().by())
                .isEqualTo(Duration.ofHours(-3).minusSeconds(10));
    }

    @Test
    void forgetsAJumpAfterAWhile() {
        pass(Duration.ofSeconds(10), Duration.ofHours(3));
        watch.look();

        pass(HOUR.plusSeconds(1), HOUR.plusSeconds(1));

        assertThat(watch.within(HOUR)).isEmpty();
    }

    private void pass(Duration count, Duration onTheClock) {
        nanos.addAndGet(count.toNanos());
        time = time.plus(onTheClock);
    }
}
