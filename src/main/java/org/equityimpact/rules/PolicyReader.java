package org.equityimpact.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.assessment.ScoringPolicy;
import org.equityimpact.assessment.ScoringPolicy.ConfidencePolicy;
import org.equityimpact.assessment.ScoringPolicy.CreditPolicy;
import org.equityimpact.assessment.ScoringPolicy.Cuts;
import org.equityimpact.assessment.ScoringPolicy.Dimension;
import org.equityimpact.assessment.ScoringPolicy.Gate;
import org.equityimpact.assessment.Severity;
import org.equityimpact.facts.Codes;
import org.equityimpact.facts.Figure;
import org.equityimpact.facts.FocalGroups;
import org.equityimpact.facts.Parties;
import org.equityimpact.facts.Tables;

/** Reads the tables under {@code policy/}, noting all that is wrong with them. */
final class PolicyReader {

    private final RuleSources sources;
    private final List<SourceProblem> problems;

    PolicyReader(RuleSources sources, List<SourceProblem> problems) {
        this.sources = sources;
        this.problems = problems;
    }

    Policy read() {
        var thresholds = thresholds();
        var lists = lists();
        var tables = new Tables(focalGroups(), parties(), new ProfileReader(sources, problems).read());
        return new Policy(thresholds, lists, tables, scoring(lists));
    }

    private Map<String, Figure> thresholds() {
        var thresholds = new LinkedHashMap<String, Figure>();
        table("policy/thresholds.csv", "name", "value", "unit", "why")
                .rows(row -> thresholds.put(row.text("name"), Figure.of(row.number("value"))));
        return thresholds;
    }

    private Map<String, Codes> lists() {
        var lists = new LinkedHashMap<String, Codes>();
        table("policy/lists.csv", "name", "codes", "why")
                .rows(row -> lists.put(row.text("name"), Codes.groups(row.several("codes"), true)));
        return lists;
    }

    private FocalGroups focalGroups() {
        var groups = table("policy/focal-groups.csv", "code", "label", "core")
                .rows(row -> new FocalGroups.Group(row.text("code"), row.text("label"), row.yes("core")));
        var families = new LinkedHashMap<String, String>();
        table("policy/focal-group-families.csv", "family", "label")
                .rows(row -> families.put(row.text("family"), row.text("label")));
        return new FocalGroups(groups, families);
    }

    private Parties parties() {
        return new Parties(table("policy/parties.csv", "code", "label", "kind", "sector", "speaks_for")
                .rows(row -> new Parties.Party(
                        row.text("code"),
                        row.text("label"),
                        row.text("kind"),
                        String.valueOf(row.optional("sector")),
                        row.several("speaks_for"))));
    }

    private ScoringPolicy scoring(Map<String, Codes> lists) {
        var points = new LinkedHashMap<Severity, Integer>();
        var serious = new java.util.TreeSet<Severity>();
        table("policy/severities.csv", "severity", "points", "serious").rows(row -> {
            var severity = row.oneOf(Severity.class, "severity");
            if (row.yes("serious")) {
                serious.add(severity);
            }
            return points.put(severity, row.whole("points"));
        });
        return new ScoringPolicy(
                dimensions(),
                points,
                serious,
                gates(),
                cuts(),
                credit(),
                confidence(lists),
                codes(lists, "quick-card"),
                codes(lists, "full-form-directions"));
    }

    private List<Dimension> dimensions() {
        var dimensions = table("policy/dimensions.csv", "code", "title", "weight", "saturation", "index")
                .rows(row -> new Dimension(
                        row.text("code"),
                        row.text("title"),
                        row.whole("weight"),
                        row.whole("saturation"),
                        row.text("index")));
        int sum = dimensions.stream().mapToInt(Dimension::weight).sum();
        if (sum != 100) {
            problems.add(SourceProblem.in(
                    "policy/dimensions.csv",
                    "weights-do-not-sum",
                    "the weights sum to %d; they must sum to 100".formatted(sum)));
        }
        return dimensions;
    }

    private List<Gate> gates() {
        return table("policy/gates.csv", "gate", "level", "rules", "reason")
                .rows(row -> new Gate(
                        row.text("gate"), row.oneOf(Outcome.class, "level"), row.several("rules"), row.text("reason")));
    }

    private Cuts cuts() {
        var cuts = numbers("policy/cuts.csv", "serious-for-revise", "ready-completeness", "ready-confirmed");
        return new Cuts(
                cuts.get("serious-for-revise").intValue(), cuts.get("ready-completeness"), cuts.get("ready-confirmed"));
    }

    private CreditPolicy credit() {
        var path = "policy/mitigation-credit.csv";
        var numbers = numbers(
                path,
                "most-per-rule",
                "most-overall",
                "per-stated-part",
                "planned",
                "funded",
                "in_place",
                "done",
                "co-designed");
        var statuses = List.of("planned", "funded", "in_place", "done").stream()
                .collect(Collectors.toMap(status -> status, status -> numbers.get(status)));
        var rules = Set.copyOf(codes(lists(), "credited-rules"));
        return new CreditPolicy(
                rules,
                "disparity",
                numbers.get("most-per-rule"),
                numbers.get("most-overall"),
                numbers.get("per-stated-part"),
                statuses,
                numbers.get("co-designed"));
    }

    private ConfidencePolicy confidence(Map<String, Codes> lists) {
        var numbers = numbers("policy/confidence.csv", "fresh-months", "stale-months");
        return new ConfidencePolicy(
                numbers.get("fresh-months").intValue(),
                numbers.get("stale-months").intValue(),
                codes(lists, "low-confidence-rules"),
                codes(lists, "race-breakdowns"),
                codes(lists, "census-methods"));
    }

    /** The named numbers of a table; one that is missing is noted and read as nothing. */
    private Map<String, BigDecimal> numbers(String path, String... names) {
        var numbers = new LinkedHashMap<String, BigDecimal>();
        table(path, "name", "value", "why").rows(row -> numbers.put(row.text("name"), row.number("value")));
        for (String name : names) {
            if (!numbers.containsKey(name)) {
                problems.add(SourceProblem.in(path, "missing-number", "there is no row named " + name));
                numbers.put(name, BigDecimal.ZERO);
            }
        }
        return numbers;
    }

    private Set<String> codes(Map<String, Codes> lists, String name) {
        if (!lists.containsKey(name)) {
            problems.add(SourceProblem.in("policy/lists.csv", "missing-list", "there is no list named " + name));
            return Set.of();
        }
        return lists.get(name).known();
    }

    private Table table(String path, String... columns) {
        return new Table(path, sources, problems, columns);
    }
}
