package org.equityimpact.facts.disparity;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.jspecify.annotations.Nullable;

/** Fisher's exact test of two groups, two-sided: the chance of any table no likelier than the one seen. */
final class FisherExact {

    /** Tables this much likelier still count as equally likely, as in R's fisher.test. */
    private static final double SLACK = 1e-7;

    private static final double NEGLIGIBLE = 1e-18;

    private final HypergeometricDistribution tables;
    private final double counted;
    private final double members;
    private final double offset;

    private FisherExact(int n1, int n2, int counted) {
        this.tables = HypergeometricDistribution.of(n1 + n2, counted, n1);
        this.counted = counted;
        this.members = n1;
        this.offset = (double) n2 - counted;
    }

    /** The probability, 0 to 1; null where all together are more than 2^31 - 1. Parts of people are rounded. */
    static @Nullable Double p(TwoSamples samples) {
        if (samples.n1() + samples.n2() > Integer.MAX_VALUE) {
            return null;
        }
        var a = (int) Math.round(samples.a());
        var b = (int) Math.round(samples.b());
        return new FisherExact((int) samples.n1(), (int) samples.n2(), a + b).p(a);
    }

    private double p(int seen) {
        var lowest = tables.getSupportLowerBound();
        var highest = tables.getSupportUpperBound();
        var mode =
                (int) Math.min(highest, Math.floor((counted + 1) * (members + 1) / (offset + counted + members + 2)));
        var limit = tables.logProbability(seen) + SLACK;
        if (tables.logProbability(mode) <= limit) {
            return 1;
        }
        var low = seen < mode ? seen : lastBelow(limit, lowest, mode);
        var high = seen > mode ? seen : firstAbove(limit, mode, highest);
        return Math.min(1, tail(low, lowest, -1) + tail(high, highest, 1));
    }

    /** The largest value under the mode that is no likelier, or one less than the lowest where there is none. */
    private int lastBelow(double limit, int lowest, int mode) {
        var low = lowest - 1;
        var high = mode;
        while (high - low > 1) {
            var middle = low + (high - low) / 2;
            if (tables.logProbability(middle) <= limit) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int firstAbove(double limit, int mode, int highest) {
        var low = mode;
        var high = highest + 1;
        while (high - low > 1) {
            var middle = low + (high - low) / 2;
            if (tables.logProbability(middle) <= limit) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private double tail(int from, int to, int direction) {
        if ((to - from) * direction < 0) {
            return 0;
        }
        var term = Math.exp(tables.logProbability(from));
        var sum = term;
        for (var x = from; x != to && term > sum * NEGLIGIBLE; x += direction) {
            term *= direction > 0 ? rise(x) : 1 / rise(x - 1);
            sum += term;
        }
        return sum;
    }

    /** The probability of one more over that of this many. */
    private double rise(int x) {
        return (counted - x) * (members - x) / ((x + 1.0) * (offset + x + 1));
    }
}
