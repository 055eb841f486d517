package org.equityimpact.proposal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The money: where it comes from, how long it lasts, what it saves. */
public record Funding(
        @Pattern(regexp = "^[A-Z]{3}$", message = "three capital letters such as USD") @Nullable
        String currency,

        @DecimalMin("0") @Nullable BigDecimal amountTotal,
        @DecimalMin("0") @Nullable BigDecimal amountPerYear,
        @DecimalMin("0") @Nullable BigDecimal requestedPerYear,
        @DecimalMin("0") @Nullable BigDecimal requestRefused,
        @DecimalMin("0") @Nullable BigDecimal savingPerYear,
        @DecimalMin("0") @Nullable BigDecimal savingOneTime,
        @DecimalMin("0") @Nullable BigDecimal implementationCost,
        @DecimalMin("0") @Nullable BigDecimal deficit,
        @DecimalMin("0") @Nullable BigDecimal mitigationReserve,
        @Nullable FundingType type,
        @Size(max = 500) @Nullable List<FundingSource> sources,
        @Size(min = 1, max = 300) @Nullable String period,
        @Nullable PartialDate endDate,
        @Size(max = 20000) @Nullable String sustainabilityPlan,
        @Size(max = 500) @Nullable List<Distribution> distribution) {

    public Funding {
        sources = sources == null ? null : List.copyOf(sources);
        distribution = distribution == null ? null : List.copyOf(distribution);
    }
}
