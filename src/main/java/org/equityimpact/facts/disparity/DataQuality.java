package org.equityimpact.facts.disparity;

import org.equityimpact.proposal.Code;
import org.jspecify.annotations.Nullable;

/**
 * Something to know about the figures before relying on them; it never holds a withheld figure.
 *
 * @param indicator the indicator's id, or null where it is about all of them
 * @param indicatorIndex its position in the submission, or -1
 * @param group the group's name, or null where it is about all of them
 */
public record DataQuality(
        @Nullable String indicator,
        int indicatorIndex,
        Issue code,
        @Nullable String group,
        String detail) {

    /** The note on a submission without indicators. */
    static final DataQuality NOTHING_MEASURED =
            new DataQuality(null, -1, Issue.NO_INDICATOR_DATA, null, "is there data to support the decision?");

    /** What there is to know. */
    public enum Issue implements Code {
        NO_INDICATOR_DATA,
        DATA_STALE,
        PERIOD_MISSING,
        SOURCE_MISSING,
        GROUP_MISSING,
        GROUPS_UNDER_TOTAL,
        GROUPS_OVER_TOTAL,
        FIGURE_MISSING,
        SUPPRESSED_INPUT,
        SMALL_CELL,
        SMALL_N,
        COMPARISON_TOO_SMALL,
        COMPARISON_FELL_BACK,
        PANDEMIC_YEAR,
        RATES_ONLY,
        SMD_NOT_AVAILABLE,
        NO_HISTORY,
        NO_PROJECTION,
        BASIS_WEAK,
        PROJECTION_SAME_FOR_ALL,
        INTERSECTIONS_NOT_EXAMINED
    }
}
