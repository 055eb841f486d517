package org.equityimpact.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a rule set once came into force.
 *
 * @param before the set in force until then; null for the first
 * @param by who brought it about, as far as they said
 * @param folder the set that lay in the rule folder then; null if it could not be read
 * @param difference from the set before, in words; null where there is none to tell
 */
public record GoneLive(
        String version,
        @Nullable String before,
        Instant liveAt,
        Occasion occasion,
        @Nullable String by,
        @Nullable String reason,
        @Nullable String folder,
        @Nullable String difference) {}
