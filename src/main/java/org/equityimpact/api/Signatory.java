package org.equityimpact.api;

import org.jspecify.annotations.Nullable;

/** Who makes a call that changes the rules, as they say themselves. */
final class Signatory {

    static final String HEADER = "X-By";

    private static final int LONGEST = 300;

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
}
