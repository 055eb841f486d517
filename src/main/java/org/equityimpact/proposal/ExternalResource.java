package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A resource of somebody else, and whether they agreed. */
public record ExternalResource(
        @NotNull @Size(min = 1, max = 300) String name,
        @Nullable Agreement agreement) {}
