package org.equityimpact.proposal;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who gains, who bears it, and why that was accepted. */
public record Tradeoff(
        @Size(max = 20000) @Nullable String whoGains,
        @Size(max = 20000) @Nullable String whoBears,
        @Size(max = 20000) @Nullable String whyAccepted,
        @Size(min = 1, max = 300) @Nullable String acceptedBy) {}
