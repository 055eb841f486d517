package org.equityimpact.facts.disparity;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.Indicator;

/** Decides what may not be shown: small figures, and others wherever a sum would give a small one away. */
final class Disclosure {

    private final Table table;
    private final SmallNumbers minima;
    private final List<ToldSum> sums;

    private Disclosure(Table table, SmallNumbers minima, List<ToldSum> sums) {
        this.table = table;
        this.minima = minima;
        this.sums = sums;
    }

    /** The groups of the table to hide; those of the baseline stay hidden in its projection. */
    static Hidden of(Indicator indicator, Table table, Comparison comparison, SmallNumbers minima, BitSet already) {
        var groups = (BitSet) already.clone();
        var policy = new Hidden(groups, minima);
        IntStream.range(0, table.size())
                .filter(group -> isSmall(policy, table, group))
                .forEach(groups::set);
        if (!groups.isEmpty()) {
            new Disclosure(table, minima, ToldSum.allOf(indicator, table, comparison)).hideMore(groups);
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

    private void hideMore(BitSet groups) {
        var next = next(groups);
        while (next.isPresent()) {
            groups.set(next.get());
            next = next(groups);
        }
    }

    /** One more group to hide, or none where nothing gives a hidden figure away any more. */
    private Optional<Integer> next(BitSet groups) {
        for (var sum : sums) {
            if (sum.tells(table, groups, minima)) {
                var more = smallest(sum.groups(), groups, sum.isCertain() ? 1 : 2);
                if (more.isPresent()) {
                    return more;
                }
            }
        }
        return new Differences(table, sums, minima)
                .telling(groups)
                .flatMap(telling -> smallest(telling, groups, 1))
                .or(() -> new Determined(sums).among(groups).flatMap(telling -> smallest(telling, groups, 1)));
    }

    /** The first in order that is still shown, or none where fewer than so many are. */
    private Optional<Integer> smallest(BitSet among, BitSet hidden, int atLeast) {
        var shown = among.stream()
                .filter(group -> !hidden.get(group) && Projections.isFigure(table.figure(group)))
                .boxed()
                .toList();
        return shown.size() < atLeast ? Optional.empty() : shown.stream().min(HiddenSum.order(table));
    }
}
