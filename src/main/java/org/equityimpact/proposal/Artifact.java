package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A document that belongs to the proposal. */
public record Artifact(
        @NotNull @Size(min = 1, max = 300) String name,
        @Nullable String link,
        @Nullable String sha256) {}
