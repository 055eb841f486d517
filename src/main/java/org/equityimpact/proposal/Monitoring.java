package org.equityimpact.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How and when the effect is looked at again. */
public record Monitoring(
        @Size(max = 20000) @Nullable String plan,
        @Size(min = 1, max = 300) @Nullable String frequency,
        @Nullable PartialDate reviewDate,
        @JsonProperty("public") @Nullable Boolean isPublic,
        @Size(min = 1, max = 300) @Nullable String owner) {}
