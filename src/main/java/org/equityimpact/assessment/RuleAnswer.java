package org.equityimpact.assessment;

import java.util.List;

/**
 * What one rule says of one proposal.
 *
 * @param settled whether it rests on stated facts alone, so that no absent fact could change it
 * @param certain the ways in which its condition holds
 * @param possible the ways in which it holds or may hold
 * @param compared the parts of the proposal that it looks at
 */
public record RuleAnswer(
        RuleCard rule,
        Status status,
        boolean settled,
        List<Match> certain,
        List<Match> possible,
        List<Evidence> compared) {

    public RuleAnswer {
        certain = List.copyOf(certain);
        possible = List.copyOf(possible);
        compared = List.copyOf(compared);
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

    /** The same rule, had its condition not held. */
    public RuleAnswer cleared() {
        return new RuleAnswer(rule, Status.CLEAR, true, List.of(), List.of(), compared);
    }
}
