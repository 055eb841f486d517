package org.equityimpact.limits;

import java.time.Duration;

/** Says that a caller asks for more than the service does for one, or just now for anybody, and when to come again. */
public final class OverLimit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean isOfTheCaller;
    private final long seconds;

    private OverLimit(boolean isOfTheCaller, Duration wait, String message) {
        super(message);
        this.isOfTheCaller = isOfTheCaller;
        this.seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    static OverLimit ofTheCaller(Duration wait, String message) {
        return new OverLimit(true, wait, message);
    }

    static OverLimit ofAll(Duration wait, String message) {
        return new OverLimit(false, wait, message);
    }

    /** Whether this caller alone asks for too much; otherwise all together do. */
    public boolean isOfTheCaller() {
        return isOfTheCaller;
    }

    /** How many seconds to wait, 1 or more. */
    public long seconds() {
        return seconds;
    }
}
