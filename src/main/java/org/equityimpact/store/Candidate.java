package org.equityimpact.store;

import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A rule set that somebody submitted to be published, cases and signature included.
 *
 * @param by who submitted it, as far as they said
 * @param report what it was found to be then, as JSON
 */
public record Candidate(
        String version, Instant submittedAt, @Nullable String by, SortedMap<String, byte[]> files, String report) {}
