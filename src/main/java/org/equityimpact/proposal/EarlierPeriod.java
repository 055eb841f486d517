package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The groups of an indicator in an earlier period. */
public record EarlierPeriod(
        @NotNull @Size(min = 1, max = 300) String periodLabel,
        @NotNull @Size(max = 500) List<BenchmarkMeasurement> groups) {

    public EarlierPeriod {
        groups = List.copyOf(groups);
    }
}
