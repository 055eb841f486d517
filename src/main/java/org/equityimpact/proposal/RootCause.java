package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a disparity exists, in the eyes of the author. */
public record RootCause(
        @Size(min = 1, max = 300) @Nullable String id,
        @NotNull @Size(max = 20000) String summary,
        @Size(max = 20000) @Nullable String evidence,
        @Size(min = 1, max = 300) @Nullable String method) {}
