package org.equityimpact.rulecheck;

import java.time.LocalDate;
import org.equityimpact.assessment.Status;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * A case beside a rule: what is given, and what the rule must say of it.
 *
 * @param name a sentence of policy that the case shows
 * @param file the file of cases, by its path in the rule folder
 * @param line where the case begins in it
 * @param rule the rule that is asked
 * @param given the smallest legal proposal and what the case adds to it
 * @param asOf the day of assessment
 * @param expect what the rule must say
 * @param confirmed whether what it finds must count as confirmed; null where the case does not say
 * @param says what the rule must report, word for word; null where the case does not say
 */
public record RuleCase(
        String name,
        String file,
        int line,
        String rule,
        Proposal given,
        LocalDate asOf,
        Status expect,
        @Nullable Boolean confirmed,
        @Nullable String says) {

    /** How cases write what a rule says. */
    public static String inWords(Status status) {
        return status == Status.NOT_APPLICABLE
                ? "does not apply"
                : status.code().replace('_', ' ');
    }
}
