package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A disparity that the author, a regulator or an independent analyst found. */
public record ReportedDisparity(
        @NotNull @Size(min = 1, max = 300) String indicator,
        @FocalGroupCode @Nullable String focalGroup,
        @Size(min = 1, max = 300) @Nullable String referenceGroup,
        @Nullable BigDecimal baselineGap,
        @Nullable BigDecimal projectedGap,
        @Nullable BigDecimal value,
        @Nullable BigDecimal ofTotal,
        @Nullable DisparityFinding finding,
        @Size(min = 1, max = 300) @Nullable String by,
        @Nullable PartialDate date,
        @Size(max = 20000) @Nullable String note) {}
