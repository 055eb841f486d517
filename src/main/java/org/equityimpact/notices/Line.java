package org.equityimpact.notices;

/**
 * Submitted text made into one line, fit to stand in a header, a mail or a feed: nothing in it ends the line, gives an order, or
 * turns the reading.
 */
final class Line {

    private static final char INSTEAD = '\uFFFD';

    private Line() {}

    static String of(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints()
                .filter(letter -> !turnsReading(letter))
                .map(Line::letter)
                .filter(letter -> letter != ' ' || !line.isEmpty() && line.charAt(line.length() - 1) != ' ')
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    /** The line, cut with an ellipsis where it is longer than that many characters. */
    static String of(String text, int longest) {
        var line = of(text);
        int length = line.codePointCount(0, line.length());
        return length <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }

    /** Embeddings, overrides and isolates; joiners stay, because emoji and several scripts need them. */
    private static boolean turnsReading(int letter) {
        return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069) || letter == 0xFEFF;
    }

    private static int letter(int letter) {
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == 0x85) {
            return ' ';
        }
        var type = Character.getType(letter);
        var unfit = type == Character.CONTROL || type == Character.SURROGATE || (letter & 0xFFFE) == 0xFFFE;
        return unfit ? INSTEAD : letter;
    }
}
