package org.equityimpact.facts.disparity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;

/** The measures of a group beside its ratio and gap. */
final class FurtherMeasures {

    private final Indicator indicator;
    private final Table table;
    private final Hidden hidden;
    private final StateOthers state;
    private final Map<Integer, Optional<Figure.Rate>> everybody = new HashMap<>();

    FurtherMeasures(Indicator indicator, Table table, Hidden hidden, StateOthers state) {
        this.indicator = indicator;
        this.table = table;
        this.hidden = hidden;
        this.state = state;
    }

    Measures of(int group, Assessed assessed) {
        if (hidden.contains(group)) {
            return Measures.NONE;
        }
        if (table.figure(group) instanceof Figure.Rate rate) {
            return of(group, rate, assessed.pair());
        }
        var means = assessed.means();
        return means == null
                ? Measures.NONE
                : new Measures(
                        null, null, null, null, null, null, null, null, means.cohensD(), means.hedgesG(), null, null);
    }

    private Measures of(int group, Figure.Rate focal, @Nullable RatePair pair) {
        var measured = table.period() == Period.BASELINE;
        var samples = pair == null || !measured ? null : TwoSamples.of(pair.focal(), pair.other());
        var z = samples == null ? null : PooledZ.of(samples);
        var own = measured ? TwoSamples.of(focal, focal) : null;
        var wilson = own == null ? Interval.NONE : Wilson.of(own.p1(), own.n1());
        var share = Composition.of(everybodyOf(group), table, hidden, group);
        return new Measures(
                measured ? alternateRatio(group, focal) : null,
                measured ? weightedRatio(group, focal) : null,
                pair == null ? null : oddsRatio(pair),
                share.percent(),
                share.gapPp(),
                share.relativeDifferencePercent(),
                z == null ? null : z.z(),
                z == null ? null : z.p(),
                null,
                null,
                wilson.low(),
                wilson.high());
    }

    private Figure.@Nullable Rate everybodyOf(int group) {
        return everybody
                .computeIfAbsent(
                        table.layers().number(group),
                        any -> Optional.ofNullable(Composition.everybody(table, hidden, group)))
                .orElse(null);
    }

    private @Nullable Double alternateRatio(int group, Figure.Rate focal) {
        var others = state.than(name(group));
        return others == null || hidden.isTooSmallToShow(others)
                ? null
                : new Ratio(focal.value(), others.value()).value();
    }

    /** ((1 - w_i) R_i) / sum of w_j R_j over the other groups, w being shares of the state's members. */
    private @Nullable Double weightedRatio(int group, Figure.Rate focal) {
        if (state.members(name(group)) == null || hidden.containsAny(table.layer(group))) {
            return null;
        }
        var weighted = BigFraction.ZERO;
        var weights = BigFraction.ZERO;
        for (var other : table.others(group)) {
            var weight = state.members(name(other));
            if (weight == null || !(table.figure(other) instanceof Figure.Rate rate)) {
                return null;
            }
            weighted = weighted.add(rate.value().multiply(weight));
            weights = weights.add(weight);
        }
        return new Ratio(focal.value().multiply(weights), weighted).value();
    }

    private static @Nullable Double oddsRatio(RatePair pair) {
        if (!pair.focal().binomial() || !pair.other().binomial()) {
            return null;
        }
        var p1 = pair.focal().value();
        var p2 = pair.other().value();
        return new Ratio(p1.multiply(BigFraction.ONE.subtract(p2)), p2.multiply(BigFraction.ONE.subtract(p1))).value();
    }

    private String name(int group) {
        return indicator.groups().get(group).name();
    }

    /** Shares of all counted and of all members. */
    private record Composition(
            @Nullable Double percent,
            @Nullable Double gapPp,
            @Nullable Double relativeDifferencePercent) {

        private static final Composition NONE = new Composition(null, null, null);

        static Composition of(Figure.@Nullable Rate all, Table table, Hidden hidden, int group) {
            if (all == null || !(table.figure(group) instanceof Figure.Rate focal)) {
                return NONE;
            }
            var rest = all.less(focal);
            if (rest != null && hidden.isTooSmallToShow(rest)) {
                return NONE;
            }
            var count = focal.count();
            var counted = all.count();
            if (count == null || counted == null || counted.signum() == 0) {
                return NONE;
            }
            if (focal.total() == null || all.total() == null) {
                return NONE;
            }
            var share = count.divide(counted);
            var members = Exact.of(focal.total()).divide(all.total());
            var gap = share.subtract(members);
            return new Composition(
                    Exact.shown(share.multiply(Exact.HUNDRED)),
                    Exact.shown(gap.multiply(Exact.HUNDRED)),
                    Exact.shown(gap.divide(members).multiply(Exact.HUNDRED)));
        }

        /** The whole partition, or null where a part of it is unknown or would be given away. */
        private static Figure.@Nullable Rate everybody(Table table, Hidden hidden, int group) {
            if (table.population() instanceof Figure.Rate population) {
                return hidden.isToldByPopulation(table, group) ? null : population;
            }
            if (hidden.isToldBySum(table, table.layer(group))) {
                return null;
            }
            List<Figure.Rate> rates = new ArrayList<>();
            for (var member : table.layer(group)) {
                if (table.figure(member) instanceof Figure.Rate rate) {
                    rates.add(rate);
                } else if (!(table.figure(member) instanceof Figure.Empty)) {
                    return null;
                }
            }
            return Figure.Rate.pooled(rates);
        }
    }
}
