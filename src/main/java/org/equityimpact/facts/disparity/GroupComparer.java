package org.equityimpact.facts.disparity;

import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;

/** Compares one group of a table and says what the comparison is worth. */
final class GroupComparer {

    private final Indicator indicator;
    private final Comparisons comparisons;
    private final Reliability reliability;
    private final StateOthers state;
    private final Openness openness;

    GroupComparer(
            Indicator indicator,
            Comparisons comparisons,
            Reliability reliability,
            StateOthers state,
            Openness openness) {
        this.openness = openness;
        this.indicator = indicator;
        this.comparisons = comparisons;
        this.reliability = reliability;
        this.state = state;
    }

    Assessed compare(int group) {
        var assessed = assess(group);
        return openness.isOpen(group, assessed) ? assessed.opened() : assessed;
    }

    private Assessed assess(int group) {
        if (comparisons.hidden().contains(group)) {
            return Assessed.withheld();
        }
        var figure = comparisons.table().figure(group);
        if (figure instanceof Figure.Rate rate) {
            return compare(group, rate);
        }
        if (figure instanceof Figure.Mean mean) {
            return compare(group, mean);
        }
        return Assessed.undefined(Compared.UNKNOWN, Figures.NONE, figure instanceof Figure.Absent);
    }

    private Assessed compare(int group, Figure.Rate focal) {
        var compared = comparisons.than(group);
        var own = Exact.shown(focal.value());
        return switch (compared.standing()) {
            case UNKNOWN -> Assessed.undefined(compared, Figures.rateOnly(own), true);
            case SELF -> Assessed.without(compared, ownStatus(focal, focal.total() == null), Figures.ofReference(own));
            case TOO_FEW -> small(group, focal, compared, null);
            case READY ->
                compared.figure() instanceof Figure.Rate other
                        ? compare(group, compared, new RatePair(focal, other, indicator.favourable()))
                        : Assessed.undefined(compared, Figures.rateOnly(own), true);
        };
    }

    private Assessed compare(int group, Compared compared, RatePair pair) {
        if (isTooSmall(pair.focal())) {
            return assessed(compared, Status.SMALL_GROUP, pair);
        }
        if (isTooSmall(pair.other())) {
            return small(group, pair.focal(), compared, pair);
        }
        return assessed(compared, statusOf(pair), pair);
    }

    /** The local comparison is too small: the state's others, where they are given and large enough. */
    private Assessed small(int group, Figure.Rate focal, Compared compared, @Nullable RatePair local) {
        if (!isTooSmall(focal) && comparisons.comparison() == Comparison.ALL_OTHERS) {
            var others = period() == Period.BASELINE ? state.than(name(group)) : null;
            if (others != null && !isTooSmall(others) && !comparisons.hidden().isTooSmallToShow(others)) {
                var pair = new RatePair(focal, others, indicator.favourable());
                var status = pair.ratio().isUndefined() ? Status.UNDEFINED : Status.ALTERNATE;
                return assessed(Compared.with(ComparisonBasis.STATE_OTHERS, others), status, pair);
            }
        }
        var status = isTooSmall(focal) ? Status.SMALL_GROUP : Status.SMALL_COMPARISON;
        return local == null
                ? Assessed.without(compared, status, Figures.rateOnly(Exact.shown(focal.value())))
                : assessed(compared, status, local);
    }

    private Assessed compare(int group, Figure.Mean focal) {
        var compared = comparisons.than(group);
        var own = Exact.shown(Exact.of(focal.mean()));
        if (compared.standing() == Compared.Standing.SELF) {
            return Assessed.without(compared, ownStatus(focal, focal.n() == null), Figures.ofReference(own));
        }
        if (compared.standing() == Compared.Standing.TOO_FEW) {
            return Assessed.without(compared, Status.SMALL_COMPARISON, Figures.rateOnly(own));
        }
        if (!(compared.figure() instanceof Figure.Mean other)) {
            return Assessed.undefined(compared, Figures.rateOnly(own), true);
        }
        var pair = new MeanPair(focal, other, indicator.favourable());
        return new Assessed(compared, statusOf(pair), MeanFigures.of(pair), null, pair, !pair.isStandardised());
    }

    private Status statusOf(MeanPair pair) {
        if (isTooSmall(pair.focal())) {
            return Status.SMALL_GROUP;
        }
        if (isTooSmall(pair.other())) {
            return Status.SMALL_COMPARISON;
        }
        return pair.isStandardised() ? Status.EVALUATED : Status.RATES_ONLY;
    }

    private static Status statusOf(RatePair pair) {
        if (pair.ratio().isUndefined()) {
            return Status.UNDEFINED;
        }
        if (pair.ratio().isInfinite()) {
            return Status.INFINITE;
        }
        return pair.isRatesOnly() ? Status.RATES_ONLY : Status.EVALUATED;
    }

    private Status ownStatus(Figure figure, boolean withoutSize) {
        if (isTooSmall(figure)) {
            return Status.SMALL_GROUP;
        }
        return withoutSize ? Status.RATES_ONLY : Status.EVALUATED;
    }

    private Assessed assessed(Compared compared, Status status, RatePair pair) {
        return new Assessed(compared, status, MeasuredFigures.of(pair, period()), pair, null, false);
    }

    private boolean isTooSmall(Figure figure) {
        return reliability.isTooSmall(figure, period());
    }

    private Period period() {
        return comparisons.table().period();
    }

    private String name(int group) {
        return indicator.groups().get(group).name();
    }
}
