package org.equityimpact.spreadsheet;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words as people mean them: without regard to case, spaces, underscores and hyphens. */
final class Spelling {

    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[\\s\\u00a0\\u202f_-]+");

    private Spelling() {}

    static String of(String text) {
        return BETWEEN_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Without the spaces around it, also those that keep a line together. */
    static String stripped(String text) {
        return text.replace('\u00a0', ' ').strip();
    }
}
