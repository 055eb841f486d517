package org.equityimpact.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the known name that somebody may have meant. */
public final class Nearest {

    /** Nobody mistypes a name into something longer. */
    private static final int LONGEST = 60;

    private static final int MOST_WRONG = 3;

    private Nearest() {}

    /** The nearest name, when one is near at all: a third of the letters wrong at most, and never more than three. */
    public static List<String> to(String found, Collection<String> known) {
        return known.stream()
                .filter(name -> distance(found, name) <= allowed(found, name))
                .min(Comparator.comparingInt(name -> distance(found, name)))
                .stream()
                .toList();
    }

    private static int allowed(String found, String name) {
        return Math.min(MOST_WRONG, Math.max(found.length(), name.length()) / 3);
    }

    /** How many letters to add, drop, change or swap with the next; case and separators do not count. */
    static int distance(String found, String known) {
        return found.length() > LONGEST ? Integer.MAX_VALUE : edits(letters(found), letters(known));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    private static int edits(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : fewest(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int fewest(int[][] edits, String a, String b, int i, int j) {
        int change = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(change, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(fewest, edits[i - 2][j - 2] + 1) : fewest;
    }
}
