package org.equityimpact.store;

import java.time.Instant;
import org.equityimpact.store.ScreeningRecord.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * A run that is about to begin.
 *
 * @param setTime the set time that it does; null where none brought it about
 * @param repeats the id of the run that broke off and that it does again
 */
public record ScreeningStart(
        String meeting,
        Occasion occasion,
        @Nullable SetTime setTime,
        @Nullable String repeats,
        String fingerprint,
        String instance) {

    /**
     * A set time before a meeting.
     *
     * @param key what one run alone may do
     */
    public record SetTime(int daysBefore, Instant at, String key) {}
}
