package org.equityimpact.notices;

import java.util.Map;
import java.util.stream.Collectors;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.docket.Docket;

/**
 * What a docket comes to, in numbers.
 *
 * @param stopped the items that may not be decided as they stand
 * @param covered the items that need an assessment or may
 * @param outcomes how many of the assessed items came out how
 */
public record Counts(int items, int stopped, int covered, int assessed, Map<Outcome, Integer> outcomes) {

    public static Counts of(Docket docket) {
        var coverage = docket.coverage();
        return new Counts(
                coverage.items(), docket.stopped().size(), coverage.covered(), coverage.assessed(), docket.outcomes());
    }

    /** Such as "3 of 12 items stopped". */
    String headline() {
        if (items == 0) {
            return "No agenda yet";
        }
        return stopped == 0
                ? "Nothing stopped among %s".formatted(number(items, "item"))
                : "%,d of %s stopped".formatted(stopped, number(items, "item"));
    }

    /** Such as "9 of 10 items that need it or may need it: HOLD 2, READY 7." */
    String coverage() {
        var line = "%,d of %s that need it or may need it".formatted(assessed, number(covered, "item"));
        var cameOut = outcomes.entrySet().stream()
                .filter(outcome -> outcome.getValue() > 0)
                .sorted(Map.Entry.<Outcome, Integer>comparingByKey().reversed())
                .map(outcome -> "%s %,d".formatted(outcome.getKey(), outcome.getValue()))
                .collect(Collectors.joining(", "));
        return cameOut.isEmpty() ? line + "." : "%s: %s.".formatted(line, cameOut);
    }

    private static String number(int count, String what) {
        return "%,d %s%s".formatted(count, what, count == 1 ? "" : "s");
    }
}
