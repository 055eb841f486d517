package org.equityimpact.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equityimpact.rules.condition.Trials;

/** Finds rules that are sound each by itself but make no sense: that can never fire, or that say what another says. */
final class SenseCheck {

    private final List<WrittenRule> rules;

    SenseCheck(List<WrittenRule> rules) {
        this.rules = rules;
    }

    void addTo(List<SourceProblem> problems) {
        rules.forEach(rule -> canFire(rule, problems));
        rules.forEach(rule -> rowsDiffer(rule, problems));
        rulesDiffer(problems);
        rules.forEach(rule -> new RangeCheck(rule).addTo(problems));
    }

    /** A rule of which no way can hold is a mistake; one way among others may be switched off by its numbers. */
    private static void canFire(WrittenRule rule, List<SourceProblem> problems) {
        var idle = new ArrayList<SourceProblem>();
        long ways = rule.variants().stream()
                .filter(variant -> !isIdle(rule, variant, idle))
                .count();
        problems.addAll(
                ways == 0 ? idle : idle.stream().map(SourceProblem::asRemark).toList());
    }

    private static boolean isIdle(WrittenRule rule, Variant variant, List<SourceProblem> problems) {
        int before = problems.size();
        canFire(rule, variant, problems);
        return problems.size() > before;
    }

    private static void canFire(WrittenRule rule, Variant variant, List<SourceProblem> problems) {
        for (var clause : variant.clauses()) {
            for (var pattern : clause.patterns()) {
                if (!Trials.canHold(pattern.conditions())) {
                    problems.add(at(
                            rule,
                            variant,
                            "never-fires",
                            clause instanceof Clause.Absent
                                    ? "what there must not be of %s cannot be anyway; the conditions on it exclude each other"
                                            .formatted(pattern.type())
                                    : "the conditions on %s exclude each other, so the rule can never fire; change one of them"
                                            .formatted(pattern.type())));
                }
            }
        }
        if (asksForAndAgainst(variant)) {
            problems.add(at(
                    rule,
                    variant,
                    "never-fires",
                    "the rule needs a fact that it forbids, so it can never fire; change one of the two"));
        }
    }

    /** Whether a fact that must be there is one of those that must not. */
    private static boolean asksForAndAgainst(Variant variant) {
        return variant.clauses().stream()
                .filter(clause ->
                        clause instanceof Clause.Absent && clause.patterns().size() == 1)
                .map(clause -> clause.patterns().get(0))
                .anyMatch(forbidden -> variant.clauses().stream()
                        .filter(Clause.Present.class::isInstance)
                        .map(clause -> clause.patterns().get(0))
                        .anyMatch(needed -> needed.type() == forbidden.type()
                                && Set.copyOf(Sameness.flat(needed.conditions()))
                                        .containsAll(Sameness.flat(forbidden.conditions()))));
    }

    private static void rowsDiffer(WrittenRule rule, List<SourceProblem> problems) {
        var seen = new HashMap<Sameness, Variant>();
        for (var variant : rule.variants()) {
            var other = seen.putIfAbsent(Sameness.of(variant), variant);
            if (other != null) {
                problems.add(at(
                        rule,
                        variant,
                        "same-condition",
                        other.line() == variant.line()
                                ? "two ways in which the rule can hold are the same; keep one"
                                : "line %d has the same condition; keep one of them".formatted(other.line())));
            }
        }
    }

    private void rulesDiffer(List<SourceProblem> problems) {
        Map<Set<Sameness>, WrittenRule> seen = new HashMap<>();
        for (var rule : rules) {
            var other = seen.putIfAbsent(Sameness.of(rule), rule);
            if (other != null && !other.card().name().equals(rule.card().name())) {
                problems.add(SourceProblem.in(
                        rule.card().file(),
                        "same-condition",
                        "%s has the same condition, so one thing would count twice; keep one of the two"
                                .formatted(other.card().file())));
            }
        }
    }

    private static SourceProblem at(WrittenRule rule, Variant variant, String check, String text) {
        return SourceProblem.at(rule.card().file(), variant.line(), check, text);
    }
}
