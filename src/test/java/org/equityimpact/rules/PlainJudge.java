package org.equityimpact.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equityimpact.assessment.Status;
import org.equityimpact.facts.Fact;
import org.equityimpact.facts.FactSheet;
import org.equityimpact.facts.Reading;

/** Judges the same parsed rules without Drools: plain loops over the facts, one pattern after the other. */
public final class PlainJudge {

    /** What a rule says, as far as a rule engine decides it. */
    record Verdict(Status status, boolean settled, Set<Sighting> found, Set<Sighting> possible) {}

    private final List<WrittenRule> rules;

    PlainJudge(CompiledRules compiled) {
        this.rules = compiled.rules();
    }

    Map<String, Verdict> judge(FactSheet sheet) {
        var byType = new HashMap<String, List<Fact>>();
        sheet.facts().forEach(fact -> byType.computeIfAbsent(fact.typeName(), type -> new ArrayList<>())
                .add(fact));
        var verdicts = new HashMap<String, Verdict>();
        rules.forEach(rule -> verdicts.put(rule.card().name(), verdict(rule, byType)));
        return verdicts;
    }

    /** Judges and counts what fires, so that a benchmark has something to keep. */
    public static int count(CompiledRules rules, FactSheet sheet) {
        return (int) new PlainJudge(rules)
                .judge(sheet).values().stream()
                        .filter(verdict -> verdict.status() == Status.FIRES)
                        .count();
    }

    private static Verdict verdict(WrittenRule rule, Map<String, List<Fact>> facts) {
        var found = matches(rule, ReadingTest.asFound(rule.card().kind()), facts);
        var possible = matches(rule, Reading.POSSIBLE, facts);
        var strict = matches(rule, Reading.STRICT, facts);
        boolean counts = rule.card().each() != null;
        boolean settled = possible.isEmpty() || (counts ? strict.size() == possible.size() : !strict.isEmpty());
        return new Verdict(status(rule, found, possible, facts), settled, found, possible);
    }

    private static Status status(
            WrittenRule rule, Set<Sighting> found, Set<Sighting> possible, Map<String, List<Fact>> facts) {
        if (!found.isEmpty()) {
            return Status.FIRES;
        }
        if (!possible.isEmpty()) {
            return Status.CANNOT_TELL;
        }
        var all = facts.values().stream().flatMap(List::stream).toList();
        return rule.variants().stream().anyMatch(variant -> variant.applies(all))
                ? Status.CLEAR
                : Status.NOT_APPLICABLE;
    }

    private static Set<Sighting> matches(WrittenRule rule, Reading reading, Map<String, List<Fact>> facts) {
        var matches = new LinkedHashSet<Sighting>();
        for (var variant : rule.variants()) {
            var ofVariant = new LinkedHashSet<List<Fact>>();
            extend(variant.clauses(), 0, List.of(), reading, facts, ofVariant);
            ofVariant.forEach(match -> matches.add(new Sighting(variant, match)));
        }
        return matches;
    }

    private static void extend(
            List<Clause> clauses,
            int at,
            List<Fact> bound,
            Reading reading,
            Map<String, List<Fact>> facts,
            Set<List<Fact>> matches) {
        if (at == clauses.size()) {
            matches.add(bound);
        } else if (clauses.get(at) instanceof Clause.Absent absent) {
            if (!isThere(absent.patterns(), 0, bound, reading.underNegation(), facts)) {
                extend(clauses, at + 1, bound, reading, facts, matches);
            }
        } else {
            var pattern = ((Clause.Present) clauses.get(at)).pattern();
            for (var fact : facts.getOrDefault(pattern.type().name(), List.of())) {
                if (pattern.holds(reading, fact, bound)) {
                    extend(clauses, at + 1, with(bound, fact), reading, facts, matches);
                }
            }
        }
    }

    private static boolean isThere(
            List<Pattern> patterns, int at, List<Fact> bound, Reading reading, Map<String, List<Fact>> facts) {
        if (at == patterns.size()) {
            return true;
        }
        var pattern = patterns.get(at);
        return facts.getOrDefault(pattern.type().name(), List.of()).stream()
                .anyMatch(fact -> pattern.holds(reading, fact, bound)
                        && isThere(patterns, at + 1, with(bound, fact), reading, facts));
    }

    private static List<Fact> with(List<Fact> bound, Fact fact) {
        var longer = new ArrayList<>(bound);
        longer.add(fact);
        return longer;
    }
}
