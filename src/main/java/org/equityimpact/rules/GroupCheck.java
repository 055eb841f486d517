package org.equityimpact.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.equityimpact.facts.Codes;
import org.equityimpact.facts.FocalGroups;
import org.equityimpact.facts.Word;
import org.equityimpact.facts.WordKind;
import org.equityimpact.rules.condition.Condition;
import org.equityimpact.rules.condition.Nearest;
import org.equityimpact.rules.condition.Operand;

/** Finds focal groups that a rule or list names but the table of focal groups does not hold: no proposal could name them. */
final class GroupCheck {

    private static final Set<String> GROUPS = Set.of("group", "groups", "focalGroup", "focalGroups");

    private final Policy policy;
    private final FocalGroups table;

    GroupCheck(Policy policy) {
        this.policy = policy;
        this.table = policy.tables().focalGroups();
    }

    void addTo(List<SourceProblem> problems, List<WrittenRule> rules) {
        if (problems.stream().anyMatch(problem -> problem.path().equals(Policy.FOCAL_GROUPS))) {
            return;
        }
        for (var rule : rules) {
            for (var variant : rule.variants()) {
                variant.clauses().stream()
                        .flatMap(clause -> clause.patterns().stream())
                        .flatMap(pattern -> parts(pattern.conditions()))
                        .filter(GroupCheck::isAboutGroups)
                        .map(comparison -> (Operand.Fixed) comparison.right())
                        .forEach(named -> check(rule, variant, named, problems));
            }
        }
    }

    private void check(WrittenRule rule, Variant variant, Operand.Fixed named, List<SourceProblem> problems) {
        for (String group : groups(named.fixed())) {
            if (!table.know(group)) {
                var problem = named.named() == null
                        ? SourceProblem.at(rule.card().file(), variant.line(), "unknown-group", told(group))
                        : SourceProblem.at(
                                Policy.LISTS,
                                policy.lineOfList(named.named().name()),
                                "unknown-group",
                                "list \"%s\" names a group that there is not: %s"
                                        .formatted(named.named().name(), told(group)));
                if (!problems.contains(problem)) {
                    problems.add(problem);
                }
            }
        }
    }

    private String told(String group) {
        return unknown(group, table);
    }

    static String unknown(String group, FocalGroups table) {
        var known = new TreeSet<>(table.codes());
        known.addAll(table.families());
        return "\"%s\" is no focal group of %s; %s"
                .formatted(group, Policy.FOCAL_GROUPS, Nearest.suggestion(group, known));
    }

    private static List<String> groups(Object fixed) {
        if (fixed instanceof Codes list) {
            return List.copyOf(list.known());
        }
        return fixed instanceof String group ? List.of(group) : List.of();
    }

    private static boolean isAboutGroups(Condition.Comparison comparison) {
        return comparison.left() instanceof Operand.OfWord left
                && comparison.right() instanceof Operand.Fixed
                && namesGroups(left.word().word());
    }

    private static boolean namesGroups(Word word) {
        boolean codes = word.kind() == WordKind.CODE || word.kind() == WordKind.CODES;
        return codes
                && word.codes().isEmpty()
                && (GROUPS.contains(word.name()) || word.from().stream().anyMatch(GROUPS::contains));
    }

    private static Stream<Condition.Comparison> parts(List<Condition> conditions) {
        var parts = new ArrayList<Condition.Comparison>();
        for (var condition : conditions) {
            if (condition instanceof Condition.AllOf all) {
                parts.addAll(parts(all.conditions()).toList());
            } else if (condition instanceof Condition.AnyOf any) {
                parts.addAll(parts(any.conditions()).toList());
            } else if (condition instanceof Condition.Comparison comparison) {
                parts.add(comparison);
            }
        }
        return parts.stream();
    }
}
