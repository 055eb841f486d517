package org.equityimpact.assessment;

import java.math.BigDecimal;
import java.util.List;

/**
 * How much of what was asked can be told.
 *
 * @param decided the full points of the rules that can be told
 * @param asked the full points of all rules that were judged
 */
record Completeness(int decided, int asked) {

    static Completeness of(List<RuleAnswer> answers) {
        int decided = 0;
        int asked = 0;
        for (var answer : answers) {
            int points = answer.rule().points();
            asked += points;
            decided += answer.isDecided() ? points : 0;
        }
        return new Completeness(decided, asked);
    }

    /** The same, had rules with so many points more been told. */
    Completeness with(int points) {
        return new Completeness(Math.min(asked, decided + points), asked);
    }

    /** From 0 to 1, not rounded; where nothing was asked, nothing is left open. */
    BigDecimal share() {
        return asked == 0
                ? BigDecimal.ONE
                : Decimals.settled(Decimals.quotient(BigDecimal.valueOf(decided), BigDecimal.valueOf(asked)));
    }

    BigDecimal shown() {
        return Decimals.shown(share(), 2);
    }
}
