package org.equityimpact.charts;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.equityimpact.charts.LinearAxis.Stretch;
import org.equityimpact.charts.Mark.Anchor;
import org.equityimpact.charts.Mark.Look;
import org.equityimpact.charts.Mark.Point;
import org.equityimpact.charts.Mark.Words;
import org.jspecify.annotations.Nullable;

/** The left half: what was measured of each group, with its interval, and what is projected. */
final class RatePanel {

    private static final Stretch STRETCH = new Stretch(26, 358);
    private static final double RADIUS = 5;

    private final Subject subject;
    private final Unit unit;
    private final LinearAxis axis;

    RatePanel(Subject subject) {
        this.subject = subject;
        this.unit = subject.unit();
        this.axis = axis();
    }

    private LinearAxis axis() {
        var points = subject.rows().stream()
                .flatMap(RatePanel::points)
                .mapToDouble(unit::onAxis)
                .summaryStatistics();
        if (points.getCount() == 0) {
            return LinearAxis.over(0, unit == Unit.PERCENT ? 100 : 1, STRETCH, unit::tick);
        }
        if (unit == Unit.MEAN) {
            var startsAtNone = points.getMin() >= 0 && points.getMin() <= points.getMax() / 2;
            return LinearAxis.over(startsAtNone ? 0 : points.getMin(), points.getMax(), STRETCH, unit::tick);
        }
        var intervals = subject.rows().stream()
                .map(row -> row.measured().measures().wilsonHigh())
                .filter(Objects::nonNull)
                .mapToDouble(unit::onAxis)
                .filter(end -> end <= 2 * points.getMax());
        var zones = subject.rows().stream()
                .map(row -> WatchZone.of(row, subject.lines()))
                .filter(Objects::nonNull)
                .mapToDouble(zone -> unit.onAxis(zone.watch()))
                .filter(rate -> rate <= 2 * points.getMax());
        var most = DoubleStream.concat(intervals, zones).reduce(points.getMax(), Math::max);
        return LinearAxis.over(0, unit == Unit.PERCENT ? Math.min(100, most) : most, STRETCH, unit::tick);
    }

    private static Stream<Double> points(GroupRow row) {
        return Stream.of(
                        row.figures().rate(), row.projectedRate(), row.figures().comparisonRate())
                .filter(Objects::nonNull);
    }

    /** Says so where the axis, as that of a test score may, does not begin at 0. */
    private String heading() {
        return axis.from() == 0
                ? unit.heading()
                : "%s (axis from %s)"
                        .formatted(unit.heading(), axis.ticks().get(0).label());
    }

    Axis onAxis() {
        return axis;
    }

    /** The strip of one group. */
    void draw(Drawing drawing, GroupRow row, double top, double height) {
        zone(drawing, row, top, height);
        Grid.draw(drawing, axis, top, height);
        comparison(drawing, row, top, height);
        var rate = row.figures().rate();
        var projected = row.projectedRate();
        var y = projected == null ? top + height / 2 : top + height * 0.3;
        if (projected != null) {
            projection(
                    drawing,
                    row,
                    projected,
                    rate == null ? null : new Point(axis.at(unit.onAxis(rate)), y),
                    top + height * 0.75);
        }
        if (rate != null) {
            measured(drawing, row, rate, y);
        }
    }

    private void zone(Drawing drawing, GroupRow row, double top, double height) {
        var zone = WatchZone.of(row, subject.lines());
        if (unit == Unit.MEAN || zone == null) {
            return;
        }
        var one = axis.at(unit.onAxis(zone.watch()));
        var other = axis.at(unit.onAxis(zone.high()));
        if (Math.abs(one - other) > 0.5) {
            var title = "%s: the policy's watch zone, %s to %s"
                    .formatted(row.nameInLine(), unit.shown(zone.watch()), unit.shown(possible(zone.high())));
            drawing.add(new Mark.Box(
                    Math.min(one, other), top, Math.abs(one - other), height, Look.filled(Palette.ZONE), title));
        }
    }

    /** The high line may lie beyond all that a rate can be. */
    private double possible(double rate) {
        return unit == Unit.PERCENT ? Math.max(0, Math.min(1, rate)) : Math.max(0, rate);
    }

    private void comparison(Drawing drawing, GroupRow row, double top, double height) {
        var rate = row.figures().comparisonRate();
        if (rate != null) {
            var x = axis.at(unit.onAxis(rate));
            var whom = row.isReference() ? "the comparison group" : "compared with " + Wording.comparison(row);
            var title = "%s: %s, %s".formatted(row.nameInLine(), whom, unit.shown(rate));
            drawing.add(new Mark.Line(x, top, x, top + height, Look.dashed(Palette.INK, 1.5), title));
        }
    }

    private void measured(Drawing drawing, GroupRow row, double rate, double y) {
        var title = new RowWords(subject, row).measured();
        var colour = row.isTooFew() ? Palette.TOO_FEW : Palette.MEASURED;
        var measures = row.measured().measures();
        Bars.interval(drawing, axis, onAxis(measures.wilsonLow()), onAxis(measures.wilsonHigh()), y, colour, title);
        drawing.add(
                new Mark.Dot(axis.at(unit.onAxis(rate)), y, RADIUS, Look.outlined(colour, Palette.PAPER, 1), title));
    }

    private @Nullable Double onAxis(@Nullable Double rate) {
        return rate == null ? null : Double.valueOf(unit.onAxis(rate));
    }

    private void projection(Drawing drawing, GroupRow row, double projected, @Nullable Point from, double y) {
        var title = "%s: projected %s".formatted(row.nameInLine(), unit.shown(projected));
        var to = new Point(axis.at(unit.onAxis(projected)), y);
        if (from != null) {
            Bars.arrow(drawing, from, to, RADIUS + 1, title);
        }
        drawing.add(new Mark.Dot(to.x(), to.y(), RADIUS, Look.outlined(Palette.PAPER, Palette.MEASURED, 2), title));
    }

    /** What the axis is, above it. */
    void head(Drawing drawing, double y) {
        drawing.add(Words.of(heading(), Type.HEADING, Drawing.LEFT, y, Anchor.START));
    }

    /** The one comparison, named where its line begins. */
    void labels(Drawing drawing, double y) {
        var rate = subject.oneComparisonRate();
        var named = subject.rows().stream()
                .map(row -> row.measured().referenceGroup())
                .filter(Objects::nonNull)
                .findFirst();
        if (rate == null || named.isEmpty()) {
            return;
        }
        var whole = "%s %s".formatted(Clean.text(named.get()), unit.shown(rate));
        var type = Type.SMALL;
        var shown = Lettering.fitted(Clean.text(named.get()), type, 170);
        var label = new Words(
                List.of(new Mark.Run(shown, type), new Mark.Run(unit.shown(rate), type)), 0, y, Anchor.MIDDLE, whole);
        var half = label.width() / 2;
        var x = Math.max(Drawing.LEFT + half, Math.min(STRETCH.right() - 24 - half, axis.at(unit.onAxis(rate))));
        drawing.add(new Words(label.runs(), x, y, Anchor.MIDDLE, whole));
    }
}
