package org.equityimpact.facts.disparity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mean and spread of several groups taken together. */
final class PooledMean {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private PooledMean() {}

    /**
     * The mean weighted by size, with the standard deviation of all: sum of (n-1)s^2 within and n(m-M)^2 between, over
     * N-1.
     *
     * @return null where a size is missing; without a spread where one is missing or N is 1
     */
    static Figure.@Nullable Mean of(List<Figure.Mean> means) {
        var n = BigInteger.ZERO;
        var sum = BigDecimal.ZERO;
        for (var mean : means) {
            if (mean.n() == null) {
                return null;
            }
            n = n.add(mean.n());
            sum = sum.add(mean.mean().multiply(new BigDecimal(mean.n())));
        }
        if (n.signum() == 0) {
            return null;
        }
        var mean = means.size() == 1 ? means.get(0).mean() : sum.divide(new BigDecimal(n), DIGITS);
        return new Figure.Mean(mean, spread(means, mean, n), n);
    }

    private static @Nullable BigDecimal spread(List<Figure.Mean> means, BigDecimal all, BigInteger n) {
        if (means.size() == 1) {
            return means.get(0).sd();
        }
        var squares = BigDecimal.ZERO;
        for (var mean : means) {
            if (mean.sd() == null || mean.n() == null) {
                return null;
            }
            var size = new BigDecimal(mean.n());
            squares = squares.add(mean.sd().pow(2).multiply(size.subtract(BigDecimal.ONE)))
                    .add(mean.mean().subtract(all).pow(2).multiply(size));
        }
        var freedom = new BigDecimal(n.subtract(BigInteger.ONE));
        return freedom.signum() <= 0 ? null : squares.divide(freedom, DIGITS).sqrt(DIGITS);
    }
}
