package org.equityimpact.facts.disparity;

import org.apache.commons.numbers.fraction.BigFraction;

/** Figures of a pair of means: both means and the gap, in points of their scale. */
final class MeanFigures {

    private MeanFigures() {}

    static Figures of(MeanPair pair) {
        var gap = Exact.of(pair.gap());
        return new Figures(
                Exact.shown(Exact.of(pair.focal().mean())),
                Exact.shown(Exact.of(pair.other().mean())),
                null,
                null,
                null,
                null,
                Exact.shown(gap),
                null,
                null,
                null,
                null,
                null,
                Exact.shown(harm(pair, gap)),
                null,
                null,
                null,
                null);
    }

    private static BigFraction harm(MeanPair pair, BigFraction gap) {
        return pair.favourable() ? gap.negate() : gap;
    }
}
