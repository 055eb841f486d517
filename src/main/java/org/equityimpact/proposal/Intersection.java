package org.equityimpact.proposal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A crossing of two or more focal groups that was looked at. */
public record Intersection(
        @NotNull @Size(min = 2, max = 500) List<@FocalGroupCode String> groups,
        @Nullable Count affected,
        @DecimalMin("0") @DecimalMax("1") @Nullable BigDecimal shareAffected,
        @DecimalMin("0") @DecimalMax("1") @Nullable BigDecimal shareReference,
        @Size(max = 20000) @Nullable String finding) {

    public Intersection {
        groups = List.copyOf(groups);
    }
}
