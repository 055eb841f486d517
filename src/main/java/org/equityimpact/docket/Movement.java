package org.equityimpact.docket;

import java.math.BigDecimal;
import java.util.List;
import org.equityimpact.assessment.Kind;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.assessment.Status;

/**
 * How one assessment differs from another of the same decision, both by the same rules on the same day.
 *
 * @param confirmed by how much confirmed concern rose; below 0 where it fell
 * @param possible by how much possible concern rose
 * @param completeness by how much the share that is known rose
 * @param rules those whose answer is another, those that count most first
 */
public record Movement(
        Outcome before,
        Outcome after,
        BigDecimal confirmed,
        BigDecimal possible,
        BigDecimal completeness,
        List<RuleMove> rules) {

    public Movement {
        rules = List.copyOf(rules);
    }

    /** A rule whose answer is another. */
    public record RuleMove(String rule, String title, Kind kind, Status before, Status after, int points) {}

    public boolean changesOutcome() {
        return before != after;
    }

    /** Whether anything is otherwise. */
    public boolean movesAnything() {
        return changesOutcome()
                || confirmed.signum() != 0
                || possible.signum() != 0
                || completeness.signum() != 0
                || !rules.isEmpty();
    }
}
