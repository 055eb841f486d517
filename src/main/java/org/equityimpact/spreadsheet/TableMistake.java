package org.equityimpact.spreadsheet;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a table: the JSON Pointer of the part of the indicators, the cell that it stands in, what is wrong, and perhaps
 * what was meant.
 */
public record TableMistake(
        String pointer,
        @Nullable String place,
        String detail,
        @Nullable String hint) {

    /** All of it on one line, the place first. */
    public String text() {
        return (place == null ? "" : place + ": ") + detail + (hint == null ? "" : " (" + hint + ")");
    }
}
