package org.equityimpact.docket;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A focal group that several live decisions burden in one year.
 *
 * @param group its code
 * @param year the year in which the decisions take effect, or are decided where that is not stated
 * @param decisions at least two
 * @param savings what the decisions save together, by currency; a decision that states none is not in it
 */
public record CumulativeEffect(
        String group, String label, int year, List<LiveDecision> decisions, Map<String, BigDecimal> savings) {

    public CumulativeEffect {
        decisions = List.copyOf(decisions);
        savings = Map.copyOf(savings);
    }

    /**
     * One of the decisions.
     *
     * @param item its number on this agenda; null where it is a live decision beside the agenda
     * @param saving what it saves a year, or once; null where it states none
     */
    public record LiveDecision(
            @Nullable String item,
            String title,
            @Nullable String reference,
            @Nullable String assessment,
            @Nullable BigDecimal saving,
            @Nullable String currency) {}
}
