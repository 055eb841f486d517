package org.equityimpact.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A policy table of numbers by name. */
final class NamedNumbers {

    private final String path;
    private final List<SourceProblem> problems;
    private final boolean whole;
    private final Map<String, BigDecimal> numbers = new HashMap<>();

    NamedNumbers(String path, RuleSources sources, Calendar calendar, List<SourceProblem> problems) {
        this.path = path;
        this.problems = problems;
        new Table(path, sources, calendar, problems, "name", "value", "why")
                .rows(row -> numbers.put(row.text("name"), row.number("value")));
        this.whole = problems.stream().noneMatch(problem -> problem.path().equals(path));
    }

    /** The number of that name; one that is missing is noted and read as nothing. */
    BigDecimal number(String name) {
        var number = numbers.get(name);
        if (number == null) {
            if (whole) {
                problems.add(SourceProblem.in(
                        path, "missing-number", "there is no row named %s; add one with its value".formatted(name)));
            }
            return BigDecimal.ZERO;
        }
        return number;
    }

    int whole(String name) {
        return number(name).intValue();
    }
}
