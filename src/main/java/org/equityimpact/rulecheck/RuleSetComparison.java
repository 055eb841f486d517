package org.equityimpact.rulecheck;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * How two rule sets differ, and what that does to proposals.
 *
 * @param preview what other thresholds of disparity do on real tables; absent where they are the same
 */
public record RuleSetComparison(
        RuleSetDifference difference,
        Effect effect,
        @Nullable DisparityPreview preview) {

    /** Whether both say the same, and no result changes. */
    @JsonIgnore
    public boolean isSame() {
        return difference.isEmpty() && effect.isNone();
    }
}
