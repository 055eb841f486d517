package org.equityimpact.facts.disparity;

import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/** What the projected figures have in common. */
final class Projections {

    private Projections() {}

    static boolean isFigure(Figure figure) {
        return figure instanceof Figure.Rate || figure instanceof Figure.Mean;
    }

    /** Whether two or more groups that are shown have figures, and all the same one. */
    static boolean areTheSame(Table table, Hidden hidden) {
        var values = IntStream.range(0, table.size())
                .filter(group -> !hidden.contains(group))
                .mapToObj(table::figure)
                .filter(Projections::isFigure)
                .map(Projections::value)
                .toList();
        return values.size() > 1 && values.stream().distinct().count() == 1;
    }

    /** Whether some figures of the group's layer have a size, and others have none. */
    static boolean haveSomeSizes(Table table, int group) {
        var sized = IntStream.of(table.layer(group))
                .mapToObj(table::figure)
                .filter(Projections::isFigure)
                .map(figure -> Figure.members(figure) != null)
                .distinct()
                .count();
        return sized > 1;
    }

    private static BigFraction value(Figure figure) {
        if (figure instanceof Figure.Rate rate) {
            return rate.value();
        }
        return figure instanceof Figure.Mean mean ? Exact.of(mean.mean()) : BigFraction.ZERO;
    }
}
