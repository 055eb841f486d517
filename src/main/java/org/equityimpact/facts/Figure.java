package org.equityimpact.facts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.equityimpact.proposal.Count;
import org.equityimpact.proposal.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A number as far as it is known: an exact interval, open-ended where a bound is null. Comparisons are exact, and cannot
 * be told where the interval leaves them open. {@link #NONE} is a number that is known not to exist, such as the ratio of
 * nothing to nothing: every comparison with it is false.
 */
public final class Figure {

    /** Known not to exist. */
    public static final Figure NONE = new Figure(Sort.NONE, null, null, "none");

    /** Larger than every number, such as the ratio of something to nothing. */
    public static final Figure INFINITE = new Figure(Sort.INFINITE, null, null, "infinitely many");

    /** Nothing is known of the number but that it exists. */
    public static final Figure OPEN = new Figure(Sort.INTERVAL, null, null, "unknown");

    private static final int SHOWN_DECIMALS = 3;

    private enum Sort {
        INTERVAL,
        NONE,
        INFINITE
    }

    private final Sort sort;
    private final @Nullable BigFraction least;
    private final @Nullable BigFraction most;
    private final @Nullable String text;

    private Figure(@Nullable BigFraction least, @Nullable BigFraction most, @Nullable String text) {
        this(Sort.INTERVAL, least, most, text);
    }

    private Figure(Sort sort, @Nullable BigFraction least, @Nullable BigFraction most, @Nullable String text) {
        this.sort = sort;
        this.least = least;
        this.most = most;
        this.text = text;
    }

    public static Figure of(long number) {
        return exactly(BigFraction.of(number));
    }

    public static Figure of(BigInteger number) {
        return exactly(BigFraction.of(number));
    }

    public static Figure of(BigDecimal number) {
        return exactly(fraction(number));
    }

    public static Figure of(Count count) {
        return new Figure(
                BigFraction.of(count.least()),
                BigFraction.of(count.most()),
                count instanceof Count.Withheld ? Count.WITHHELD : null);
    }

    /** Days since 1970-01-01, so that dates compare as numbers. */
    public static Figure of(PartialDate date) {
        return new Figure(
                BigFraction.of(date.first().toEpochDay()),
                BigFraction.of(date.last().toEpochDay()),
                date.text());
    }

    /** Days since 1970-01-01. */
    public static Figure of(LocalDate day) {
        return new Figure(BigFraction.of(day.toEpochDay()), BigFraction.of(day.toEpochDay()), day.toString());
    }

    public static Figure exactly(BigFraction number) {
        return new Figure(number, number, null);
    }

    /** From least to most, both included; null leaves an end open. */
    public static Figure between(@Nullable BigFraction least, @Nullable BigFraction most) {
        return least == null && most == null ? OPEN : new Figure(least, most, null);
    }

    /** Whole numbers from least to most, both included; null leaves the upper end open. */
    public static Figure between(long least, @Nullable Long most) {
        return between(BigFraction.of(least), most == null ? null : BigFraction.of(most));
    }

    public @Nullable BigFraction least() {
        return least;
    }

    public @Nullable BigFraction most() {
        return most;
    }

    /** Whether the number is known to the last digit. */
    public boolean isExact() {
        return isNone() || isInfinite() || least != null && least.equals(most);
    }

    /** Whether it is known that there is no such number. */
    public boolean isNone() {
        return sort == Sort.NONE;
    }

    private boolean isInfinite() {
        return sort == Sort.INFINITE;
    }

    public Truth lessThan(Figure other) {
        if (isNone() || other.isNone()) {
            return Truth.FALSE;
        }
        if (isInfinite()) {
            return Truth.FALSE;
        }
        if (other.isInfinite()) {
            return Truth.TRUE;
        }
        if (most != null && other.least != null && compare(most, other.least) < 0) {
            return Truth.TRUE;
        }
        return least != null && other.most != null && compare(least, other.most) >= 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    public Truth atMost(Figure other) {
        return isNone() || other.isNone() ? Truth.FALSE : other.lessThan(this).negated();
    }

    public Truth sameAs(Figure other) {
        if (isNone() || other.isNone() || isInfinite() || other.isInfinite()) {
            return Truth.of(isInfinite() && other.isInfinite());
        }
        if (isExact() && other.isExact()) {
            return Truth.of(least != null && least.equals(other.least));
        }
        boolean apart = lessThan(other) == Truth.TRUE || other.lessThan(this) == Truth.TRUE;
        return apart ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * This number divided by the other, for numbers of 0 or more: something by nothing is infinite, nothing by nothing is
     * no number at all.
     */
    public Figure dividedBy(Figure other) {
        if (least == null || other.least == null) {
            return OPEN;
        }
        if (other.isExact() && isZero(other.least)) {
            return isExact() ? isZero(least) ? NONE : INFINITE : OPEN;
        }
        var lowest = other.most == null ? BigFraction.ZERO : least.divide(other.most);
        var highest = most == null || isZero(other.least) ? null : most.divide(other.least);
        return between(lowest, highest);
    }

    public Figure minus(Figure other) {
        return between(
                least == null || other.most == null ? null : least.subtract(other.most),
                most == null || other.least == null ? null : most.subtract(other.least));
    }

    /** An exact number as a decimal of at most three places, half up; null where there is none. */
    public @Nullable BigDecimal rounded() {
        if (least == null || !isExact()) {
            return null;
        }
        var rounded =
                least.bigDecimalValue(SHOWN_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** The share as a percentage of at most one place, without the sign. */
    public String percent() {
        if (least == null || !isExact()) {
            return toString();
        }
        var percent =
                least.multiply(100).bigDecimalValue(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return percent.toPlainString();
    }

    @Override
    public String toString() {
        if (text != null) {
            return text;
        }
        var number = rounded();
        return number != null ? number.toPlainString() : "between %s and %s".formatted(end(least), end(most));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figure that && toString().equals(that.toString()) && sameBounds(that);
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Which of two numbers is larger. BigFraction's own comparison takes -0.95 for larger than -0.5 (Commons Numbers 1.2). */
    static int compare(BigFraction one, BigFraction other) {
        return one.subtract(other).signum();
    }

    private boolean sameBounds(Figure that) {
        return sort == that.sort && Objects.equals(least, that.least) && Objects.equals(most, that.most);
    }

    private static String end(@Nullable BigFraction bound) {
        return bound == null ? "?" : String.valueOf(exactly(bound).rounded());
    }

    private static boolean isZero(BigFraction number) {
        return number.signum() == 0;
    }

    private static BigFraction fraction(BigDecimal number) {
        return number.scale() <= 0
                ? BigFraction.of(number.toBigIntegerExact())
                : BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }
}
