package org.equityimpact.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The places in a proposal where another answer would end what was found.
 *
 * @param paths JSON Pointers
 * @param all whether it takes another answer at all of them, or at any one
 */
record Places(List<String> paths, boolean all) {

    private static final int NAMED = 5;

    /** Any place that ends all matches by itself; where there is none, the cheapest place of each match. */
    static Places ending(List<Match> matches) {
        var shared = new LinkedHashSet<String>();
        matches.stream().limit(1).forEach(match -> shared.addAll(match.handles()));
        matches.forEach(match -> shared.retainAll(match.handles()));
        if (!shared.isEmpty()
                || matches.stream().anyMatch(match -> match.handles().isEmpty())) {
            return new Places(List.copyOf(shared), false);
        }
        return new Places(
                matches.stream().map(match -> match.handles().get(0)).distinct().toList(), true);
    }

    /** A sentence that names them, five at most, and a space; nothing where there are none. */
    String told(Kind kind) {
        if (paths.isEmpty()) {
            return "";
        }
        return "%s at %s. ".formatted(answer(kind), listed());
    }

    private String answer(Kind kind) {
        if (kind == Kind.GAP) {
            return all ? "Answers" : "An answer";
        }
        return all ? "Other answers" : "Another answer";
    }

    private String listed() {
        var word = all ? " and " : " or ";
        int more = paths.size() - NAMED;
        if (more > 0) {
            return String.join(", ", paths.subList(0, NAMED))
                    + word
                    + more
                    + (more == 1 ? " more place" : " more places");
        }
        int last = paths.size() - 1;
        return last == 0
                ? paths.get(0)
                : paths.stream().limit(last).collect(Collectors.joining(", ")) + word + paths.get(last);
    }
}
