package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who does what in which phase. */
public record Responsibility(
        @NotNull @Size(min = 1, max = 300) String role,
        @Size(min = 1, max = 300) @Nullable String unit,
        @NotNull Phase phase,
        @Size(min = 1, max = 300) @Nullable String audience,
        @Size(min = 1, max = 300) @Nullable String frequency) {}
