package org.equityimpact.api;

import org.jspecify.annotations.Nullable;

/** Who makes a call that changes the rules, as they say themselves. */
final class Signatory {

    static final String HEADER = "X-By";

    static final int LONGEST = 300;

    private Signatory() {}

    /** The name, or null where none is given. */
    static @Nullable String named(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return null;
        }
        String name = header.strip();
        if (name.length() > LONGEST) {
            throw new BadParameter("\"%s\" may have at most %d characters.".formatted(HEADER, LONGEST));
        }
        return name;
    }

    /** The first of two names that is given. */
    static @Nullable String either(@Nullable String name, @Nullable String other) {
        return name == null ? other : name;
    }
}
