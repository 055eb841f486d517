package org.equityimpact.rules;

import java.util.List;
import java.util.Set;
import org.equityimpact.facts.Fact;
import org.equityimpact.facts.FactType;
import org.equityimpact.facts.Reading;
import org.equityimpact.rules.condition.Condition;
import org.equityimpact.rules.condition.WordUse;
import org.jspecify.annotations.Nullable;

/**
 * A kind of fact with conditions on it.
 *
 * @param name what it is bound to, if anything
 * @param uses the words that the conditions look at: of the fact itself, and of facts bound before it
 * @param ownUses those of the fact itself
 */
record Pattern(
        FactType type, @Nullable String name, List<Condition> conditions, List<WordUse> uses, List<WordUse> ownUses) {

    private static final Set<String> ABOUT_THE_DECISION = Set.of("Decision", "Organisation", "Submission");

    static Pattern of(FactType type, @Nullable String name, List<Condition> conditions) {
        var uses = conditions.stream()
                .flatMap(condition -> condition.uses().stream())
                .toList();
        var own = uses.stream().filter(use -> use.place() == WordUse.SELF).toList();
        return new Pattern(type, name, List.copyOf(conditions), uses, own);
    }

    boolean holds(Reading reading, Fact fact, List<Fact> bound) {
        if (!reading.sees(fact)) {
            return false;
        }
        for (var condition : conditions) {
            if (!condition.holds(reading, fact, bound)) {
                return false;
            }
        }
        return true;
    }

    /** How many of the facts bound before it the conditions look at. */
    long boundLookedAt() {
        return uses.stream()
                .map(WordUse::place)
                .filter(place -> place != WordUse.SELF)
                .distinct()
                .count();
    }

    /** Whether it can say which decisions a rule is meant for. */
    boolean isAboutTheDecision() {
        return ABOUT_THE_DECISION.contains(type.name()) && uses.size() == ownUses.size();
    }
}
