package org.equityimpact.rulecheck;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
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
 * @param rewordedOnly how many get the same result, with another answer of a rule: in other words, or of another strength
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
        long rewordedOnly,
        Map<Outcome, Map<Outcome, Long>> outcomes,
        Map<String, Long> throughRules,
        List<ProposalEffect> changes,
        List<ProposalEffect> reworded,
        long notListed) {

    public Effect {
        everyProposalInFull = List.copyOf(everyProposalInFull);
        outcomes = Collections.unmodifiableMap(outcomes);
        throughRules = Collections.unmodifiableMap(throughRules);
        changes = List.copyOf(changes);
        reworded = List.copyOf(reworded);
    }

    /** Whether the result of no proposal changes, nor the words of one. */
    @JsonIgnore
    public boolean isNone() {
        return resultsChanged == 0 && rewordedOnly == 0;
    }
}
