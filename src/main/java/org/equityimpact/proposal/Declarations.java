package org.equityimpact.proposal;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who wrote, validated and independently reviewed the proposal. */
public record Declarations(
        @Size(min = 1, max = 300) @Nullable String authorRole,
        @Size(min = 1, max = 300) @Nullable String independentReviewer,
        @Size(min = 1, max = 300) @Nullable String validatedBy,
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> conflicts) {

    public Declarations {
        conflicts = conflicts == null ? null : List.copyOf(conflicts);
    }
}
