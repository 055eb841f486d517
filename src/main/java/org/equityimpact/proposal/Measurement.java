package org.equityimpact.proposal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A figure: count and total, or percent, or mean with spread and size, or withheld. */
public record Measurement(
        @Nullable Count count,
        @Nullable Count total,
        @DecimalMin("0") @DecimalMax("100") @Nullable BigDecimal percent,
        @Nullable BigDecimal mean,
        @DecimalMin("0") @Nullable BigDecimal sd,
        @DecimalMin("0") @Nullable BigInteger n,
        @Nullable Boolean suppressed) {}
