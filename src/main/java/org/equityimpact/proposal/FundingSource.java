package org.equityimpact.proposal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One named source of money. */
public record FundingSource(
        @NotNull @Size(min = 1, max = 300) String name,
        @DecimalMin("0") @Nullable BigDecimal amount,
        @Nullable Boolean secured,
        @Nullable PartialDate endDate,
        @Nullable SourceType type) {}
