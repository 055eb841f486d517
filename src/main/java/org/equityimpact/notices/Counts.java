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
 * @param outcomes how many of the assessed items came out how, the worst first
 */
public record Counts(int items, int stopped, int covered, int assessed, Map<Outcome, Integer> outcomes) {

    public static Counts of(Docket docket) {
        var coverage = docket.coverage();
        return new Counts(
                coverage.items(), docket.stopped().size(), coverage.covered(), coverage.assessed(), docket.outcomes());
    }

    /** Such as "3 of 12 items stopped". */
    String headline() {
        return stopped == 0
                ? "Nothing stopped among %s".formatted(number(items, "item"))
                : "%,d of %s stopped".formatted(stopped, number(items, "item"));
    }

    /** Such as "9 of 10 items that need an assessment or may have one: HOLD 2, READY 7". */
    String coverage() {
        var line = "%,d of %s that need an assessment or may have one".formatted(assessed, number(covered, "item"));
        return outcomes.isEmpty()
                ? line + "."
                : outcomes.entrySet().stream()
                        .map(outcome -> "%s %,d".formatted(outcome.getKey(), outcome.getValue()))
                        .collect(Collectors.joining(", ", line + ": ", "."));
    }

    private static String number(int count, String what) {
        return "%,d %s%s".formatted(count, what, count == 1 ? "" : "s");
    }
}
