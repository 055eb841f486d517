package org.equityimpact.proposal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decision itself: what kind, in which direction, when, and how hard to undo. */
public record Decision(
        @NotNull DecisionType type,
        @NotNull Direction direction,
        @Nullable Stage stage,
        @Nullable Level level,
        @Nullable PartialDate proposedDate,
        @Nullable PartialDate decisionDate,
        @Nullable PartialDate effectiveDate,
        @Nullable PartialDate endDate,
        @Size(min = 1, max = 300) @Nullable String decisionBody,
        @Nullable Vote vote,
        @Nullable Reversibility reversibility,
        @Nullable Urgency urgency,
        @Size(max = 20000) @Nullable String urgencyReason,
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> domains,
        @DecimalMin("0") @Nullable BigInteger changesLastFiveYears,
        @Nullable Boolean critical) {

    public Decision {
        domains = domains == null ? null : List.copyOf(domains);
    }
}
