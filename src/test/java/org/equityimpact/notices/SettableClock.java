package org.equityimpact.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes on when it is told to, from half past nine on the third of December. */
final class SettableClock implements InstantSource {

    static final Instant START = Instant.parse("2026-12-03T09:30:00Z");

    private volatile Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }
}
