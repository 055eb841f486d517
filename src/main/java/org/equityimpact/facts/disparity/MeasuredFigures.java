package org.equityimpact.facts.disparity;

import org.jspecify.annotations.Nullable;

/** Figures of a pair of rates, with intervals and a test where people were counted and not projected. */
final class MeasuredFigures {

    private static final double POINTS = 100;

    private final RatePair pair;
    private final @Nullable TwoSamples samples;

    private MeasuredFigures(RatePair pair, @Nullable TwoSamples samples) {
        this.pair = pair;
        this.samples = samples;
    }

    static Figures of(RatePair pair, Period period) {
        var samples = period == Period.BASELINE ? TwoSamples.of(pair.focal(), pair.other()) : null;
        return new MeasuredFigures(pair, samples).figures();
    }

    private Figures figures() {
        var ratio = ratioInterval();
        var harm = pair.favourable() ? ratio.inverse() : ratio;
        var gap = gapInterval();
        var excess = pair.excess();
        return new Figures(
                Exact.shown(pair.focal().value()),
                Exact.shown(pair.other().value()),
                pair.ratio().value(),
                ratio.low(),
                ratio.high(),
                ratio.equals(Interval.NONE) ? null : method(),
                Exact.shown(pair.gapPp()),
                gap.low(),
                gap.high(),
                pair.harmRatio().value(),
                harm.low(),
                harm.high(),
                Exact.shown(pair.harmGapPp()),
                excess == null ? null : Exact.shown(excess),
                samples == null ? null : FisherExact.p(samples),
                pair.harmRatio(),
                pair.harmGapPp());
    }

    private Interval ratioInterval() {
        if (samples == null) {
            return Interval.NONE;
        }
        return Katz.isFit(samples) ? Katz.of(samples) : Koopman.of(samples);
    }

    private @Nullable RatioInterval method() {
        if (samples == null) {
            return null;
        }
        return Katz.isFit(samples) ? RatioInterval.KATZ : RatioInterval.KOOPMAN;
    }

    /** Newcombe for counts; for rates alone as far as a unit of rounding goes; none for projections. */
    private Interval gapInterval() {
        if (samples != null) {
            return Newcombe.of(samples).times(POINTS);
        }
        if (!pair.isRatesOnly()) {
            return Interval.NONE;
        }
        var unit = pair.halfWidthPp().multiply(2);
        return new Interval(
                Exact.shown(pair.gapPp().subtract(unit)),
                Exact.shown(pair.gapPp().add(unit)));
    }
}
