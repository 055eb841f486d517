package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measured data by group for one period and one dimension. */
public record Indicator(
        @NotNull @Size(min = 1, max = 300) String id,
        @NotNull @Size(min = 1, max = 300) String name,
        @Size(max = 20000) @Nullable String definition,
        @Nullable IndicatorKind kind,

        @NotNull(message = "Say whether a higher value is good (favourable: true) or bad (false).")
        @Description("true where a higher value is good for the people counted")
        Boolean favourable,

        @Nullable IndicatorUnit unit,
        @Size(min = 1, max = 300) @Nullable String dimension,
        @Size(min = 1, max = 300) @Nullable String crossedWith,

        @Description("the groups are exhaustive and do not overlap") @Nullable
        Boolean partition,

        @Nullable Comparison comparison,
        @Size(min = 1, max = 300) @Nullable String referenceGroup,
        @Size(min = 1, max = 300) @Nullable String periodLabel,
        @Nullable PartialDate periodEnd,
        @Size(max = 20000) @Nullable String source,
        @Nullable Measurement population,
        @NotNull @Size(min = 2, max = 200) List<GroupMeasurements> groups,
        @Size(max = 500) @Nullable List<BenchmarkMeasurement> state,
        @Size(max = 500) @Nullable List<BenchmarkMeasurement> nation,
        @Size(max = 500) @Nullable List<EarlierPeriod> history,
        @Nullable ProjectionBasis projectionBasis,
        @Size(max = 20000) @Nullable String projectionNote) {

    public Indicator {
        groups = List.copyOf(groups);
        state = state == null ? null : List.copyOf(state);
        nation = nation == null ? null : List.copyOf(nation);
        history = history == null ? null : List.copyOf(history);
    }
}
