package org.equityimpact.proposal;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An equity analysis that the organisation's own rule demands. */
public record RequiredAnalysis(
        @Nullable Boolean required,
        @Size(max = 20000) @Nullable String rule,
        @Nullable Boolean done,
        @Nullable PartialDate date) {}
