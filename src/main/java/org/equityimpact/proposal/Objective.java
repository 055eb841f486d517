package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the decision is meant to reach, and how one would see it. */
public record Objective(
        @NotNull @Size(max = 20000) String text,
        @Size(max = 20000) @Nullable String measure) {}
