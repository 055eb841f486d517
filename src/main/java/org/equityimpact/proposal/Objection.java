package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An objection that was raised, and its answer. */
public record Objection(
        @NotNull @Size(min = 1, max = 300) String party,
        @NotNull @Size(max = 20000) String issue,
        @Size(max = 20000) @Nullable String response,
        @Nullable PartialDate responseDate) {}
