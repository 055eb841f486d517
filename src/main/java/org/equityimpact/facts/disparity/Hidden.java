package org.equityimpact.facts.disparity;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The groups of a table whose figures may not be shown, nor be given away by what is. */
final class Hidden {

    private final BitSet groups;
    private final SmallNumbers minima;

    Hidden(BitSet groups, SmallNumbers minima) {
        this.groups = (BitSet) groups.clone();
        this.minima = minima;
    }

    boolean contains(int group) {
        return groups.get(group);
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    BitSet groups() {
        return (BitSet) groups.clone();
    }

    /** Whether any of these groups is hidden. */
    boolean containsAny(int... some) {
        return IntStream.of(some).anyMatch(groups::get);
    }

    /** Whether the sum over these groups tells too much of one that is hidden. */
    boolean isToldBySum(Table table, int... some) {
        return !groups.isEmpty()
                && HiddenSum.of(table, groups, minima, measured(table, some)).tells(minima.minimumCount());
    }

    /** Whether the sum over the group's whole layer, known from the population, tells too much of one that is hidden. */
    boolean isToldByPopulation(Table table, int group) {
        return !groups.isEmpty()
                && table.population() instanceof Figure.Rate population
                && HiddenSum.rest(population, table, groups, minima, HiddenSum.set(table.layer(group)))
                        .tells(minima.minimumCount());
    }

    /** Whether the sum over some groups, beside that over the group's whole layer, tells too much of one that is hidden. */
    boolean isToldByDifference(Table table, int group, int... some) {
        var apart = groups();
        IntStream.of(some).forEach(apart::clear);
        apart.clear(group);
        var layer = table.layer(group);
        if (IntStream.of(layer).noneMatch(apart::get)) {
            return false;
        }
        var beyond = table.population() instanceof Figure.Rate all
                ? HiddenSum.rest(all, table, apart, minima, HiddenSum.set(layer))
                : HiddenSum.of(table, apart, minima, measured(table, layer));
        return beyond.tells(minima.minimumCount());
    }

    private static BitSet measured(Table table, int... some) {
        return HiddenSum.set(IntStream.of(some)
                .filter(group -> Projections.isFigure(table.figure(group)))
                .toArray());
    }

    /** Whether there are too few members, or too few (but not none) of them counted. */
    boolean isTooSmallToShow(Figure figure) {
        if (figure instanceof Figure.Rate rate) {
            return isFew(rate.total()) || isFewCounted(rate);
        }
        return figure instanceof Figure.Mean mean && isFew(mean.n());
    }

    /** Whether there are too few members. */
    boolean hasTooFewMembers(Figure figure) {
        return isFew(Figure.members(figure));
    }

    private boolean isFewCounted(Figure.Rate rate) {
        var count = rate.count();
        return count != null
                && count.signum() > 0
                && count.compareTo(Exact.of(BigInteger.valueOf(minima.minimumCount()))) < 0;
    }

    private boolean isFew(@Nullable BigInteger members) {
        return members != null && members.compareTo(BigInteger.valueOf(minima.minimumCount())) < 0;
    }
}
