package org.equityimpact.publishing;

import org.jspecify.annotations.Nullable;

/** Who wants rules in force, and why, as far as they said. */
public record Motive(@Nullable String by, @Nullable String reason) {

    /** When nobody asked. */
    static final Motive NOBODY = new Motive(null, null);
}
