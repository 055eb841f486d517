package org.equityimpact.assessment;

import java.math.BigDecimal;
import org.equityimpact.assessment.ScoringPolicy.Dimension;

/**
 * What the rules of one dimension add up to.
 *
 * @param confirmed the points of what is known
 * @param possible the points of what is known or cannot be ruled out
 * @param decided the full points of the rules that can be told
 * @param asked the full points of all rules that were judged
 */
record DimensionSum(Dimension dimension, BigDecimal confirmed, BigDecimal possible, int decided, int asked) {

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
                Decimals.shown(share(decided, asked), 2));
    }

    /** Where nothing was asked, nothing is left open. */
    static BigDecimal share(int decided, int asked) {
        return asked == 0
                ? BigDecimal.ONE
                : Decimals.settled(Decimals.quotient(BigDecimal.valueOf(decided), BigDecimal.valueOf(asked)));
    }

    private BigDecimal contribution(BigDecimal points) {
        var saturation = BigDecimal.valueOf(dimension.saturation());
        return Decimals.quotient(BigDecimal.valueOf(dimension.weight()).multiply(points.min(saturation)), saturation);
    }
}
