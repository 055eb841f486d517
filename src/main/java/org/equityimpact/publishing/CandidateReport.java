package org.equityimpact.publishing;

import java.util.List;
import org.equityimpact.rulecheck.DisparityPreview;
import org.equityimpact.rulecheck.Effect;
import org.equityimpact.rulecheck.RuleSetDifference;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate was found to be when it was submitted.
 *
 * @param cases how many cases were run; each came out as expected
 * @param leftOut files that came along but do not matter
 * @param comparedWith the set in force then
 * @param preview what other thresholds of disparity do on real tables; absent where they are the same
 */
public record CandidateReport(
        String version,
        int rules,
        int cases,
        List<String> leftOut,
        String comparedWith,
        RuleSetDifference difference,
        EffectOnStored effect,
        @Nullable DisparityPreview preview) {

    /**
     * The effect on stored proposals, the newest first.
     *
     * @param stored how many assessments are stored
     * @param limit on how many at most it was tried
     * @param unreadable how many of them hold words that the rules in force do not know any more
     * @param refused how many would be refused under the candidate, because it does not know a focal group
     */
    public record EffectOnStored(long stored, int limit, int unreadable, int refused, Effect found) {}
}
