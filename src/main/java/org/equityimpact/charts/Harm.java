package org.equityimpact.charts;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.equityimpact.charts.LinearAxis.Stretch;
import org.equityimpact.facts.disparity.Lines;
import org.equityimpact.facts.disparity.Lines.Line;
import org.jspecify.annotations.Nullable;

/**
 * How much worse groups fare, in the measure that their level goes by: ratios of rates, or standardised differences of means.
 *
 * @param heading what the measure is
 * @param neutral the figure of a group that fares as its comparison does
 * @param line the policy lines, or null where there are none for the measure
 * @param measured the figure of a group, or null where it has none
 * @param low the lower end of its interval
 * @param high the upper end
 * @param projected the projected figure
 */
record Harm(
        String heading,
        double neutral,
        @Nullable Line line,
        Function<GroupRow, @Nullable Double> measured,
        Function<GroupRow, @Nullable Double> low,
        Function<GroupRow, @Nullable Double> high,
        Function<GroupRow, @Nullable Double> projected) {

    static Harm of(Subject subject) {
        return subject.isOfMeans() ? differences(subject.lines()) : ratios(subject.lines());
    }

    private static Harm ratios(Lines lines) {
        return new Harm(
                "Times worse (log scale)",
                1,
                lines.ratio(),
                row -> row.figures().harmRatio(),
                row -> row.figures().harmRatioLow(),
                row -> row.figures().harmRatioHigh(),
                row -> row.change().ratioProjected());
    }

    private static Harm differences(Lines lines) {
        return new Harm(
                "Standard deviations worse",
                0,
                lines.smd(),
                GroupRow::standardisedHarm,
                row -> null,
                row -> null,
                row -> null);
    }

    boolean isOfRatios() {
        return neutral == 1;
    }

    /** An axis with room for all that is drawn; intervals may run on beyond it. */
    Axis axis(Subject subject, Stretch stretch) {
        var compared = subject.rows().stream().filter(GroupRow::isCompared).toList();
        var points = DoubleStream.concat(
                        DoubleStream.concat(
                                compared.stream()
                                        .map(measured)
                                        .filter(Objects::nonNull)
                                        .mapToDouble(Double::doubleValue),
                                compared.stream()
                                        .map(projected)
                                        .filter(Objects::nonNull)
                                        .mapToDouble(Double::doubleValue)),
                        lines())
                .toArray();
        if (!isOfRatios()) {
            var about = DoubleStream.of(points).summaryStatistics();
            return LinearAxis.over(about.getMin(), about.getMax(), stretch, Shown::tick);
        }
        var about = DoubleStream.of(points).filter(ratio -> ratio > 0).summaryStatistics();
        var lows = compared.stream()
                .map(low)
                .filter(Objects::nonNull)
                .mapToDouble(end -> Math.max(end, about.getMin() / 2));
        var highs = compared.stream()
                .map(high)
                .filter(Objects::nonNull)
                .mapToDouble(end -> Math.min(end, about.getMax() * 2));
        return RatioAxis.over(DoubleStream.concat(DoubleStream.of(points), DoubleStream.concat(lows, highs)), stretch);
    }

    private DoubleStream lines() {
        return line == null
                ? DoubleStream.of(neutral)
                : DoubleStream.of(
                        neutral, line.watch().doubleValue(), line.high().doubleValue());
    }
}
