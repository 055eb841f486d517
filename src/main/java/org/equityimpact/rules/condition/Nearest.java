package org.equityimpact.rules.condition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The known name that somebody most likely meant. */
public final class Nearest {

    private static final int LISTED = 12;

    private Nearest() {}

    /** "did you mean …?" where a name is near, otherwise what is allowed. */
    public static String suggestion(String given, Iterable<String> known) {
        var names = new ArrayList<String>();
        known.forEach(names::add);
        return to(given, names).map("did you mean \"%s\"?"::formatted).orElseGet(() -> "allowed: " + listed(names));
    }

    /** The nearest of the known names, where it is near enough to be meant. */
    public static Optional<String> to(String given, List<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(name -> distance(given, name)))
                .filter(name -> distance(given, name) <= Math.max(2, given.length() / 3));
    }

    private static String listed(List<String> names) {
        Collections.sort(names);
        String shown = String.join(", ", names.subList(0, Math.min(LISTED, names.size())));
        return names.size() > LISTED ? shown + ", …" : shown;
    }

    /** How many letters one has to add, drop, change, or swap with their neighbour. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        int[] aboveThat = above;
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], aboveThat[j - 2] + 1);
                }
            }
            aboveThat = above;
            above = row;
        }
        return above[other.length()];
    }
}
