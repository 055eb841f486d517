package org.equityimpact.rules;

import java.util.List;
import java.util.Set;
import org.equityimpact.facts.Fact;
import org.equityimpact.facts.FactType;
import org.equityimpact.facts.Reading;
import org.equityimpact.facts.WordKind;
import org.equityimpact.rules.condition.Condition;
import org.equityimpact.rules.condition.WordUse;
import org.jspecify.annotations.Nullable;

/** A kind of fact with conditions on it, and the name it is bound to, if any. */
record Pattern(FactType type, @Nullable String name, List<Condition> conditions) {

    private static final Set<String> ABOUT_THE_DECISION = Set.of("Decision", "Organisation", "Submission");

    Pattern {
        conditions = List.copyOf(conditions);
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

    /** The words of the fact itself, and of those bound before it, that the conditions look at. */
    List<WordUse> uses() {
        return conditions.stream()
                .flatMap(condition -> condition.uses().stream())
                .toList();
    }

    boolean isAboutTheDecision() {
        return ABOUT_THE_DECISION.contains(type.name()) && uses().stream().allMatch(use -> use.place() == WordUse.SELF);
    }
}
