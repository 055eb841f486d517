package org.equityimpact.facts;

import java.time.LocalDate;
import java.util.List;
import org.equityimpact.proposal.Proposal;

/** What derived words may look at besides their own entry: the whole proposal, the day of assessment and the tables. */
record Setting(Proposal proposal, LocalDate asOf, Tables tables) {

    /** The rules of the organisation that demand an equity analysis of this proposal. */
    List<Profile.AnalysisRule> demands() {
        return tables.profile().demandsOn(proposal);
    }
}
