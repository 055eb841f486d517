package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One effect of the decision on a population, intended or not. */
public record Impact(
        @Size(min = 1, max = 300) @Nullable String id,
        @NotNull Population population,
        @Size(max = 500) @Nullable List<@FocalGroupCode String> focalGroups,
        @Size(min = 1, max = 300) @Nullable String domain,
        @Size(min = 1, max = 300) @Nullable String unit,
        @NotNull ImpactDirection direction,
        @Nullable Boolean intended,
        @Nullable ImpactSeverity severity,
        @Nullable Likelihood likelihood,
        @Nullable Duration duration,
        @Nullable Reversibility reversibility,
        @Size(max = 20000) @Nullable String summary) {

    public Impact {
        focalGroups = focalGroups == null ? null : List.copyOf(focalGroups);
    }
}
