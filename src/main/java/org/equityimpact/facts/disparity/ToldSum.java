package org.equityimpact.facts.disparity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.Indicator;

/**
 * Groups that together are something an onlooker knows or is told: everybody, or a group that they are parts of.
 *
 * @param groups the parts, and the whole where it is a group of the table
 * @param whole the group that the others are parts of, or -1
 * @param isCertain whether it is known even if nothing is said about it; otherwise only comparisons tell it
 * @param isPopulation whether it is known from the population
 */
record ToldSum(BitSet groups, int whole, boolean isCertain, boolean isPopulation) {

    /** Every sum that the figures of a table tell. */
    static List<ToldSum> allOf(Indicator indicator, Table table, Comparison comparison) {
        var sums = new ArrayList<ToldSum>();
        var layers = table.layers();
        for (var layer = 0; layer < layers.size(); layer++) {
            if (table.population() instanceof Figure.Rate) {
                sums.add(new ToldSum(HiddenSum.set(layers.groups(layer)), -1, true, true));
            } else if (comparison == Comparison.ALL_OTHERS || layers.size() > 1) {
                var measured = IntStream.of(layers.groups(layer))
                        .filter(group -> Projections.isFigure(table.figure(group)))
                        .toArray();
                sums.add(new ToldSum(HiddenSum.set(measured), -1, layers.size() > 1, false));
            }
        }
        sums.addAll(parents(indicator, table));
        return sums;
    }

    /** A parent is the sum of its intersections. */
    private static List<ToldSum> parents(Indicator indicator, Table table) {
        var sums = new ArrayList<ToldSum>();
        var groups = indicator.groups();
        if (groups.stream().allMatch(group -> Parents.of(group).isEmpty())) {
            return sums;
        }
        var children = new HashMap<String, BitSet>();
        for (var child = 0; child < groups.size(); child++) {
            for (var parent : Parents.of(groups.get(child))) {
                children.computeIfAbsent(Names.key(parent), any -> new BitSet()).set(child);
            }
        }
        for (var parent = 0; parent < groups.size(); parent++) {
            var sum =
                    (BitSet) children.getOrDefault(Names.key(groups.get(parent).name()), new BitSet())
                            .clone();
            sum.clear(parent);
            if (!sum.isEmpty() && isKnownOrHidden(table.figure(parent))) {
                sum.set(parent);
                sums.add(new ToldSum(sum, parent, true, false));
            }
        }
        return sums;
    }

    private static boolean isKnownOrHidden(Figure figure) {
        return Projections.isFigure(figure) || figure instanceof Figure.Withheld;
    }

    /** Whether it tells too much of a hidden group. */
    boolean tells(Table table, BitSet hidden, SmallNumbers minima) {
        var parts = hiddenParts(hidden);
        if (parts.isEmpty()) {
            return whole >= 0 && hidden.get(whole);
        }
        if (whole >= 0 && hidden.get(whole)) {
            return false;
        }
        return of(table, hidden, minima).tells(minima.minimumCount());
    }

    /** The hidden groups among the parts. */
    BitSet hiddenParts(BitSet hidden) {
        var parts = (BitSet) groups.clone();
        parts.and(hidden);
        if (whole >= 0) {
            parts.clear(whole);
        }
        return parts;
    }

    /** Whether the sum over its hidden parts follows from what is shown. */
    boolean isOpen(BitSet hidden) {
        return whole < 0 || !hidden.get(whole);
    }

    private HiddenSum of(Table table, BitSet hidden, SmallNumbers minima) {
        if (whole >= 0 && table.figure(whole) instanceof Figure.Rate all) {
            var parts = (BitSet) groups.clone();
            parts.clear(whole);
            return HiddenSum.rest(all, table, hidden, minima, parts);
        }
        return isPopulation && table.population() instanceof Figure.Rate all
                ? HiddenSum.rest(all, table, hidden, minima, groups)
                : HiddenSum.of(table, hidden, minima, groups);
    }
}
