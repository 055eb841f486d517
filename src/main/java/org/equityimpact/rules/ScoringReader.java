package org.equityimpact.rules;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.assessment.ScoringPolicy;
import org.equityimpact.assessment.ScoringPolicy.ConfidencePolicy;
import org.equityimpact.assessment.ScoringPolicy.CreditPolicy;
import org.equityimpact.assessment.ScoringPolicy.Cuts;
import org.equityimpact.assessment.ScoringPolicy.Dimension;
import org.equityimpact.assessment.ScoringPolicy.Gate;
import org.equityimpact.assessment.Severity;
import org.equityimpact.facts.Codes;

/** Reads the tables behind the figures and the outcome. */
final class ScoringReader {

    private static final int ALL_WEIGHT = 100;
    private static final List<String> CREDITED_STATUSES = List.of("planned", "funded", "in_place", "done");

    private final RuleSources sources;
    private final Calendar calendar;
    private final List<SourceProblem> problems;
    private final Map<String, Codes> lists;

    ScoringReader(RuleSources sources, Calendar calendar, List<SourceProblem> problems, Map<String, Codes> lists) {
        this.sources = sources;
        this.calendar = calendar;
        this.problems = problems;
        this.lists = lists;
    }

    ScoringPolicy read() {
        var points = new EnumMap<Severity, Integer>(Severity.class);
        var serious = EnumSet.noneOf(Severity.class);
        severities(points, serious);
        return new ScoringPolicy(
                dimensions(),
                points,
                serious,
                gates(),
                cuts(),
                credit(),
                confidence(),
                codes("quick-card"),
                codes("full-form-directions"));
    }

    private void severities(Map<Severity, Integer> points, Set<Severity> serious) {
        table("policy/severities.csv", "severity", "points", "serious").rows(row -> {
            var severity = row.oneOf(Severity.class, "severity");
            if (row.yes("serious")) {
                serious.add(severity);
            }
            return points.put(severity, row.whole("points"));
        });
    }

    private List<Dimension> dimensions() {
        var path = "policy/dimensions.csv";
        var dimensions = table(path, "code", "title", "weight", "saturation", "index")
                .rows(row -> new Dimension(
                        row.text("code"),
                        row.text("title"),
                        row.whole("weight"),
                        row.whole("saturation"),
                        row.text("index")));
        int sum = dimensions.stream().mapToInt(Dimension::weight).sum();
        if (sum != ALL_WEIGHT) {
            problems.add(SourceProblem.in(
                    path,
                    "weights-do-not-sum",
                    "the weights sum to %d; they must sum to %d".formatted(sum, ALL_WEIGHT)));
        }
        return dimensions;
    }

    private List<Gate> gates() {
        return table("policy/gates.csv", "gate", "level", "rules", "reason")
                .rows(row -> new Gate(
                        row.text("gate"), row.oneOf(Outcome.class, "level"), row.several("rules"), row.text("reason")));
    }

    private Cuts cuts() {
        var cuts = numbers("policy/cuts.csv");
        return new Cuts(
                cuts.whole("serious-for-revise"), cuts.number("ready-completeness"), cuts.number("ready-confirmed"));
    }

    private CreditPolicy credit() {
        var numbers = numbers("policy/mitigation-credit.csv");
        var perStatus = new TreeMap<String, BigDecimal>();
        CREDITED_STATUSES.forEach(status -> perStatus.put(status, numbers.number(status)));
        return new CreditPolicy(
                codes("credited-rules"),
                "disparity",
                numbers.number("most-per-rule"),
                numbers.number("most-overall"),
                numbers.number("per-stated-part"),
                perStatus,
                numbers.number("co-designed"));
    }

    private ConfidencePolicy confidence() {
        var numbers = numbers("policy/confidence.csv");
        return new ConfidencePolicy(
                numbers.whole("fresh-months"),
                numbers.whole("stale-months"),
                codes("low-confidence-rules"),
                codes("race-breakdowns"),
                codes("census-methods"));
    }

    private Set<String> codes(String name) {
        var list = lists.get(name);
        if (list == null) {
            if (problems.stream().noneMatch(problem -> problem.path().equals(Policy.LISTS))) {
                problems.add(SourceProblem.in(
                        Policy.LISTS, "missing-list", "there is no list named %s; add one".formatted(name)));
            }
            return Set.of();
        }
        return list.known();
    }

    private NamedNumbers numbers(String path) {
        return new NamedNumbers(path, sources, calendar, problems);
    }

    private Table table(String path, String... columns) {
        return new Table(path, sources, calendar, problems, columns);
    }
}
