package org.equityimpact.facts.disparity;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** One rate over another, kept as the two so that it is compared exactly and never divided by 0. */
public record Ratio(BigFraction over, BigFraction under) {

    /** The ratio of a reference to itself. */
    static final Ratio ONE = new Ratio(BigFraction.ONE, BigFraction.ONE);

    public Ratio {
        if (over.signum() < 0 || under.signum() < 0) {
            throw new IllegalArgumentException("a ratio is of rates of 0 or more");
        }
    }

    /** Whether something stands over nothing. */
    public boolean isInfinite() {
        return under.signum() == 0 && over.signum() > 0;
    }

    /** Whether nothing stands over nothing. */
    public boolean isUndefined() {
        return under.signum() == 0 && over.signum() == 0;
    }

    /** Whether it is strictly greater than the threshold; an infinite ratio exceeds any, an undefined one none. */
    public boolean exceeds(BigDecimal threshold) {
        var ten = BigInteger.TEN.pow(Math.abs(threshold.scale()));
        var line = threshold.unscaledValue();
        var left = over.getNumerator().multiply(under.getDenominator());
        var right = under.getNumerator().multiply(over.getDenominator()).multiply(line);
        return threshold.scale() < 0
                ? left.compareTo(right.multiply(ten)) > 0
                : left.multiply(ten).compareTo(right) > 0;
    }

    /** The figure to show, or null where it is infinite, undefined or beyond the range of a double. */
    public @Nullable Double value() {
        return under.signum() == 0 ? null : Exact.shown(over.divide(under));
    }

    Ratio inverse() {
        return new Ratio(under, over);
    }

    /** Less than, equal to or greater than 0 as this is less than, equal to or greater than the other; undefined equals all. */
    int compare(Ratio other) {
        return product(over, other.under, other.over, under).compareTo(product(other.over, under, over, other.under));
    }

    /** The numerators of one side times the denominators of the other: no division, and nothing to reduce. */
    private static BigInteger product(BigFraction one, BigFraction two, BigFraction other, BigFraction another) {
        return one.getNumerator()
                .multiply(two.getNumerator())
                .multiply(other.getDenominator())
                .multiply(another.getDenominator());
    }
}
