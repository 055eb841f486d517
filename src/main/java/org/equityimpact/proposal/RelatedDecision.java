package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another live decision that falls on somebody too. */
public record RelatedDecision(
        @Size(min = 1, max = 300) @Nullable String reference,
        @NotNull @Size(max = 20000) String summary,
        @Size(max = 500) @Nullable List<@FocalGroupCode String> focalGroups) {

    public RelatedDecision {
        focalGroups = focalGroups == null ? null : List.copyOf(focalGroups);
    }
}
