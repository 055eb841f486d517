package org.equityimpact.facts.disparity;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * How a gap moves from baseline to projection.
 *
 * @param gapBase how many points worse the group fares now
 * @param gapProjected how many points worse it is projected to fare
 * @param tolerance the change in points that counts as none: the least of the policy's, or the rounding if larger
 * @param ownGain how many points better the group is projected to fare than its own baseline
 * @param comparisonGain how many points better those it is compared with are
 */
record Movement(
        Verdict verdict,
        BigFraction gapBase,
        BigFraction gapProjected,
        BigFraction tolerance,
        @Nullable Ratio ratioBase,
        @Nullable Ratio ratioProjected,
        BigFraction ownGain,
        BigFraction comparisonGain) {

    /** A group's figure and that of its comparison, in one period. */
    record Step(Figure focal, Figure other) {}

    /** Null where a step mixes a rate with a mean. */
    static @Nullable Movement of(Step base, Step projected, boolean favourable, List<BigDecimal> tolerances) {
        if (base.focal() instanceof Figure.Rate p1
                && base.other() instanceof Figure.Rate p2
                && projected.focal() instanceof Figure.Rate q1
                && projected.other() instanceof Figure.Rate q2) {
            return ofRates(new RatePair(p1, p2, favourable), new RatePair(q1, q2, favourable), tolerances);
        }
        if (base.focal() instanceof Figure.Mean m1
                && base.other() instanceof Figure.Mean m2
                && projected.focal() instanceof Figure.Mean k1
                && projected.other() instanceof Figure.Mean k2) {
            return ofMeans(new MeanPair(m1, m2, favourable), new MeanPair(k1, k2, favourable));
        }
        return null;
    }

    /** Whether a figure is worse than it was by more than rounding; null where a rate and a mean are mixed. */
    static @Nullable Boolean isWorse(Figure now, Figure then, boolean favourable) {
        if (now instanceof Figure.Rate p && then instanceof Figure.Rate q) {
            var rounding = RatePair.halfWidthPp(p, q);
            return gain(p.value(), q.value(), favourable)
                            .multiply(100)
                            .add(rounding)
                            .signum()
                    < 0;
        }
        if (now instanceof Figure.Mean m && then instanceof Figure.Mean k) {
            return gain(Exact.of(m.mean()), Exact.of(k.mean()), favourable).signum() < 0;
        }
        return null;
    }

    private static Movement ofRates(RatePair base, RatePair projected, List<BigDecimal> tolerances) {
        var rounding = larger(base.halfWidthPp(), projected.halfWidthPp());
        var allowed = tolerances.stream()
                .map(tolerance -> larger(Exact.of(tolerance), rounding))
                .toList();
        return new Movement(
                worst(base.harmGapPp(), projected.harmGapPp(), allowed),
                base.harmGapPp(),
                projected.harmGapPp(),
                allowed.stream().min(Comparator.naturalOrder()).orElse(rounding),
                base.harmRatio(),
                projected.harmRatio(),
                gain(base.focal().value(), projected.focal().value(), base.favourable()),
                gain(base.other().value(), projected.other().value(), base.favourable()));
    }

    /** Points of a scale have no tolerance but their rounding. */
    private static Movement ofMeans(MeanPair base, MeanPair projected) {
        var rounding = Stream.of(base.focal(), base.other(), projected.focal(), projected.other())
                .map(mean -> Exact.halfWidth(mean.mean()))
                .max(Comparator.naturalOrder())
                .orElse(BigFraction.ZERO);
        var gapBase = Exact.of(base.harmGap());
        var gapProjected = Exact.of(projected.harmGap());
        return new Movement(
                worst(gapBase, gapProjected, List.of(rounding)),
                gapBase,
                gapProjected,
                rounding,
                null,
                null,
                gain(Exact.of(base.focal().mean()), Exact.of(projected.focal().mean()), base.favourable()),
                gain(Exact.of(base.other().mean()), Exact.of(projected.other().mean()), base.favourable()));
    }

    /** Of several tolerances, as where the kind is unknown, the one that is hardest on the projection. */
    private static Verdict worst(BigFraction base, BigFraction projected, List<BigFraction> tolerances) {
        return tolerances.stream()
                .map(tolerance -> verdict(base, projected, tolerance))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Verdict verdict(BigFraction base, BigFraction projected, BigFraction tolerance) {
        var hadGap = base.abs().compareTo(tolerance) > 0;
        if (projected.abs().compareTo(tolerance) <= 0) {
            return hadGap ? Verdict.CLOSED : Verdict.UNCHANGED;
        }
        if (base.signum() * projected.signum() < 0) {
            return hadGap ? Verdict.REVERSED : Verdict.WIDENED;
        }
        var wider = projected.abs().subtract(base.abs());
        if (wider.abs().compareTo(tolerance) <= 0) {
            return Verdict.UNCHANGED;
        }
        return wider.signum() > 0 ? Verdict.WIDENED : Verdict.NARROWED;
    }

    /** The part of the gap that closes, or null where there was none to speak of. */
    @Nullable
    Double closure() {
        if (gapBase.abs().compareTo(tolerance) <= 0) {
            return null;
        }
        return Exact.shown(BigFraction.ONE.subtract(gapProjected.abs().divide(gapBase.abs())));
    }

    /** Whether the gap narrows because the others fall while the group, the worse off of the two, does not improve. */
    boolean isLevellingDown() {
        var narrows = verdict != Verdict.WIDENED && verdict != Verdict.UNCHANGED;
        return narrows && gapBase.signum() > 0 && comparisonGain.signum() < 0 && ownGain.signum() <= 0;
    }

    /** Whether gap and ratio move opposite ways; null where a ratio has no value. */
    @Nullable
    Boolean measuresDisagree() {
        if (ratioBase == null || ratioProjected == null || ratioBase.isUndefined() || ratioProjected.isUndefined()) {
            return null;
        }
        var gap = Exact.compare(gapProjected, gapBase);
        var ratio = ratioProjected.compare(ratioBase);
        return gap * ratio < 0;
    }

    /** Whether the gap moves against the group, beyond the tolerance. */
    boolean isAgainstGroup() {
        return gapProjected.signum() > 0 && (verdict == Verdict.WIDENED || verdict == Verdict.REVERSED);
    }

    private static BigFraction gain(BigFraction now, BigFraction then, boolean favourable) {
        return favourable ? then.subtract(now) : now.subtract(then);
    }

    private static BigFraction larger(BigFraction one, BigFraction other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
