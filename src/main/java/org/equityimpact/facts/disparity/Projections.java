package org.equityimpact.facts.disparity;

import org.apache.commons.numbers.fraction.BigFraction;

/** What the projected figures have in common. */
final class Projections {

    private Projections() {}

    static boolean isFigure(Figure figure) {
        return figure instanceof Figure.Rate || figure instanceof Figure.Mean;
    }

    /** Whether two or more groups have figures, and all the same one. */
    static boolean areTheSame(Table table) {
        var values = table.figures().stream()
                .filter(Projections::isFigure)
                .map(Projections::value)
                .toList();
        return values.size() > 1 && values.stream().distinct().count() == 1;
    }

    private static BigFraction value(Figure figure) {
        if (figure instanceof Figure.Rate rate) {
            return rate.value();
        }
        return figure instanceof Figure.Mean mean ? Exact.of(mean.mean()) : BigFraction.ZERO;
    }
}
