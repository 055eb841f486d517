package org.equityimpact.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.equityimpact.facts.Fact;
import org.equityimpact.facts.FactSheet;
import org.equityimpact.rules.condition.WordUse;

/** The facts of a proposal that rules look at, in the words of the rules. */
public final class FactsLookedAt {

    private static final int MOST_TOLD = 8;

    private FactsLookedAt() {}

    /** Each fact with the words that count, as in {@code Data( ageInMonths = 30 )}; of many the first. */
    public static List<String> of(CompiledRules rules, FactSheet sheet) {
        var words = new LinkedHashMap<Fact, Set<String>>();
        var told = new LinkedHashSet<String>();
        for (var rule : rules.rules()) {
            for (var variant : rule.variants()) {
                variant.clauses().forEach(clause -> clause.patterns().forEach(pattern -> {
                    if (sheet.of(pattern.type()).isEmpty()) {
                        told.add("there is no " + pattern.type());
                    }
                    note(pattern, sheet, words);
                }));
            }
        }
        words.forEach((fact, ofFact) -> told.add(told(fact, ofFact)));
        return first(List.copyOf(told));
    }

    private static void note(Pattern pattern, FactSheet sheet, Map<Fact, Set<String>> words) {
        for (var fact : sheet.of(pattern.type())) {
            var ofFact = words.computeIfAbsent(fact, unseen -> new LinkedHashSet<>());
            pattern.ownUses().forEach(use -> ofFact.add(use.word().name() + " = " + value(fact, use)));
        }
    }

    private static Object value(Fact fact, WordUse use) {
        var value = fact.value(use.word());
        return value == null ? "unknown" : value;
    }

    private static String told(Fact fact, Set<String> words) {
        if (fact.assumed()) {
            return "%s that nobody answered, at %s".formatted(fact.type(), fact.pointer());
        }
        boolean entry = fact.pointer().matches(".*/\\d+");
        return "%s( %s )%s".formatted(fact.type(), String.join(", ", words), entry ? " at " + fact.pointer() : "");
    }

    private static List<String> first(List<String> told) {
        return told.size() <= MOST_TOLD
                ? told
                : Stream.concat(
                                told.stream().limit(MOST_TOLD),
                                Stream.of("and %d more".formatted(told.size() - MOST_TOLD)))
                        .toList();
    }
}
