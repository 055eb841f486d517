package org.equityimpact.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * What derived words may look at besides their own entry: the whole proposal, the day of assessment and the tables.
 *
 * @param submitted the proposal; null where an item of an agenda stands for itself
 */
record Setting(@Nullable Proposal submitted, LocalDate asOf, Tables tables) {

    /** The proposal that all but the words of an agenda item may look at. */
    Proposal proposal() {
        return Objects.requireNonNull(submitted, "an agenda item brings no proposal");
    }

    /** The rules of the organisation that demand an equity analysis of this proposal. */
    List<Profile.AnalysisRule> demands() {
        return tables.profile().demandsOn(proposal());
    }
}
