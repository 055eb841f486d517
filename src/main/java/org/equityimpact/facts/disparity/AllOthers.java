package org.equityimpact.facts.disparity;

import java.util.List;
import java.util.stream.IntStream;

/** The comparison with everyone outside the group (34 CFR 300.647(a)). */
final class AllOthers {

    private final Table table;
    private final Hidden hidden;
    private final boolean overlapping;
    private final LayerSums sums;

    AllOthers(Table table, Hidden hidden, boolean overlapping) {
        this.table = table;
        this.hidden = hidden;
        this.overlapping = overlapping;
        this.sums = new LayerSums(table);
    }

    /** All students less the group where the population is known, otherwise the sum of the other reported groups. */
    Compared than(int group) {
        if (table.figure(group) instanceof Figure.Rate focal && table.population() instanceof Figure.Rate population) {
            var rest = population.less(focal);
            if (rest != null) {
                return hidden.isToldByPopulation(table, group)
                        ? Compared.TOO_FEW
                        : shown(ComparisonBasis.POPULATION_LESS_GROUP, rest);
            }
        }
        return reportedThan(table.others(group));
    }

    /** The sum of these groups. */
    Compared reportedThan(int... others) {
        if (overlapping || IntStream.of(others).anyMatch(other -> table.figure(other) instanceof Figure.Absent)) {
            return Compared.UNKNOWN;
        }
        var summed = IntStream.of(others).filter(this::hasFigure).toArray();
        if (summed.length == 0 || hidden.isToldBySum(table, summed)) {
            return Compared.TOO_FEW;
        }
        var rates = IntStream.of(summed)
                .filter(other -> table.figure(other) instanceof Figure.Rate)
                .count();
        if (rates > 0 && rates < summed.length) {
            return Compared.UNKNOWN;
        }
        var pooled = rates > 0 ? sums.of(summed) : PooledMean.of(means(summed));
        return pooled == null ? Compared.UNKNOWN : shown(ComparisonBasis.REPORTED_OTHERS, pooled);
    }

    private List<Figure.Mean> means(int... groups) {
        return IntStream.of(groups)
                .mapToObj(table::figure)
                .map(Figure.Mean.class::cast)
                .toList();
    }

    private Compared shown(ComparisonBasis basis, Figure figure) {
        return hidden.isTooSmallToShow(figure) ? Compared.TOO_FEW : Compared.with(basis, figure);
    }

    private boolean hasFigure(int group) {
        return table.figure(group) instanceof Figure.Rate || table.figure(group) instanceof Figure.Mean;
    }
}
