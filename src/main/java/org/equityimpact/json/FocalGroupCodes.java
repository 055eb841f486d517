package org.equityimpact.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The focal-group codes in force: which code is known, and which were near one that is not. */
final class FocalGroupCodes {

    static final Pattern SHAPE = Pattern.compile("^[a-z0-9_]+(\\.[a-z0-9_]+)*$");

    private static final int FEW = 3;

    private final Set<String> codes;

    FocalGroupCodes(Collection<String> codes) {
        this.codes = new TreeSet<>(codes);
    }

    /** A code is known when it is in the table or names a detailed sub-group of one that is. */
    boolean knows(String code) {
        if (!SHAPE.matcher(code).matches()) {
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

    private List<String> meant(String unknown) {
        List<String> whole = Nearest.to(unknown, codes);
        if (!whole.isEmpty()) {
            return whole;
        }
        List<String> lastParts = Nearest.to(
                lastPart(unknown), codes.stream().map(FocalGroupCodes::lastPart).collect(Collectors.toSet()));
        return codes.stream().filter(code -> lastParts.contains(lastPart(code))).toList();
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
