package org.equityimpact.pages.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the lines of two texts differ, with a few lines around each change. */
final class LineDifference {

    private static final int AROUND = 2;

    /** Beyond this two texts are told as one taken away and one added. */
    private static final int MOST_LINES = 2_000;

    private LineDifference() {}

    /** How a line stands in the two texts. */
    enum How {
        SAME,
        REMOVED,
        ADDED,
        /** Lines that are the same in both are left out here. */
        GAP
    }

    record Changed(How how, String line) {

        public String code() {
            return how.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The difference between two files, either of which need not be there. */
    static List<Changed> of(byte @Nullable [] before, byte @Nullable [] after) {
        return of(lines(before), lines(after));
    }

    static List<Changed> of(List<String> before, List<String> after) {
        return shortened(
                before.size() > MOST_LINES || after.size() > MOST_LINES ? whole(before, after) : all(before, after));
    }

    private static List<String> lines(byte @Nullable [] content) {
        return content == null ? List.of() : new String(content, UTF_8).lines().toList();
    }

    private static List<Changed> whole(List<String> before, List<String> after) {
        var all = new ArrayList<Changed>();
        before.forEach(line -> all.add(new Changed(How.REMOVED, line)));
        after.forEach(line -> all.add(new Changed(How.ADDED, line)));
        return all;
    }

    /** By the longest row of lines that both have. */
    private static List<Changed> all(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var all = new ArrayList<Changed>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                all.add(new Changed(How.SAME, before.get(i++)));
                j++;
            } else if (i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1])) {
                all.add(new Changed(How.REMOVED, before.get(i++)));
            } else {
                all.add(new Changed(How.ADDED, after.get(j++)));
            }
        }
        return all;
    }

    private static List<Changed> shortened(List<Changed> all) {
        var near = new ArrayList<>(Collections.nCopies(all.size(), false));
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).how() != How.SAME) {
                Collections.fill(near.subList(Math.max(0, at - AROUND), Math.min(all.size(), at + AROUND + 1)), true);
            }
        }
        var shown = new ArrayList<Changed>();
        for (int at = 0; at < all.size(); at++) {
            if (near.get(at)) {
                shown.add(all.get(at));
            } else if (!shown.isEmpty() && shown.get(shown.size() - 1).how() != How.GAP) {
                shown.add(new Changed(How.GAP, ""));
            }
        }
        if (!shown.isEmpty() && shown.get(shown.size() - 1).how() == How.GAP) {
            shown.remove(shown.size() - 1);
        }
        return shown;
    }
}
