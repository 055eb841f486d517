package org.equityimpact.proposal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** How people in a role rate implementation and impact, from 1 to 5. */
public record Perception(
        @NotNull @Size(min = 1, max = 300) String role,
        @NotNull @Size(min = 1, max = 300) String item,
        @DecimalMin("1") @DecimalMax("5") @Nullable BigDecimal implementation,
        @DecimalMin("1") @DecimalMax("5") @Nullable BigDecimal impact,
        @DecimalMin("0") @Nullable BigInteger respondents) {}
