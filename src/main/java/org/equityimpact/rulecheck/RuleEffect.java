package org.equityimpact.rulecheck;

import org.equityimpact.assessment.Status;
import org.jspecify.annotations.Nullable;

/** What one rule says of one proposal under the old and under the new rules; null where there is no such rule. */
public record RuleEffect(
        String rule, @Nullable Answer before, @Nullable Answer after) {

    /**
     * What a rule says.
     *
     * @param confirmed whether what it finds counts as confirmed
     * @param items how often it holds
     * @param says what it reports
     */
    public record Answer(Status status, boolean confirmed, int items, String says) {}
}
