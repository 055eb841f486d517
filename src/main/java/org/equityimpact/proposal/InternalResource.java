package org.equityimpact.proposal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A resource within the organisation. */
public record InternalResource(
        @NotNull @Size(min = 1, max = 300) String kind,
        @DecimalMin("0") @Nullable BigDecimal fte,
        @Size(min = 1, max = 300) @Nullable String skills) {}
