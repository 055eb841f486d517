package org.equityimpact.facts.disparity;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The pooled test of two rates, in standard deviations ("two or three standard deviations", Castaneda v. Partida 1977).
 *
 * @param z the first rate less the second, over its standard error if both were one
 * @param p the two-sided probability, 0 to 1
 */
record PooledZ(double z, double p) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Null where everybody or nobody is counted. */
    static @Nullable PooledZ of(TwoSamples samples) {
        var pooled = (samples.a() + samples.b()) / (samples.n1() + samples.n2());
        var error = Math.sqrt(pooled * (1 - pooled) * (1 / samples.n1() + 1 / samples.n2()));
        var z = (samples.p1() - samples.p2()) / error;
        return Double.isFinite(z) ? new PooledZ(z, 2 * NORMAL.survivalProbability(Math.abs(z))) : null;
    }
}
