package org.equityimpact.proposal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What people learn in order to carry the decision out. */
public record Capacity(
        @Size(max = 20000) @Nullable String trainingPlan,
        @DecimalMin("0") @Nullable BigDecimal trainingBudget) {}
