package org.equityimpact.notices;

import java.util.stream.Collectors;

/** Folds the lines of a calendar at 75 octets in UTF-8 and never within a letter, as RFC 5545 wants them. */
final class Folding {

    private static final int MOST_OCTETS = 75;
    private static final String BREAK = "\r\n";

    private Folding() {}

    static String of(String text) {
        return text.lines().map(Folding::line).collect(Collectors.joining(BREAK, "", BREAK));
    }

    private static String line(String line) {
        var folded = new StringBuilder(line.length());
        int room = MOST_OCTETS;
        for (var letters = line.codePoints().iterator(); letters.hasNext(); ) {
            int letter = letters.nextInt();
            if (octets(letter) > room) {
                folded.append(BREAK).append(' ');
                room = MOST_OCTETS - 1;
            }
            folded.appendCodePoint(letter);
            room -= octets(letter);
        }
        return folded.toString();
    }

    private static int octets(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        return letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }
}
