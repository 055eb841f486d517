package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Another option that was considered, no action included. */
public record Alternative(
        @NotNull @Size(min = 1, max = 300) String name,
        @Size(max = 20000) @Nullable String description,
        @Size(max = 20000) @Nullable String effectsOnGroups,
        @Size(max = 20000) @Nullable String reasonRejected) {}
