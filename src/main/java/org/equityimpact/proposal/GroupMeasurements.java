package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One group of an indicator, before the decision and as projected after it. */
public record GroupMeasurements(
        @NotNull @Size(min = 1, max = 300) String name,
        @FocalGroupCode @Nullable String focalGroup,
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> parents,
        @Nullable Measurement baseline,
        @Nullable Measurement projected) {

    public GroupMeasurements {
        parents = parents == null ? null : List.copyOf(parents);
    }
}
