package org.equityimpact.store;

import java.time.Instant;
import java.util.Set;
import org.equityimpact.people.Right;
import org.jspecify.annotations.Nullable;

/**
 * A personal token, of which only the hash is kept.
 *
 * @param person the id of whose it is
 * @param purpose what it is for, in their words
 * @param rights what it carries of their rights
 * @param usedAt when it was last used, to the hour
 */
public record KeptToken(
        String id,
        String person,
        String purpose,
        String hash,
        Set<Right> rights,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt) {

    public KeptToken {
        rights = Set.copyOf(rights);
    }

    public boolean countsAt(Instant when) {
        return revokedAt == null && when.isBefore(expiresAt);
    }

    /** Hashes stay out of logs. */
    @Override
    public String toString() {
        return "token " + id;
    }
}
