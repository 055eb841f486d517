package org.equityimpact.json;

import org.jspecify.annotations.Nullable;

/** One thing wrong with a submission: the JSON Pointer of the place, what is wrong, and perhaps what was meant. */
public record Mistake(
        String pointer, String detail, @Nullable String hint) {

    /** All of it on one line, the place first. */
    public String text() {
        String place = pointer.isEmpty() ? "" : pointer + ": ";
        return place + detail + (hint == null ? "" : " (" + hint + ")");
    }
}
