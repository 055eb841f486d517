package org.equityimpact.json;

import java.util.List;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * Indicators to look at, with or without a decision around them.
 *
 * @param proposal the proposal that they came in, or null where they came alone
 */
public record SubmittedIndicators(
        List<Indicator> indicators, @Nullable Proposal proposal) {

    public SubmittedIndicators {
        indicators = List.copyOf(indicators);
    }

    static SubmittedIndicators of(Proposal proposal) {
        return new SubmittedIndicators(proposal.indicators() == null ? List.of() : proposal.indicators(), proposal);
    }
}
