package org.equityimpact.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.equityimpact.facts.Fact;
import org.equityimpact.facts.FactSheet;
import org.equityimpact.rules.condition.WordUse;

/** The facts of a proposal that rules look at, in the words of the rules. */
public final class FactsLookedAt {

    private static final int MOST_TOLD = 12;

    private FactsLookedAt() {}

    /** Each word with its value, as in {@code Data.ageInMonths = 30}; of many the first. */
    public static List<String> of(CompiledRules rules, FactSheet sheet) {
        var told = new LinkedHashSet<String>();
        for (var rule : rules.rules()) {
            for (var variant : rule.variants()) {
                variant.clauses().forEach(clause -> clause.patterns().forEach(pattern -> tell(pattern, sheet, told)));
            }
        }
        if (told.size() <= MOST_TOLD) {
            return List.copyOf(told);
        }
        var first = new ArrayList<>(told).subList(0, MOST_TOLD);
        first.add("and %d more".formatted(told.size() - MOST_TOLD));
        return List.copyOf(first);
    }

    private static void tell(Pattern pattern, FactSheet sheet, Set<String> told) {
        var facts = sheet.of(pattern.type());
        if (facts.isEmpty()) {
            told.add("there is no " + pattern.type());
        }
        for (var fact : facts) {
            if (fact.assumed()) {
                told.add("%s: nobody answered (%s)".formatted(pattern.type(), fact.pointer()));
            } else {
                pattern.ownUses().forEach(use -> told.add(told(fact, use)));
            }
        }
    }

    private static String told(Fact fact, WordUse use) {
        var value = fact.value(use.word());
        boolean entry = fact.pointer().matches(".*/\\d+");
        return "%s.%s = %s%s"
                .formatted(fact.type(), use.word().name(), value == null ? "unknown" : value, entry ? " (" + fact.pointer() + ")" : "");
    }
}
