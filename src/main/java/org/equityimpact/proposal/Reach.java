package org.equityimpact.proposal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom and where the decision reaches, and how that was chosen. */
public record Reach(
        @Nullable Scope scope,
        @DecimalMin("0") @Nullable BigInteger unitsTotal,
        @DecimalMin("0") @Nullable BigInteger unitsAffected,
        @Nullable Count studentsAffected,
        @Nullable Count staffAffected,
        @Nullable Count familiesAffected,
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> places,
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> selectionCriteria,
        @Nullable SelectionKind selectionKind,
        @Size(max = 20000) @Nullable String selectionMethod,
        @Nullable Boolean selectionInputsPublic,
        @Size(max = 20000) @Nullable String notSelectedNote,
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> protectedServices,
        @Size(max = 20000) @Nullable String whatRemains) {

    public Reach {
        places = places == null ? null : List.copyOf(places);
        selectionCriteria = selectionCriteria == null ? null : List.copyOf(selectionCriteria);
        protectedServices = protectedServices == null ? null : List.copyOf(protectedServices);
    }
}
