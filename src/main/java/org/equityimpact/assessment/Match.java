package org.equityimpact.assessment;

import java.util.List;
import org.equityimpact.facts.Fact;

/**
 * One way in which the condition of a rule holds, or may hold.
 *
 * @param message the rule's own words, with the names and figures of this match
 * @param facts what was matched
 * @param evidence the stated parts of the proposal that were looked at
 * @param missing JSON Pointers of the unknown parts, one of which would settle it, the cheapest to find out first
 * @param remedies JSON Pointers of the parts that would have to change so that it no longer holds
 */
public record Match(
        String message, List<Fact> facts, List<Evidence> evidence, List<String> missing, List<String> remedies) {

    public Match {
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
        remedies = List.copyOf(remedies);
    }

    /** A match of which nothing is told but the facts. */
    public static Match of(List<Fact> facts) {
        return new Match("", facts, List.of(), List.of(), List.of());
    }

    /** The parts of the proposal any of which, answered or changed for the better, would end this match. */
    public List<String> handles() {
        return missing.isEmpty() ? remedies : missing;
    }

    /** Whether both tell of the same facts, in whichever reading of the rule. */
    boolean isSameAs(Match other) {
        return facts.isEmpty() ? equals(other) : facts.equals(other.facts);
    }
}
