package org.equityimpact.facts.disparity;

/** The hybrid score interval of a difference (Newcombe 1998, Statistics in Medicine 17, 873-890, method 10). */
final class Newcombe {

    private Newcombe() {}

    /** The interval of the first rate less the second, as proportions between -1 and 1; defined with zero cells. */
    static Interval of(TwoSamples samples) {
        var p1 = samples.p1();
        var p2 = samples.p2();
        var first = Wilson.of(p1, samples.n1());
        var second = Wilson.of(p2, samples.n2());
        var gap = p1 - p2;
        return new Interval(
                gap - Math.hypot(below(p1, first), above(p2, second)),
                gap + Math.hypot(above(p1, first), below(p2, second)));
    }

    private static double below(double p, Interval interval) {
        return interval.low() == null ? 0 : p - interval.low();
    }

    private static double above(double p, Interval interval) {
        return interval.high() == null ? 0 : interval.high() - p;
    }
}
