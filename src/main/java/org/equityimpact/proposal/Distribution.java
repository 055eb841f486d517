package org.equityimpact.proposal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What one group or site receives. */
public record Distribution(
        @NotNull @Size(min = 1, max = 300) String groupOrSite,
        @DecimalMin("0") @Nullable BigDecimal amount,
        @DecimalMin("0") @Nullable BigDecimal perHead,
        @Nullable BigDecimal needIndex) {}
