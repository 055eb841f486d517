package org.equityimpact.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.equityimpact.assessment.ScoringPolicy.Dimension;

/** What the answers of the rules are measured by: the policy, what mitigations earn, and how deep the assessment goes. */
record Measure(ScoringPolicy policy, Credit credit, boolean screen) {

    BigDecimal creditIn(Dimension dimension, List<RuleAnswer> answers) {
        return dimension.code().equals(policy.credit().dimension()) ? credit.off(answers) : BigDecimal.ZERO;
    }

    /** The best outcome that an assessment of this depth can have. */
    Outcome best() {
        return screen ? Outcome.ACTIONS : Outcome.READY;
    }
}
