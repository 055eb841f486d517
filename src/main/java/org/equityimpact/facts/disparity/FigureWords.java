package org.equityimpact.facts.disparity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.proposal.IndicatorUnit;

/** Figures of an indicator as people read them, rounded for showing only: in percent, per student or in points of a scale. */
public final class FigureWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);
    private static final int RATIO_DECIMALS = 2;
    private static final int MOST_DECIMALS = 6;

    private final Unit unit;

    private FigureWords(Unit unit) {
        this.unit = unit;
    }

    /** Speaks in the unit of the indicator. */
    public static FigureWords of(Indicator indicator) {
        if (indicator.unit() == IndicatorUnit.PER_STUDENT) {
            return new FigureWords(Unit.PER_STUDENT);
        }
        return new FigureWords(isOfMeans(indicator) ? Unit.MEAN : Unit.PERCENT);
    }

    /** A rate such as {@code 7.9%}, or a mean. */
    public String rate(double rate) {
        return switch (unit) {
            case PERCENT -> rounded(decimal(rate).multiply(HUNDRED), 1) + "%";
            case PER_STUDENT -> rounded(decimal(rate), 2);
            case MEAN -> rounded(decimal(rate), 1);
        };
    }

    /** The size of a gap, such as {@code 5.4 points}. */
    public String gap(double points) {
        return gapFigure(Math.abs(points)) + gapUnit();
    }

    /** A gap as a bare figure, with its sign where it is below 0. */
    public String gapFigure(double points) {
        return unit == Unit.PER_STUDENT ? rounded(decimal(points).divide(HUNDRED), 2) : rounded(decimal(points), 1);
    }

    /** A gap that a policy row names, such as {@code 5 points}. */
    public String gapLine(BigDecimal points) {
        var figure = unit == Unit.PER_STUDENT ? points.divide(HUNDRED) : points;
        return figure.stripTrailingZeros().toPlainString() + gapUnit();
    }

    /** What follows the figure of a gap. */
    public String gapUnit() {
        return unit == Unit.PER_STUDENT ? " per student" : " points";
    }

    /** How many times, such as {@code 3.19}. */
    public static String ratio(double times) {
        return ratio(decimal(times));
    }

    /** How many times, such as {@code 3.19}. */
    public static String ratio(BigDecimal times) {
        return rounded(times, RATIO_DECIMALS);
    }

    /** How many times, with as many decimals as tell it from a line that it stands above or below. */
    public static String ratio(double times, BigDecimal line) {
        var exact = decimal(times);
        var decimals = RATIO_DECIMALS;
        while (decimals < MOST_DECIMALS
                && exact.compareTo(line) != 0
                && exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(line) == 0) {
            decimals++;
        }
        return rounded(exact, decimals);
    }

    /** Whole people or events, such as {@code 1,040}. */
    public static String count(double number) {
        return "%,d".formatted(decimal(number).setScale(0, RoundingMode.HALF_UP).toBigInteger());
    }

    /** Never a plain 0 for what is more than that. */
    private static String rounded(BigDecimal figure, int decimals) {
        var shown = figure.setScale(decimals, RoundingMode.HALF_UP);
        return shown.signum() == 0 && figure.signum() != 0
                ? figure.round(TWO_DIGITS).toPlainString()
                : String.format(Locale.ROOT, "%,." + decimals + "f", shown);
    }

    private static BigDecimal decimal(double figure) {
        return BigDecimal.valueOf(figure);
    }

    private static boolean isOfMeans(Indicator indicator) {
        return indicator.unit() == IndicatorUnit.MEAN
                || indicator.groups().stream()
                        .anyMatch(group ->
                                group.baseline() != null && group.baseline().mean() != null);
    }

    private enum Unit {
        PERCENT,
        PER_STUDENT,
        MEAN
    }
}
