package org.equityimpact.proposal;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The data behind the proposal. */
public record DataSources(
        @Size(max = 500) @Nullable List<DataSource> sources,
        @Nullable Boolean perUnit,
        @Nullable RaceStandard raceStandard) {

    public DataSources {
        sources = sources == null ? null : List.copyOf(sources);
    }
}
