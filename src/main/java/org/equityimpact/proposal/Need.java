package org.equityimpact.proposal;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The need that is claimed, and what shows it. */
public record Need(
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> evidence,
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> unitsNeeding) {

    public Need {
        evidence = evidence == null ? null : List.copyOf(evidence);
        unitsNeeding = unitsNeeding == null ? null : List.copyOf(unitsNeeding);
    }
}
