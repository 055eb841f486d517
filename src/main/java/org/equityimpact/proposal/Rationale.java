package org.equityimpact.proposal;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why the decision is proposed, and what else was considered. */
public record Rationale(
        @Size(max = 20000) @Nullable String problem,
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> drivers,
        @Size(max = 500) @Nullable List<Alternative> alternatives,
        @Nullable Boolean noActionConsidered,
        @Size(max = 20000) @Nullable String noActionNote) {

    public Rationale {
        drivers = drivers == null ? null : List.copyOf(drivers);
        alternatives = alternatives == null ? null : List.copyOf(alternatives);
    }
}
