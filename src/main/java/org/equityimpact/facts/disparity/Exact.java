package org.equityimpact.facts.disparity;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Decimals and whole numbers as fractions, and fractions as figures to show. */
final class Exact {

    static final BigFraction HUNDRED = BigFraction.of(100);

    private static final int MOST_DECIMALS = 400;

    private Exact() {}

    static BigFraction of(BigInteger number) {
        return BigFraction.of(number);
    }

    static BigFraction of(BigDecimal number) {
        return number.scale() > 0
                ? BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : BigFraction.of(number.toBigIntegerExact());
    }

    /** Which of two numbers is larger. BigFraction's own comparison takes -0.95 for larger than -0.5 (Commons Numbers 1.2). */
    static int compare(BigFraction one, BigFraction other) {
        return one.subtract(other).signum();
    }

    /** Whether a submitted decimal is of a size that anything could be measured in. */
    static boolean isWorkable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_DECIMALS && number.precision() <= MOST_DECIMALS;
    }

    /** Half a unit in the last place given: how far a rounded figure may be off. */
    static BigFraction halfWidth(BigDecimal rounded) {
        return BigFraction.of(BigInteger.ONE, BigInteger.TEN.pow(Math.max(0, rounded.scale())))
                .divide(2);
    }

    /** The nearest double, or null beyond its range. */
    static @Nullable Double shown(BigFraction exact) {
        var nearest = exact.doubleValue();
        return Double.isFinite(nearest) ? Double.valueOf(nearest) : null;
    }

    /** The double itself, or null where it is not a number or infinite. */
    static @Nullable Double shown(double computed) {
        return Double.isFinite(computed) ? Double.valueOf(computed) : null;
    }
}
