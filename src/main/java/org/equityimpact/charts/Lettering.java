package org.equityimpact.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines, and cuts what does not fit with an ellipsis. */
final class Lettering {

    static final String ELLIPSIS = "…";

    /** Keeps an ellipsis at the end of text that is read from right to left. */
    private static final String RIGHT_TO_LEFT_MARK = "\u200F";

    private static final String LEFT_TO_RIGHT_MARK = "\u200E";

    /** A line may end after a space, and after a stroke or a dash within a word. */
    private static final Pattern BREAKS = Pattern.compile("(?<= )|(?<=[\\p{L}\\p{N}][/–—-])(?=\\p{L})");

    /** What a reader takes for one letter, with its accents. */
    private static final Pattern LETTERS = Pattern.compile("\\X");

    private Lettering() {}

    /** At most so many lines, none wider than the room; the last ends in an ellipsis where text is left out. */
    static List<String> lines(String text, Type type, double room, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var part : parts(text, type, room)) {
            if (!line.isEmpty() && Advance.of((line + part).strip(), type) > room) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(part);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString().strip());
        }
        if (lines.size() <= most) {
            return lines;
        }
        var shown = new ArrayList<>(lines.subList(0, most));
        shown.set(most - 1, cut(shown.get(most - 1) + " " + lines.get(most), type, room));
        return shown;
    }

    /** The text itself where it has room, otherwise as much of it as has, with an ellipsis. */
    static String fitted(String text, Type type, double room) {
        return Advance.of(text, type) <= room ? text : cut(text, type, room);
    }

    private static String cut(String text, Type type, double room) {
        var left = room - Advance.of(ELLIPSIS, type);
        var kept = new StringBuilder();
        for (var letter : letters(text)) {
            left -= Advance.of(letter, type);
            if (left < 0) {
                break;
            }
            kept.append(letter);
        }
        var shown = kept.toString().strip();
        var endsRightToLeft = !shown.isEmpty() && isRightToLeft(shown.codePointBefore(shown.length()));
        return shown + ELLIPSIS + (endsRightToLeft ? RIGHT_TO_LEFT_MARK : "");
    }

    /** Words, and pieces of words that are wider than a line. */
    private static List<String> parts(String text, Type type, double room) {
        var parts = new ArrayList<String>();
        for (var word : BREAKS.split(text, -1)) {
            if (Advance.of(word.strip(), type) <= room) {
                parts.add(word);
            } else {
                parts.addAll(pieces(word, type, room));
            }
        }
        return parts;
    }

    private static List<String> pieces(String word, Type type, double room) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        var width = 0.0;
        for (var letter : letters(word)) {
            var more = Advance.of(letter, type);
            if (!piece.isEmpty() && width + more > room) {
                pieces.add(piece.toString());
                piece.setLength(0);
                width = 0;
            }
            piece.append(letter);
            width += more;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static List<String> letters(String text) {
        return LETTERS.matcher(text).results().map(found -> found.group()).toList();
    }

    /** A name that stands in a line of English, and keeps what follows it in its place. */
    static String inLine(String name) {
        return hasRightToLeft(name) ? LEFT_TO_RIGHT_MARK + name + LEFT_TO_RIGHT_MARK : name;
    }

    /** Whether a part of it is read from right to left. */
    static boolean hasRightToLeft(String text) {
        return text.codePoints().anyMatch(Lettering::isRightToLeft);
    }

    private static boolean isRightToLeft(int letter) {
        var direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
