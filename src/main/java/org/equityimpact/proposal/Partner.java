package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An organisation that takes part. */
public record Partner(
        @NotNull @Size(min = 1, max = 300) String name,
        @Nullable Sector sector,
        @Size(min = 1, max = 300) @Nullable String role,
        @Size(max = 20000) @Nullable String equityRecord,
        @Nullable Agreement agreement) {}
