package org.equityimpact.facts.disparity;

import org.jspecify.annotations.Nullable;

/**
 * The score interval of a ratio of rates (Koopman 1984, Biometrics 40, 513-517): all ratios that the score test does not
 * refuse. Miettinen and Nurminen's differs by N/(N-1) in the variance.
 */
final class Koopman {

    private static final double CRITICAL = Wilson.Z * Wilson.Z;

    /** Ratios beyond e to this power are of no use to anyone; halving the range so often leaves no digit open. */
    private static final double WIDEST = 200;

    private static final int HALVINGS = 70;

    private final TwoSamples samples;

    private Koopman(TwoSamples samples) {
        this.samples = samples;
    }

    /**
     * The interval of the first rate over the second: its lower end is 0 where nobody of the first group is counted, its
     * upper end open where nobody of the second is.
     */
    static Interval of(TwoSamples samples) {
        return new Koopman(samples).interval();
    }

    private Interval interval() {
        var none = samples.a() <= 0;
        var noneThere = samples.b() <= 0;
        if (none && noneThere) {
            return Interval.NONE;
        }
        return new Interval(none ? Double.valueOf(0) : end(-1, noneThere), noneThere ? null : end(1, none));
    }

    /** Searches outward from the ratio itself (or from the far side where that is 0 or infinite). */
    private @Nullable Double end(int direction, boolean fromFarSide) {
        var inside = fromFarSide ? -direction * WIDEST : Math.log(samples.p1()) - Math.log(samples.p2());
        var outside = direction * WIDEST;
        if (score(Math.exp(outside)) <= CRITICAL) {
            return null;
        }
        for (var halving = 0; halving < HALVINGS; halving++) {
            var middle = (inside + outside) / 2;
            if (score(Math.exp(middle)) <= CRITICAL) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return Exact.shown(Math.exp((inside + outside) / 2));
    }

    /** The score statistic of a ratio, with both rates at their likeliest under it. */
    private double score(double ratio) {
        var n1 = samples.n1();
        var n2 = samples.n2();
        var p2 = likeliest(ratio);
        var p1 = Math.min(1, ratio * p2);
        var variance = p1 * (1 - p1) / n1 + ratio * ratio * p2 * (1 - p2) / n2;
        var distance = samples.p1() - ratio * samples.p2();
        if (variance <= 0) {
            return distance == 0 ? 0 : Double.MAX_VALUE;
        }
        return distance * distance / variance;
    }

    /** The likeliest second rate when the first is so many times it: the smaller root, written so as not to cancel. */
    private double likeliest(double ratio) {
        var square = (samples.n1() + samples.n2()) * ratio;
        var linear = samples.n1() * ratio + samples.a() + samples.n2() + samples.b() * ratio;
        var constant = samples.a() + samples.b();
        var root = Math.sqrt(Math.max(0, linear * linear - 4 * square * constant));
        return Math.min(1, 2 * constant / (linear + root));
    }
}
