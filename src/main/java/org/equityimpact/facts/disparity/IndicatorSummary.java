package org.equityimpact.facts.disparity;

import org.jspecify.annotations.Nullable;

/**
 * All groups of one indicator in one period at a glance, over the figures that may be shown.
 *
 * @param indicator the indicator's id
 * @param indicatorIndex its position in the submission
 * @param worstGroup the assessed group with the highest harm ratio, or the widest harm gap where there are no ratios
 * @param maxHarmRatio the highest finite harm ratio of the assessed groups
 * @param maxGapPp the widest harm gap of the assessed groups, in percentage points
 * @param betweenGroupVariance sum of share times squared distance from the mean rate, of rates between 0 and 1
 * @param theil sum of share times r ln r, r the rate over the mean rate
 * @param indexOfDisparity 100 over the mean rate times the sum of share times distance from it, in percent
 * @param groupsEvaluated groups that could be assessed
 * @param groupsNotEvaluated groups that could not: never the same as no disparity
 * @param comparisons how many comparisons were made
 */
public record IndicatorSummary(
        String indicator,
        int indicatorIndex,
        Period period,
        @Nullable String worstGroup,
        @Nullable Double maxHarmRatio,
        @Nullable Double maxGapPp,
        @Nullable Double betweenGroupVariance,
        @Nullable Double theil,
        @Nullable Double indexOfDisparity,
        int groupsEvaluated,
        int groupsNotEvaluated,
        int comparisons) {}
