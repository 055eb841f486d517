package org.equityimpact.rulecheck;

import java.util.List;
import java.util.Map;
import org.equityimpact.assessment.Outcome;

/**
 * What a change of the rules does to many proposals.
 *
 * @param everyProposalInFull why every proposal was judged in full; empty where only the rules that changed were asked
 * @param judgedInFull how many proposals were judged again in full
 * @param outcomesChanged how many have another outcome
 * @param resultsChanged how many have another outcome or other figures
 * @param answersChanged how many get another answer of a rule, be it only in other words
 * @param outcomes of those with another outcome: from which to which
 * @param throughRules the rules that answer otherwise, and of how many proposals
 * @param changes the proposals with a changed result, those with another outcome first; at most so many as were asked for
 * @param reworded one example, for each rule, of an answer that changes in its words alone
 * @param notListed how many changed results are not among the changes
 */
public record Effect(
        List<String> everyProposalInFull,
        long proposals,
        long judgedInFull,
        long outcomesChanged,
        long resultsChanged,
        long answersChanged,
        Map<Outcome, Map<Outcome, Long>> outcomes,
        Map<String, Long> throughRules,
        List<ProposalEffect> changes,
        List<ProposalEffect> reworded,
        long notListed) {

    /** Whether the result of no proposal changes, nor the words of one. */
    public boolean isNone() {
        return resultsChanged == 0 && answersChanged == 0;
    }
}
