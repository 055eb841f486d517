package org.equityimpact.proposal;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An assessment made elsewhere. */
public record PriorAssessment(
        @Nullable PartialDate date,
        @Size(min = 1, max = 300) @Nullable String approvedBy,
        @Size(min = 1, max = 300) @Nullable String tool,
        @Nullable String published) {}
