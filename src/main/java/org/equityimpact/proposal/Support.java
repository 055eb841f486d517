package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A party whose support is needed, and whether it is there. */
public record Support(
        @NotNull @Size(min = 1, max = 300) String party,
        @Nullable SupportStatus status) {}
