package org.equityimpact.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.equityimpact.assessment.ScoringPolicy.Dimension;

/**
 * What the rules of one dimension add up to.
 *
 * @param confirmed the points of what is known
 * @param possible the points of what is known or cannot be ruled out
 * @param completeness how much of them can be told
 */
record DimensionSum(Dimension dimension, BigDecimal confirmed, BigDecimal possible, Completeness completeness) {

    static DimensionSum of(Dimension dimension, List<RuleAnswer> answers, BigDecimal credit) {
        int confirmed = answers.stream().mapToInt(RuleAnswer::confirmedPoints).sum();
        int possible = answers.stream().mapToInt(RuleAnswer::possiblePoints).sum();
        return new DimensionSum(
                dimension,
                BigDecimal.valueOf(confirmed).subtract(credit),
                BigDecimal.valueOf(possible).subtract(credit),
                Completeness.of(answers));
    }

    BigDecimal confirmedConcern() {
        return contribution(confirmed);
    }

    BigDecimal possibleConcern() {
        return contribution(possible);
    }

    /** Whether more points than there are would not count any more. */
    boolean isFull() {
        return possible.compareTo(BigDecimal.valueOf(dimension.saturation())) >= 0;
    }

    Assessment.DimensionFigures figures() {
        return new Assessment.DimensionFigures(
                dimension.code(),
                dimension.title(),
                dimension.weight(),
                Decimals.shown(confirmedConcern(), 1),
                Decimals.shown(possibleConcern(), 1),
                completeness.shown());
    }

    private BigDecimal contribution(BigDecimal points) {
        var saturation = BigDecimal.valueOf(dimension.saturation());
        return Decimals.quotient(BigDecimal.valueOf(dimension.weight()).multiply(points.min(saturation)), saturation);
    }
}
