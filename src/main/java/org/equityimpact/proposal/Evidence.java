package org.equityimpact.proposal;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How strong the research behind the decision is. */
public record Evidence(
        @Nullable EvidenceLevel level,
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> references,
        @Size(max = 20000) @Nullable String evaluationPlan) {

    public Evidence {
        references = references == null ? null : List.copyOf(references);
    }
}
