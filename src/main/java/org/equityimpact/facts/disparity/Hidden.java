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

    /** How many groups of the group's layer are hidden, that group aside. */
    int inLayer(Table table, int group) {
        return (int) IntStream.of(table.others(group)).filter(groups::get).count();
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
