package org.equityimpact.rulecheck;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.equityimpact.assessment.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the rules does to one proposal.
 *
 * @param before how it stands under the old rules; null where it was not judged in full, because no answer changed that counts
 * @param through the rules that answer otherwise, be it only in their words
 */
public record ProposalEffect(
        String name,
        String title,
        @Nullable Standing before,
        @Nullable Standing after,
        List<RuleEffect> through) {

    public ProposalEffect {
        through = List.copyOf(through);
    }

    /** Whether it had to be judged in full. */
    @JsonIgnore
    public boolean isJudgedInFull() {
        return before != null;
    }

    @JsonIgnore
    public boolean changesOutcome() {
        return before != null && after != null && before.outcome() != after.outcome();
    }

    /** Whether the outcome or a figure changes. */
    @JsonIgnore
    public boolean changesResult() {
        return before != null && !before.equals(after);
    }

    /** Whether anything changes that its author would see. */
    @JsonIgnore
    public boolean changesAnything() {
        return changesResult() || !through.isEmpty();
    }
}
