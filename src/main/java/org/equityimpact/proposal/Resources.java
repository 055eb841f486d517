package org.equityimpact.proposal;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People, skills and partners that the decision needs. */
public record Resources(
        @Size(max = 500) @Nullable List<InternalResource> internal,
        @Size(max = 500) @Nullable List<ExternalResource> external) {

    public Resources {
        internal = internal == null ? null : List.copyOf(internal);
        external = external == null ? null : List.copyOf(external);
    }
}
