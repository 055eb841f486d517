package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A goal of the organisation, by its id. */
public record Goal(
        @NotNull @Size(min = 1, max = 300) String id,
        @NotNull @Size(max = 20000) String text,
        @Nullable PartialDate targetDate) {}
