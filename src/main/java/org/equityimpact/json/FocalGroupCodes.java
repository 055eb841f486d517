package org.equityimpact.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The focal-group codes in force: which code is known, and which were near one that is not. */
final class FocalGroupCodes {

    static final Pattern SHAPE = Pattern.compile("^[a-z0-9_]+(\\.[a-z0-9_]+)*$");

    /** No code is near that long; the pattern is not asked about longer texts, as it takes a step deeper at every dot. */
    private static final int LONGEST = 300;

    private static final int FEW = 3;

    private final Set<String> codes;

    FocalGroupCodes(Collection<String> codes) {
        this.codes = new TreeSet<>(codes);
    }

    /** A code is known when it is in the table or names a detailed sub-group of one that is. */
    boolean knows(String code) {
        if (code.length() > LONGEST || !SHAPE.matcher(code).matches()) {
            return false;
        }
        for (int end = code.length(); end > 0; end = code.lastIndexOf('.', end - 1)) {
            if (codes.contains(code.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    String hint(String unknown) {
        List<String> meant = meant(unknown);
        return meant.isEmpty()
                ? "the nearest known codes: " + String.join(", ", nearest(unknown))
                : Words.didYouMean(meant);
    }

    /** Families stand before the first dot and are often left out or mixed up; what counts is the part that names the group. */
    private List<String> meant(String unknown) {
        List<String> whole = unknown.indexOf('.') < 0 ? Nearest.to(unknown, codes) : List.of();
        return whole.isEmpty() ? meantByLastPart(unknown) : whole;
    }

    private List<String> meantByLastPart(String unknown) {
        List<String> parts = Nearest.to(
                lastPart(unknown), codes.stream().map(FocalGroupCodes::lastPart).toList());
        List<String> meant =
                codes.stream().filter(code -> parts.contains(lastPart(code))).toList();
        List<String> inFamily = meant.stream()
                .filter(code -> family(code).equals(family(unknown)))
                .toList();
        return inFamily.isEmpty() ? meant : inFamily;
    }

    private List<String> nearest(String unknown) {
        List<String> family = codes.stream()
                .filter(code -> family(code).equals(family(unknown)))
                .toList();
        return family.isEmpty()
                ? codes.stream()
                        .sorted(Comparator.comparingInt(code -> Nearest.distance(unknown, code)))
                        .limit(FEW)
                        .toList()
                : family;
    }

    private static String family(String code) {
        return code.indexOf('.') < 0 ? code : code.substring(0, code.indexOf('.'));
    }

    private static String lastPart(String code) {
        return code.substring(code.lastIndexOf('.') + 1);
    }
}
