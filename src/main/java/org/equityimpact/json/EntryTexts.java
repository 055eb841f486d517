package org.equityimpact.json;

import java.util.ArrayList;
import java.util.List;

/** Finds the entries of a list by its brackets and commas alone, whatever else is wrong with them. */
final class EntryTexts {

    private static final int NOWHERE = -1;

    private final String text;
    private final int start;
    private final List<EntryText> found = new ArrayList<>();
    private int end = NOWHERE;
    private int line = 1;
    private int lineStart;

    /** The list begins with its bracket at the start, which is negative where there is none. */
    EntryTexts(String text, int start) {
        this.text = text;
        this.start = start;
        if (start >= 0) {
            scan();
        }
    }

    /** Whether the brackets tell where the list ends, and something stands between its commas. */
    boolean areTold() {
        return end != NOWHERE;
    }

    List<EntryText> found() {
        return found;
    }

    /** The text with spaces in the place of the entries, so that all else stands where it stood. */
    String blankedOut() {
        var blanked = new StringBuilder(text);
        for (int place = start + 1; place < end; place++) {
            if (text.charAt(place) != '\n') {
                blanked.setCharAt(place, ' ');
            }
        }
        return blanked.toString();
    }

    private void scan() {
        countLines(0, start + 1);
        int place = skipSpace(start + 1);
        while (end == NOWHERE) {
            int stop = endOfEntry(place);
            if (stop == NOWHERE || text.charAt(stop) == '}' || isMissing(place, stop)) {
                return;
            }
            if (stop > place) {
                found.add(new EntryText(place, stop, line, place - lineStart + 1));
            }
            countLines(place, stop + 1);
            end = text.charAt(stop) == ']' ? stop : NOWHERE;
            place = skipSpace(stop + 1);
        }
    }

    /** Whether nothing stands where an entry should; only a list with no entry at all may be empty. */
    private boolean isMissing(int place, int stop) {
        return stop == place && !(found.isEmpty() && text.charAt(stop) == ']');
    }

    private int skipSpace(int from) {
        int place = from;
        while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        countLines(from, place);
        return place;
    }

    /** The comma or bracket that ends the entry. */
    private int endOfEntry(int from) {
        int depth = 0;
        boolean quoted = false;
        for (int place = from; place < text.length(); place++) {
            char letter = text.charAt(place);
            if (quoted) {
                place += letter == '\\' ? 1 : 0;
                quoted = letter != '"';
            } else if (letter == '"') {
                quoted = true;
            } else if (letter == '{' || letter == '[') {
                depth++;
            } else if (depth == 0 && (letter == ',' || letter == ']' || letter == '}')) {
                return place;
            } else if (letter == '}' || letter == ']') {
                depth--;
            }
        }
        return NOWHERE;
    }

    private void countLines(int from, int to) {
        for (int place = from; place < to; place++) {
            if (text.charAt(place) == '\n') {
                line++;
                lineStart = place + 1;
            }
        }
    }
}
