package org.equityimpact.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.equityimpact.facts.FactType;
import org.equityimpact.rules.condition.Condition;

/** What a condition asks, whatever the names that its facts are bound to and the order of what is asked of one fact. */
record Sameness(List<Asked> asked) {

    /** One clause: facts of these types, of which these things are asked. */
    record Asked(boolean absent, List<FactType> types, List<Set<Condition>> conditions) {}

    static Sameness of(Variant variant) {
        return new Sameness(variant.clauses().stream().map(Sameness::asked).toList());
    }

    static Set<Sameness> of(WrittenRule rule) {
        return rule.variants().stream().map(Sameness::of).collect(Collectors.toSet());
    }

    private static Asked asked(Clause clause) {
        return new Asked(
                clause instanceof Clause.Absent,
                clause.patterns().stream().map(Pattern::type).toList(),
                clause.patterns().stream()
                        .map(pattern -> Set.copyOf(flat(pattern.conditions())))
                        .toList());
    }

    /** All that is asked, one by one. */
    static List<Condition> flat(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition instanceof Condition.AllOf all
                        ? flat(all.conditions()).stream()
                        : java.util.stream.Stream.of(condition))
                .toList();
    }
}
