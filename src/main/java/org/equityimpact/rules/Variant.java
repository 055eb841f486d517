package org.equityimpact.rules;

import java.util.List;
import org.equityimpact.assessment.About;
import org.equityimpact.facts.Fact;
import org.equityimpact.facts.Reading;
import org.equityimpact.facts.Vocabulary;

/**
 * One way in which the condition of a rule can hold: facts that must be there, in order, and facts that must not; and what
 * to say when it does. A rule with "or" between facts, or a decision table with many rows, has several.
 *
 * @param line where it stands in its file: the rule, or the row of a decision table; 0 where that is not known
 */
record Variant(List<Clause> clauses, Message message, int line) {

    Variant {
        clauses = List.copyOf(clauses);
    }

    /**
     * Whether the variant is meant for such a decision at all: its leading conditions on the decision may hold. What stands
     * last is what the rule judges, and never says whom it is meant for.
     */
    boolean applies(List<Fact> facts) {
        return isAboutAnyOf(facts)
                && clauses.subList(0, clauses.size() - 1).stream()
                        .takeWhile(Clause.Present.class::isInstance)
                        .map(clause -> ((Clause.Present) clause).pattern())
                        .takeWhile(Pattern::isAboutTheDecision)
                        .allMatch(pattern -> facts.stream()
                                .filter(fact -> fact.type() == pattern.type())
                                .anyMatch(fact -> pattern.holds(Reading.POSSIBLE, fact, List.of())));
    }

    /** What it looks at. */
    About about() {
        return clauses.stream()
                        .flatMap(clause -> clause.patterns().stream())
                        .anyMatch(pattern -> pattern.type() == Vocabulary.AGENDA_ITEM)
                ? About.AGENDA_ITEM
                : About.PROPOSAL;
    }

    /** What looks at an agenda item says nothing of a proposal. */
    private boolean isAboutAnyOf(List<Fact> facts) {
        return about() == About.PROPOSAL || facts.stream().anyMatch(fact -> fact.type() == Vocabulary.AGENDA_ITEM);
    }
}
