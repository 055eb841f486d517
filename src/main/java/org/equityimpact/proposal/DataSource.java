package org.equityimpact.proposal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One source of data, with what tells how far it can be trusted. */
public record DataSource(
        @Size(min = 1, max = 300) @Nullable String id,
        @NotNull @Size(min = 1, max = 300) String name,
        @Size(min = 1, max = 300) @Nullable String owner,
        @Size(min = 1, max = 300) @Nullable String period,
        @Nullable PartialDate collectedOn,
        @Size(min = 1, max = 300) @Nullable String method,
        @Size(min = 1, max = 300) @Nullable String geography,
        @DecimalMin("0") @Nullable BigInteger sampleSize,
        @DecimalMin("0") @DecimalMax("1") @Nullable BigDecimal responseRate,
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> disaggregatedBy,
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> limitations,
        @Nullable Boolean imputedForDecidingMetric,
        @Nullable String link,
        @Nullable String sha256) {

    public DataSource {
        disaggregatedBy = disaggregatedBy == null ? null : List.copyOf(disaggregatedBy);
        limitations = limitations == null ? null : List.copyOf(limitations);
    }
}
