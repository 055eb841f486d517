package org.equityimpact.limits;

import java.time.Duration;

/** How fast a body must come in: within a time, and so much for each further second. */
record Pace(Duration within, long bytesASecond) {

    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    boolean isKept(long nanosWaited, long bytes) {
        long more = Math.max(0, nanosWaited - within.toNanos());
        return more == 0 || (double) bytes * NANOS / bytesASecond >= more;
    }

    SlowBody missed(long nanosWaited, long bytes) {
        return new SlowBody(
                "A body must be here within %d s, or go on coming at %,d bytes a second; after %d s of waiting %,d bytes of it are here."
                        .formatted(within.toSeconds(), bytesASecond, nanosWaited / NANOS, bytes));
    }
}
