package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** One of the seven kinds of constraint, named or said to be none. */
public record Barrier(
        @NotNull BarrierType type,
        @Size(max = 20000) @Nullable String summary,
        @Size(max = 20000) @Nullable String noneBecause,
        @Size(max = 20000) @Nullable String response) {}
