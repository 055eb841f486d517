package org.equityimpact.assessment;

import java.util.List;
import java.util.function.Supplier;

/**
 * What one rule says of one proposal.
 *
 * @param settled whether it rests on stated facts alone, so that no absent fact could change it
 * @param certain the ways in which its condition holds
 * @param possible the ways in which it holds or may hold
 * @param comparison tells, when asked, the parts of the proposal that it looks at
 */
public record RuleAnswer(
        RuleCard rule,
        Status status,
        boolean settled,
        List<Match> certain,
        List<Match> possible,
        Supplier<List<Evidence>> comparison) {

    public RuleAnswer {
        certain = List.copyOf(certain);
        possible = List.copyOf(possible);
    }

    /** The parts of the proposal that the rule looks at. */
    public List<Evidence> compared() {
        return comparison.get();
    }

    public boolean fires() {
        return status == Status.FIRES;
    }

    public boolean mayFire() {
        return fires() || status == Status.CANNOT_TELL;
    }

    /** A risk that fires, or a gap that is stated rather than left open. */
    public boolean isConfirmed() {
        return fires() && (rule.kind() == Kind.RISK || settled);
    }

    /** The points of what was found; at most the full points of the rule. */
    public int points() {
        return rule.each() == null ? rule.points() : Math.min(rule.points(), rule.each() * certain.size());
    }

    /** What it adds to confirmed concern: the points of what is known to be so. */
    public int confirmedPoints() {
        return isConfirmed() ? points() : 0;
    }

    /** What it adds to possible concern: all that it can count, unless its condition is known not to hold. */
    public int possiblePoints() {
        return mayFire() ? rule.points() : 0;
    }

    /** Whether stated facts decide it, be it for good or bad. */
    public boolean isDecided() {
        return fires() ? settled : status != Status.CANNOT_TELL;
    }

    /** The same answer of a rule of which people are told something else. */
    public RuleAnswer of(RuleCard card) {
        return new RuleAnswer(card, status, settled, certain, possible, comparison);
    }

    /** The same rule without one of the ways in which its condition holds. */
    RuleAnswer without(Match match) {
        var stillCertain = certain.stream().filter(one -> !one.isSameAs(match)).toList();
        var stillPossible =
                possible.stream().filter(one -> !one.isSameAs(match)).toList();
        if (stillPossible.isEmpty()) {
            return cleared();
        }
        return stillCertain.isEmpty()
                ? new RuleAnswer(rule, Status.CANNOT_TELL, false, stillCertain, stillPossible, comparison)
                : new RuleAnswer(rule, status, settled, stillCertain, stillPossible, comparison);
    }

    /** The same rule, had its condition not held. */
    public RuleAnswer cleared() {
        return new RuleAnswer(rule, Status.CLEAR, true, List.of(), List.of(), comparison);
    }
}
