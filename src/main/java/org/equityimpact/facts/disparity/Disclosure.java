package org.equityimpact.facts.disparity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.Indicator;

/** Decides what may not be shown: small figures, and a second one wherever a sum would give a single one away. */
final class Disclosure {

    private final Table table;
    private final List<BitSet> lines;

    private Disclosure(Indicator indicator, Table table, Comparison comparison) {
        this.table = table;
        this.lines = new ArrayList<>();
        for (var head : table.layerHeads()) {
            addLayer(comparison, table.layer(head));
        }
        addParents(indicator);
    }

    /** The groups of the table to hide; those of the baseline stay hidden in its projection. */
    static Hidden of(Indicator indicator, Table table, Comparison comparison, SmallNumbers minima, BitSet already) {
        var groups = (BitSet) already.clone();
        var policy = new Hidden(groups, minima);
        IntStream.range(0, table.size())
                .filter(group -> isSmall(policy, table, group))
                .forEach(groups::set);
        if (!groups.isEmpty()) {
            new Disclosure(indicator, table, comparison).hideSeconds(groups);
        }
        return new Hidden(groups, minima);
    }

    /** A projection is no record of students: its counts may be small, its groups may not. */
    private static boolean isSmall(Hidden policy, Table table, int group) {
        var figure = table.figure(group);
        return figure instanceof Figure.Withheld
                || (table.period() == Period.BASELINE
                        ? policy.isTooSmallToShow(figure)
                        : policy.hasTooFewMembers(figure));
    }

    /** The sum over a layer is told by the population, or by the comparison with all others. */
    private void addLayer(Comparison comparison, int... layer) {
        if (table.population() instanceof Figure.Rate) {
            lines.add(bits(layer));
        } else if (comparison == Comparison.ALL_OTHERS) {
            lines.add(bits(IntStream.of(layer)
                    .filter(group -> Projections.isFigure(table.figure(group)))
                    .toArray()));
        }
    }

    /** A parent is the sum of its intersections. */
    private void addParents(Indicator indicator) {
        var groups = indicator.groups();
        if (groups.stream().allMatch(group -> Parents.of(group).isEmpty())) {
            return;
        }
        for (var parent = 0; parent < groups.size(); parent++) {
            var name = groups.get(parent).name();
            var line = bits(IntStream.range(0, groups.size())
                    .filter(child -> Parents.of(groups.get(child)).stream().anyMatch(of -> Names.same(of, name)))
                    .toArray());
            if (!line.isEmpty()) {
                line.set(parent);
                lines.add(line);
            }
        }
    }

    private void hideSeconds(BitSet groups) {
        var changed = true;
        while (changed) {
            changed = false;
            for (var line : lines) {
                changed |= hideSecond(line, groups);
            }
        }
    }

    private boolean hideSecond(BitSet line, BitSet groups) {
        var hiddenHere = (BitSet) line.clone();
        hiddenHere.and(groups);
        if (hiddenHere.cardinality() != 1) {
            return false;
        }
        var shownHere = (BitSet) line.clone();
        shownHere.andNot(groups);
        var second = shownHere.stream().boxed().min(Comparator.comparing(this::size));
        second.ifPresent(groups::set);
        return second.isPresent();
    }

    /** Counts first; a count of none hides little, so it is the last resort. */
    private BigFraction size(int group) {
        if (table.figure(group) instanceof Figure.Rate rate) {
            var count = rate.count();
            if (count != null && count.signum() > 0) {
                return count;
            }
        }
        return table.figure(group) instanceof Figure.Mean mean && mean.n() != null
                ? Exact.of(mean.n())
                : BigFraction.of(Long.MAX_VALUE);
    }

    private static BitSet bits(int... groups) {
        var bits = new BitSet();
        IntStream.of(groups).forEach(bits::set);
        return bits;
    }
}
