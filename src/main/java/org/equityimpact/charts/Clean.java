package org.equityimpact.charts;

/** Submitted text made fit to be drawn: what XML cannot hold is marked, and what would turn the reading of a line is left out. */
public final class Clean {

    private static final char INSTEAD = '\uFFFD';

    private Clean() {}

    /** One line of text. */
    public static String text(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(letter -> !turnsReading(letter))
                .map(Clean::letter)
                .filter(letter -> letter != ' ' || !clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ')
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    /** One line of text that is never empty. */
    static String name(String name) {
        var clean = text(name);
        return clean.isEmpty() ? "(no name)" : clean;
    }

    /** Embeddings, overrides and isolates; joiners stay, because emoji and several scripts need them. */
    private static boolean turnsReading(int letter) {
        return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069) || letter == 0xFEFF;
    }

    private static int letter(int letter) {
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            return ' ';
        }
        var type = Character.getType(letter);
        var unfit = type == Character.CONTROL || type == Character.SURROGATE || (letter & 0xFFFE) == 0xFFFE;
        return unfit ? INSTEAD : letter;
    }
}
