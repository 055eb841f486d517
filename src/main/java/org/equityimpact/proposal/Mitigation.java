package org.equityimpact.proposal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done about harm. */
public record Mitigation(
        @Size(min = 1, max = 300) @Nullable String id,
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> impactIds,
        @Size(min = 1, max = 300) @Nullable String rootCause,
        @NotNull @Size(max = 20000) String summary,
        @Size(min = 1, max = 300) @Nullable String owner,
        @Nullable PartialDate due,
        @DecimalMin("0") @Nullable BigDecimal budget,
        @Size(min = 1, max = 300) @Nullable String staffing,
        @Nullable MitigationStatus status,
        @Size(max = 20000) @Nullable String measure,
        @Nullable Boolean coDesigned,
        @Size(max = 20000) @Nullable String evidence) {

    public Mitigation {
        impactIds = impactIds == null ? null : List.copyOf(impactIds);
    }
}
