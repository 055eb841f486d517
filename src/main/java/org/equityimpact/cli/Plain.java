package org.equityimpact.cli;

/** Text from a submission made fit for a terminal, which would obey control characters and reversed reading. */
final class Plain {

    private static final char INSTEAD = '\uFFFD';

    private Plain() {}

    static String text(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> plain.appendCodePoint(plain(letter)));
        return plain.toString();
    }

    private static int plain(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> Character.isWhitespace(letter) ? ' ' : INSTEAD;
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> INSTEAD;
            default -> letter;
        };
    }
}
