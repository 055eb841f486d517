package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What had come of the decision at a later date. */
public record FollowUp(
        @NotNull PartialDate date,
        @NotNull FollowUpKind kind,
        @Size(max = 20000) @Nullable String summary) {}
