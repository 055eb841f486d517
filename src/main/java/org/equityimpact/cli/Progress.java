package org.equityimpact.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A bar on standard error, shown to a terminal once the work has taken a while. */
final class Progress {

    private static final Duration MUCH_TO_DO = Duration.ofSeconds(2);
    private static final Duration EYE_BLINK = Duration.ofMillis(200);
    private static final int BAR = 30;
    private static final int PERCENT = 100;
    private static final String ERASE = "\r\033[K";

    private final PrintStream err;
    private final boolean wanted;
    private final InstantSource clock;
    private final long allBytes;
    private long doneBytes;
    private long done;
    private Instant next;
    private boolean shown;

    /** For so many bytes of input; 0 where nobody knows. */
    Progress(Surroundings surroundings, long allBytes) {
        this.err = surroundings.err();
        this.wanted = surroundings.terminal().progress();
        this.clock = surroundings.clock();
        this.allBytes = allBytes;
        this.next = clock.instant().plus(MUCH_TO_DO);
    }

    void step(long bytes) {
        doneBytes += bytes;
        done++;
        if (wanted && !clock.instant().isBefore(next)) {
            err.print(ERASE + bar());
            err.flush();
            shown = true;
            next = clock.instant().plus(EYE_BLINK);
        }
    }

    /** Makes room for other output. */
    void hide() {
        if (shown) {
            err.print(ERASE);
            err.flush();
            shown = false;
        }
    }

    private String bar() {
        String count = "%,d assessed".formatted(done);
        if (allBytes == 0) {
            return count;
        }
        int full = (int) Math.min(BAR, BAR * doneBytes / allBytes);
        long percent = Math.min(PERCENT, PERCENT * doneBytes / allBytes);
        return "[%s%s] %d %%, %s".formatted("#".repeat(full), ".".repeat(BAR - full), percent, count);
    }
}
