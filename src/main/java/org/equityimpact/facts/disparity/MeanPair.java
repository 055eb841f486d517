package org.equityimpact.facts.disparity;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A group's mean beside another.
 *
 * @param favourable whether a higher mean is good for the people measured
 */
record MeanPair(Figure.Mean focal, Figure.Mean other, boolean favourable) {

    /** Points of the scale, as submitted. */
    BigDecimal gap() {
        return focal.mean().subtract(other.mean());
    }

    BigDecimal harmGap() {
        return favourable ? gap().negate() : gap();
    }

    /** Whether both spreads and sizes are known, so that the difference can be standardised. */
    boolean isStandardised() {
        return spread() != null;
    }

    /**
     * Whether the group's mean is strictly more than so many pooled standard deviations worse, told exactly; null where
     * it cannot be told.
     */
    @Nullable
    Boolean exceeds(BigDecimal threshold) {
        var spread = spread();
        if (spread == null) {
            return null;
        }
        var squaredGap = gap().pow(2).multiply(spread.freedom());
        return harmGap().signum() > 0 && squaredGap.compareTo(threshold.pow(2).multiply(spread.squares())) > 0;
    }

    /** Cohen's d: the gap in pooled standard deviations, as submitted; null where it cannot be told. */
    @Nullable
    Double cohensD() {
        var spread = spread();
        if (spread == null) {
            return null;
        }
        var variance = spread.squares().doubleValue() / spread.freedom().doubleValue();
        return Exact.shown(gap().doubleValue() / Math.sqrt(variance));
    }

    /** Cohen's d times 1 - 3/(4 df - 1) (Hedges 1981); null where it cannot be told. */
    @Nullable
    Double hedgesG() {
        var d = cohensD();
        var spread = spread();
        return d == null || spread == null
                ? null
                : Exact.shown(d * (1 - 3 / (4 * spread.freedom().doubleValue() - 1)));
    }

    /** Whether a 95 percent interval of d leaves out 0; null where it cannot be told. */
    @Nullable
    Boolean isStable() {
        var d = cohensD();
        if (d == null || focal.n() == null || other.n() == null) {
            return null;
        }
        var n1 = focal.n().doubleValue();
        var n2 = other.n().doubleValue();
        var error = Math.sqrt(1 / n1 + 1 / n2 + d * d / (2 * (n1 + n2)));
        return Math.abs(d) > Wilson.Z * error;
    }

    private @Nullable Spread spread() {
        if (focal.sd() == null || other.sd() == null || focal.n() == null || other.n() == null) {
            return null;
        }
        var squares = squares(focal.sd(), focal.n()).add(squares(other.sd(), other.n()));
        var freedom = focal.n().add(other.n()).subtract(BigInteger.TWO);
        return freedom.signum() <= 0 ? null : new Spread(squares, new BigDecimal(freedom));
    }

    private static BigDecimal squares(BigDecimal sd, BigInteger n) {
        return sd.pow(2).multiply(new BigDecimal(n.subtract(BigInteger.ONE)));
    }

    /** The sum of squares within both groups, and its degrees of freedom. */
    private record Spread(BigDecimal squares, BigDecimal freedom) {}
}
