package org.equityimpact.rulecheck;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** How two rule sets differ, and what that does to proposals. */
public record RuleSetComparison(RuleSetDifference difference, Effect effect) {

    /** Whether both say the same, and no result changes. */
    @JsonIgnore
    public boolean isSame() {
        return difference.isEmpty() && effect.isNone();
    }
}
