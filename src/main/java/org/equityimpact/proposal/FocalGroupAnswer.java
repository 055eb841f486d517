package org.equityimpact.proposal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the author says of one focal group. */
public record FocalGroupAnswer(
        @NotNull @FocalGroupCode String group,
        @NotNull GroupStatus status,
        @Size(max = 20000) @Nullable String reason,
        @Nullable Count affected,
        @DecimalMin("0") @DecimalMax("1") @Nullable BigDecimal shareAffected,
        @DecimalMin("0") @DecimalMax("1") @Nullable BigDecimal shareReference,
        @Size(max = 20000) @Nullable String reference,

        @Description(
                "share of those affected / share of the reference population, where the source gives only the ratio")
        @DecimalMin("0")
        @Nullable
        BigDecimal reportedRatio,

        @Size(min = 1, max = 300) @Nullable String significance,
        @Size(min = 1, max = 300) @Nullable String dataSource) {}
