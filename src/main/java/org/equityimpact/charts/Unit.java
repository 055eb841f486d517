package org.equityimpact.charts;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.proposal.IndicatorUnit;

/** What the figures of an indicator are measured in. */
enum Unit {
    /** Rates of 0 to 1, shown as percentages. */
    PERCENT("Percent of each group"),
    /** Events, of which one student may have several. */
    PER_STUDENT("Number per student"),
    /** Means, in points of their scale. */
    MEAN("Mean score");

    private final String heading;

    Unit(String heading) {
        this.heading = heading;
    }

    static Unit of(Indicator indicator) {
        if (indicator.unit() == IndicatorUnit.MEAN || givesMeans(indicator)) {
            return MEAN;
        }
        return indicator.unit() == IndicatorUnit.PER_STUDENT ? PER_STUDENT : PERCENT;
    }

    /** Means are means even where the unit was left out. */
    private static boolean givesMeans(Indicator indicator) {
        return indicator.groups().stream()
                .flatMap(group ->
                        Stream.concat(Stream.ofNullable(group.baseline()), Stream.ofNullable(group.projected())))
                .anyMatch(measurement -> measurement.mean() != null);
    }

    /** What stands above the figures. */
    String heading() {
        return heading;
    }

    /** What stands above a column of them. */
    String column() {
        return switch (this) {
            case PERCENT -> "Rate (%)";
            case PER_STUDENT -> "Number per student";
            case MEAN -> "Mean score";
        };
    }

    /** With how many decimals they are shown in a table. */
    int decimals() {
        return this == PER_STUDENT ? 2 : 1;
    }

    /** What stands above a column of gaps. */
    String gapColumn() {
        return this == PER_STUDENT ? "Gap per student (above 0 is worse)" : "Gap in points (above 0 is worse)";
    }

    /** A figure as it is read, with its unit. */
    String shown(double figure) {
        return switch (this) {
            case PERCENT -> Shown.percent(figure);
            case PER_STUDENT -> Shown.decimal(figure, 2) + " per student";
            case MEAN -> Shown.decimal(figure, 1);
        };
    }

    /** A figure as it lies on the axis. */
    double onAxis(double figure) {
        return this == PERCENT ? figure * 100 : figure;
    }

    /** What a gap in points comes to on the axis. */
    double gapOnAxis(double points) {
        return this == PER_STUDENT ? points / 100 : points;
    }

    String tick(BigDecimal value) {
        return this == PERCENT ? Shown.tick(value) + "%" : Shown.tick(value);
    }

    /** A gap that a policy row names. */
    String gapLine(BigDecimal points) {
        return this == PER_STUDENT
                ? Shown.exact(points.movePointLeft(2)) + " per student"
                : Shown.exact(points) + (points.compareTo(BigDecimal.ONE) == 0 ? " point" : " points");
    }

    /** A gap without its sign. */
    String gap(double points) {
        var size = Shown.decimal(Math.abs(points), 1);
        return switch (this) {
            case PERCENT, MEAN -> size + (size.equals("1.0") ? " point" : " points");
            case PER_STUDENT -> Shown.decimal(Math.abs(points) / 100, 2) + " per student";
        };
    }
}
