package org.equityimpact.proposal;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Duties in law that the author names. */
public record Legal(
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> duties,
        @Nullable Boolean statutoryConsultation,
        @Nullable Boolean tribalConsultation,
        @Size(max = 20000) @Nullable String note) {

    public Legal {
        duties = duties == null ? null : List.copyOf(duties);
    }
}
