package org.equityimpact.rules;

import java.util.List;
import org.equityimpact.facts.Fact;
import org.equityimpact.facts.Reading;

/**
 * One way in which the condition of a rule can hold: facts that must be there, in order, and facts that must not; and what
 * to say when it does. A rule with "or" between facts, or a decision table with many rows, has several.
 */
record Variant(List<Clause> clauses, Message message) {

    Variant {
        clauses = List.copyOf(clauses);
    }

    /** The patterns that bind facts, in the order of the facts of a match. */
    List<Pattern> present() {
        return clauses.stream()
                .filter(Clause.Present.class::isInstance)
                .map(clause -> ((Clause.Present) clause).pattern())
                .toList();
    }

    /** Whether the variant is meant for such a decision at all: its leading conditions on the decision may hold. */
    boolean applies(List<Fact> facts) {
        return present().stream().takeWhile(Pattern::isAboutTheDecision).allMatch(pattern -> facts.stream()
                .filter(fact -> fact.type() == pattern.type())
                .anyMatch(fact -> pattern.holds(Reading.POSSIBLE, fact, List.of())));
    }
}
