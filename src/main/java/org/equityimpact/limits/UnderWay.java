package org.equityimpact.limits;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what each caller has under way; of those who have nothing under way nothing is kept. */
final class UnderWay {

    private final int most;
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    UnderWay(int most) {
        this.most = most;
    }

    /** Counts one more; false where the caller has as many as are allowed. */
    boolean begin(String caller) {
        var isMore = new boolean[1];
        counts.compute(caller, (unused, count) -> {
            int now = count == null ? 0 : count;
            isMore[0] = now < most;
            return isMore[0] ? now + 1 : now;
        });
        return isMore[0];
    }

    void end(String caller) {
        counts.computeIfPresent(caller, (unused, count) -> count == 1 ? null : count - 1);
    }

    int most() {
        return most;
    }
}
