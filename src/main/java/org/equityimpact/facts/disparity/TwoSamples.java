package org.equityimpact.facts.disparity;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Two independent groups of members counted at most once each.
 *
 * @param a those counted in the first group, 0 to n1
 * @param n1 its members, more than 0
 * @param b those counted in the second group, 0 to n2
 * @param n2 its members, more than 0
 */
record TwoSamples(double a, double n1, double b, double n2) {

    /** Beyond this many members a double no longer holds a count. */
    private static final int MOST_BITS = 53;

    /** Null where a size is missing or beyond use, or where a member may count more than once. */
    static @Nullable TwoSamples of(Figure.Rate first, Figure.Rate second) {
        if (!isUsable(first.total()) || !isUsable(second.total()) || !first.binomial() || !second.binomial()) {
            return null;
        }
        return new TwoSamples(counted(first), members(first), counted(second), members(second));
    }

    double p1() {
        return a / n1;
    }

    double p2() {
        return b / n2;
    }

    private static boolean isUsable(@Nullable BigInteger total) {
        return total != null && total.bitLength() <= MOST_BITS;
    }

    private static double counted(Figure.Rate rate) {
        var count = rate.count();
        return count == null ? 0 : count.doubleValue();
    }

    private static double members(Figure.Rate rate) {
        var total = rate.total();
        return total == null ? 0 : total.doubleValue();
    }
}
