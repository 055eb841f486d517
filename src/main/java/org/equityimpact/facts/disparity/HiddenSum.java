package org.equityimpact.facts.disparity;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Several hidden figures taken together, as a sum that is told lays them open to somebody who knows the method.
 *
 * @param bounds the most that each can have counted
 * @param count the people counted in all of them, or null where that is not told
 * @param members the members of all of them, or null where that is not told
 */
record HiddenSum(
        List<Bound> bounds,
        @Nullable BigFraction count,
        @Nullable BigInteger members) {

    /** The sum over the hidden ones of these groups; not told where one of them is unknown to us too. */
    static HiddenSum of(Table table, BitSet hidden, SmallNumbers minima, BitSet among) {
        var bounds = bounds(table, hidden, minima, among);
        var figures = figures(table, among, hidden, true);
        return figures.stream().anyMatch(Figure.Withheld.class::isInstance)
                ? new HiddenSum(bounds, null, null)
                : new HiddenSum(bounds, count(figures), members(figures));
    }

    /** All people less those of these groups that are shown; the sum of the hidden figures where that falls short. */
    static HiddenSum rest(Figure.Rate all, Table table, BitSet hidden, SmallNumbers minima, BitSet among) {
        var shown = figures(table, among, hidden, false);
        var count = all.count() == null ? null : all.count().subtract(orZero(count(shown)));
        var members = all.total() == null
                ? null
                : all.total().subtract(Objects.requireNonNullElse(members(shown), BigInteger.ZERO));
        var isShort = (count != null && count.signum() < 0) || (members != null && members.signum() < 0);
        return isShort
                ? of(table, hidden, minima, among)
                : new HiddenSum(bounds(table, hidden, minima, among), count, members);
    }

    /**
     * Whether the sum tells too much of a part: there is only one, or the sum is too small to show, or it leaves a part
     * that may be small fewer than half of the small values.
     */
    boolean tells(int minimum) {
        if (bounds.size() < 2 || minimum < 2) {
            return bounds.size() == 1;
        }
        var room = new Room(minimum, bounds.size());
        return room.isShort(count)
                || room.isShort(members == null ? null : Exact.of(members))
                || room.isTightForAll(members == null ? null : Exact.of(members))
                || room.isTightForAll(count)
                || (count != null && isTight(count, room));
    }

    private boolean isTight(BigFraction told, Room room) {
        if (bounds.stream().anyMatch(bound -> bound.most() == null)) {
            return false;
        }
        var most = bounds.stream()
                .map(bound -> Objects.requireNonNull(bound.most()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return bounds.stream()
                .map(bound -> told.subtract(most.subtract(Objects.requireNonNull(bound.most()))))
                .anyMatch(room::isTight);
    }

    private static List<Bound> bounds(Table table, BitSet hidden, SmallNumbers minima, BitSet among) {
        var first = among.stream()
                .filter(group -> !hidden.get(group) && Projections.isFigure(table.figure(group)))
                .boxed()
                .min(order(table));
        return among.stream()
                .filter(hidden::get)
                .mapToObj(group -> Bound.of(
                        table.figure(group),
                        minima,
                        first.isPresent() && order(table).compare(first.get(), group) < 0))
                .toList();
    }

    /**
     * The order in which groups are hidden with others: those of fewest members first, and of several the one submitted
     * last. How large a group is tells nothing of how many of it are counted.
     */
    static Comparator<Integer> order(Table table) {
        return Comparator.comparing((Integer group) -> size(table.figure(group)))
                .thenComparing(Comparator.reverseOrder());
    }

    private static BigInteger size(Figure figure) {
        return Objects.requireNonNullElse(Figure.members(figure), BigInteger.valueOf(Long.MAX_VALUE));
    }

    private static List<Figure> figures(Table table, BitSet among, BitSet hidden, boolean isHidden) {
        return among.stream()
                .filter(group -> hidden.get(group) == isHidden)
                .mapToObj(table::figure)
                .toList();
    }

    private static @Nullable BigFraction count(List<Figure> figures) {
        return figures.stream()
                .map(figure -> figure instanceof Figure.Rate rate ? rate.count() : null)
                .filter(Objects::nonNull)
                .reduce(BigFraction::add)
                .orElse(null);
    }

    private static @Nullable BigInteger members(List<Figure> figures) {
        return figures.stream()
                .map(Figure::members)
                .filter(Objects::nonNull)
                .reduce(BigInteger::add)
                .orElse(null);
    }

    private static BigFraction orZero(@Nullable BigFraction number) {
        return number == null ? BigFraction.ZERO : number;
    }

    /** All of these groups, as a set. */
    static BitSet set(int... groups) {
        var set = new BitSet();
        IntStream.of(groups).forEach(set::set);
        return set;
    }

    /**
     * The most that one hidden figure can be counted.
     *
     * @param most null where nothing bounds it
     */
    record Bound(@Nullable BigInteger most) {

        /** All its members; or a small number where it can be hidden for no other reason, as a smaller group is shown. */
        static Bound of(Figure figure, SmallNumbers minima, boolean isSurelySmall) {
            if (!(figure instanceof Figure.Rate rate) || rate.total() == null || !rate.binomial()) {
                return new Bound(null);
            }
            return new Bound(
                    isSurelySmall ? rate.total().min(BigInteger.valueOf(minima.minimumCount() - 1L)) : rate.total());
        }
    }
}
