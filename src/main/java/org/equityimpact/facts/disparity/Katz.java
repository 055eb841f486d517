package org.equityimpact.facts.disparity;

/** The log interval of a ratio of rates (Katz et al. 1978, Biometrics 34, 469-474). */
final class Katz {

    private static final double SMALLEST_CELL = 5;

    private Katz() {}

    /** Whether both cells are large enough for it. */
    static boolean isFit(TwoSamples samples) {
        return samples.a() >= SMALLEST_CELL && samples.b() >= SMALLEST_CELL;
    }

    /** The interval of the first rate over the second; both cells more than 0. */
    static Interval of(TwoSamples samples) {
        var ratio = samples.p1() / samples.p2();
        var variance = 1 / samples.a() - 1 / samples.n1() + 1 / samples.b() - 1 / samples.n2();
        var factor = Math.exp(Wilson.Z * Math.sqrt(Math.max(0, variance)));
        return new Interval(Exact.shown(ratio / factor), Exact.shown(ratio * factor));
    }
}
