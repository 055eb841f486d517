package org.equityimpact.charts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Stream;
import org.equityimpact.facts.disparity.Lines.Line;
import org.jspecify.annotations.Nullable;

/** Figures as people read them: rounded half up, and never so far that something looks like nothing. */
final class Shown {

    static final String MINUS = "\u2212";

    private static final int MOST_DECIMALS = 6;
    private static final int MOST_DIGITS = 12;
    private static final int LONGEST_TICK = 7;

    private Shown() {}

    /** With so many decimals, or with two digits where a figure is near 0. */
    static String decimal(double figure, int decimals) {
        var exact = BigDecimal.valueOf(figure);
        if (exact.signum() == 0) {
            return "0";
        }
        var isNearNone = exact.abs().compareTo(BigDecimal.ONE.movePointLeft(decimals)) < 0;
        var rounded = isNearNone ? twoDigits(exact) : exact.setScale(decimals, RoundingMode.HALF_UP);
        if (rounded.signum() == 0) {
            return (exact.signum() < 0 ? MINUS : "") + "<0.000001";
        }
        return plain(rounded);
    }

    private static BigDecimal twoDigits(BigDecimal figure) {
        var digits = figure.round(new MathContext(2, RoundingMode.HALF_UP));
        return digits.scale() > MOST_DECIMALS ? digits.setScale(MOST_DECIMALS, RoundingMode.HALF_UP) : digits;
    }

    /** A percentage, which is 100 only where it is all of them. */
    static String percent(double proportion) {
        var exact = BigDecimal.valueOf(proportion).movePointRight(2);
        var hundred = BigDecimal.valueOf(100);
        for (var decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
            var rounded = exact.setScale(decimals, RoundingMode.HALF_UP);
            if (exact.compareTo(hundred) == 0) {
                return "100%";
            }
            if (exact.compareTo(hundred) > 0 || rounded.compareTo(hundred) < 0) {
                return decimal(exact.doubleValue(), decimals) + "%";
            }
        }
        return "almost 100%";
    }

    /** How many times. */
    static String ratio(double ratio) {
        return decimal(ratio, 2);
    }

    /** How many times, never rounded to a line that it stands above or below. */
    static String ratio(double ratio, @Nullable Line line) {
        var exact = BigDecimal.valueOf(ratio);
        var decimals = 2;
        while (decimals < MOST_DECIMALS && line != null && isTakenFor(exact, decimals, line)) {
            decimals++;
        }
        return decimal(ratio, decimals);
    }

    private static boolean isTakenFor(BigDecimal exact, int decimals, Line line) {
        var rounded = exact.setScale(decimals, RoundingMode.HALF_UP);
        return Stream.of(line.watch(), line.high())
                .anyMatch(other -> rounded.compareTo(other) == 0 && exact.compareTo(other) != 0);
    }

    static String count(BigInteger people) {
        return plain(new BigDecimal(people));
    }

    /** A number of people that was computed. */
    static String people(double people) {
        return decimal(Math.abs(people), Math.abs(people) < 1 ? 1 : 0);
    }

    /** What stands at a tick: short, however large or small. */
    static String tick(BigDecimal figure) {
        var digits = figure.stripTrailingZeros();
        var plain = exact(figure);
        var brief = (digits.signum() < 0 ? MINUS : "") + digits.unscaledValue().abs() + "e" + -digits.scale();
        return plain.length() > LONGEST_TICK && brief.length() < plain.length() ? brief : plain;
    }

    /** What stands in a policy line, as it is. */
    static String exact(BigDecimal figure) {
        var stripped = figure.stripTrailingZeros();
        return plain(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    private static String plain(BigDecimal figure) {
        if (figure.precision() - figure.scale() > MOST_DIGITS) {
            var brief =
                    figure.abs().round(new MathContext(3)).toEngineeringString().replace("E+", "e");
            return figure.signum() < 0 ? MINUS + brief : brief;
        }
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(figure.scale());
        format.setMaximumFractionDigits(figure.scale());
        return figure.signum() < 0 ? MINUS + format.format(figure.negate()) : format.format(figure);
    }
}
