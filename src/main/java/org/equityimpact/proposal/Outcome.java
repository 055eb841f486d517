package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A result with baseline, target and date. */
public record Outcome(
        @NotNull @Size(min = 1, max = 300) String indicator,
        @FocalGroupCode @Nullable String focalGroup,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable BigDecimal gapTarget,
        @Size(min = 1, max = 300) @Nullable String unit,
        @Nullable PartialDate targetDate,
        @Size(min = 1, max = 300) @Nullable String owner,
        @Size(max = 500) @Nullable List<Actual> actuals) {

    public Outcome {
        actuals = actuals == null ? null : List.copyOf(actuals);
    }
}
