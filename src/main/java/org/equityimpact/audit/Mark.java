package org.equityimpact.audit;

import java.util.regex.Pattern;

/** A place in the record: the number of an entry and its hash. Kept elsewhere, it tells later whether all up to it is as it was. */
public record Mark(long number, String hash) {

    /** Before the first entry. */
    public static final Mark START = new Mark(0, "0".repeat(64));

    private static final Pattern SHAPE = Pattern.compile("(0|[1-9][0-9]{0,17}):([0-9a-f]{64})");

    /**
     * Reads a mark as it is noted.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static Mark of(String text) {
        var parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is not the number of an entry, a colon and its hash of 64 hex digits, such as 12:9f86d0…"
                            .formatted(text));
        }
        return new Mark(Long.parseLong(parts.group(1)), parts.group(2));
    }

    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
