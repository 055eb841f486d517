package org.equityimpact.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees the clock of the machine jump, by a count of time that cannot. */
final class ClockWatch {

    /** More than a clock is slowed or hastened by between two looks to bring it right. */
    static final Duration A_JUMP = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);

    private final InstantSource clock;
    private final LongSupplier nanos;
    private Instant lastTime;
    private long lastNanos;
    private @Nullable Jump last;

    /** @param nanos a count of nanoseconds that goes on evenly, whatever the clock is set to */
    ClockWatch(InstantSource clock, LongSupplier nanos) {
        this.clock = clock;
        this.nanos = nanos;
        this.lastTime = clock.instant();
        this.lastNanos = nanos.getAsLong();
    }

    /** Compares the clock with what has passed since the last look. */
    synchronized void look() {
        var time = clock.instant();
        long count = nanos.getAsLong();
        var ahead = Duration.between(lastTime, time).minusNanos(count - lastNanos);
        lastTime = time;
        lastNanos = count;
        if (ahead.abs().compareTo(A_JUMP) > 0) {
            last = new Jump(time, ahead, count);
            LOG.warn("The clock of the machine jumped by {}; it shows {} now", ahead, time);
        }
    }

    /** The last jump, where it is not longer ago than this. */
    synchronized Optional<Jump> within(Duration past) {
        look();
        return Optional.ofNullable(last).filter(jump -> nanos.getAsLong() - jump.count() <= past.toNanos());
    }

    /**
     * A jump of the clock.
     *
     * @param to what the clock showed then
     * @param by how far; negative where it went back
     */
    record Jump(Instant to, Duration by, long count) {}
}
