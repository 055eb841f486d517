package org.equityimpact.facts.disparity;

import java.math.BigDecimal;
import org.equityimpact.proposal.IndicatorKind;
import org.jspecify.annotations.Nullable;

/**
 * One row of the policy table: the lines that a measure must exceed, for one kind of indicator.
 *
 * @param kind the kind of indicator, or null for the default row
 * @param watch the lower line, in the unit of the measure
 * @param high the upper line, above the lower one
 * @param minGapPp the gap in percentage points below which a ratio is not material
 * @param minCell the smallest numerator that is judged, or null for the reliability setting
 * @param minN the smallest group that is judged, or null for the reliability setting
 * @param tolerancePp the change in percentage points that counts as none, or null where the row states none
 * @param owner who answers for the row
 * @param why where its figures come from
 */
public record ThresholdRow(
        @Nullable IndicatorKind kind,
        Orientation orientation,
        Measure measure,
        BigDecimal watch,
        BigDecimal high,
        BigDecimal minGapPp,
        @Nullable Integer minCell,
        @Nullable Integer minN,
        @Nullable BigDecimal tolerancePp,
        @Nullable String owner,
        @Nullable String why) {

    public ThresholdRow {
        if (watch.compareTo(high) >= 0) {
            throw new IllegalArgumentException("'watch' must be below 'high' (%s) but is %s".formatted(high, watch));
        }
        if (measure == Measure.HARM_RATIO && watch.compareTo(BigDecimal.ONE) < 0) {
            throw new IllegalArgumentException("'watch' of harm_ratio must be 1 or more but is " + watch);
        }
        requireNotNegative("watch", watch);
        requireNotNegative("min_gap_pp", minGapPp);
        requireNotNegative("min_cell", minCell == null ? null : BigDecimal.valueOf(minCell));
        requireNotNegative("min_n", minN == null ? null : BigDecimal.valueOf(minN));
        requireNotNegative("tolerance_pp", tolerancePp);
    }

    /** What people call it: its kind and orientation, such as {@code discipline/adverse}. */
    public String name() {
        return "%s/%s".formatted(kind == null ? "default" : kind.code(), orientation.code());
    }

    private static void requireNotNegative(String name, @Nullable BigDecimal value) {
        if (value != null && value.signum() < 0) {
            throw new IllegalArgumentException("'%s' must be 0 or more but is %s".formatted(name, value));
        }
    }
}
