package org.equityimpact.charts;

import org.equityimpact.charts.LinearAxis.Stretch;
import org.equityimpact.charts.Mark.Anchor;
import org.equityimpact.charts.Mark.Look;
import org.equityimpact.charts.Mark.Point;
import org.equityimpact.charts.Mark.Words;

/** The right half: how much worse each group fares than those it is compared with, beside the policy's lines. */
final class HarmPanel {

    private static final Stretch STRETCH = new Stretch(404, 612);
    private static final double RADIUS = 4.5;

    /** Between the names of two lines. */
    private static final double GAP = 4;

    private final Harm harm;
    private final Axis axis;
    private final Subject subject;

    HarmPanel(Subject subject) {
        this.harm = Harm.of(subject);
        this.axis = harm.axis(subject, STRETCH);
        this.subject = subject;
    }

    Axis onAxis() {
        return axis;
    }

    void head(Drawing drawing, double y) {
        drawing.add(Words.of(harm.heading(), Type.HEADING, STRETCH.left() - 10, y, Anchor.START));
    }

    /** The policy's lines, named on either side so that the names keep apart. */
    void labels(Drawing drawing, double y) {
        var line = harm.line();
        if (line == null) {
            return;
        }
        var watch = "watch " + Shown.exact(line.watch());
        var high = "high " + Shown.exact(line.high());
        var least = STRETCH.left() - 60 + Advance.of(watch, Type.SMALL);
        var most = Drawing.WIDTH - 4 - Advance.of(high, Type.SMALL);
        var natural = axis.at(line.watch().doubleValue()) + 2;
        var start = Math.min(
                most, Math.max(least, Math.max(natural, axis.at(line.high().doubleValue()) - 2)) + GAP);
        var end = Math.min(start - GAP, Math.max(least, natural));
        drawing.add(Words.of(watch, Type.SMALL, end, y, Anchor.END));
        drawing.add(Words.of(high, Type.SMALL, start, y, Anchor.START));
    }

    /** The strip of one group. */
    void draw(Drawing drawing, GroupRow row, double top, double height) {
        Grid.draw(drawing, axis, top, height);
        upright(drawing, harm.neutral(), top, height, Look.line(Palette.INK, 1.25));
        if (harm.line() != null) {
            upright(drawing, harm.line().watch().doubleValue(), top, height, Look.dashed(Palette.SOFT_INK, 1));
            upright(drawing, harm.line().high().doubleValue(), top, height, Look.line(Palette.SOFT_INK, 1));
        }
        if (row.isCompared()) {
            compared(drawing, row, top, height);
        }
    }

    private void upright(Drawing drawing, double value, double top, double height, Look look) {
        drawing.add(new Mark.Line(axis.at(value), top, axis.at(value), top + height, look, null));
    }

    private void compared(Drawing drawing, GroupRow row, double top, double height) {
        var measured = harm.measured().apply(row);
        var projected = row.projectedRate() == null ? null : harm.projected().apply(row);
        var y = row.projectedRate() == null ? top + height / 2 : top + height * 0.3;
        var title = new RowWords(subject, row).harm();
        if (measured == null && !row.isInfinitelyWorse()) {
            return;
        }
        var value = measured == null ? Double.POSITIVE_INFINITY : measured;
        if (projected != null) {
            projection(drawing, row, new Point(axis.at(value), y), projected, top + height * 0.75);
        }
        Bars.interval(drawing, axis, harm.low().apply(row), harm.high().apply(row), y, Palette.SOFT_INK, title);
        var beyond = axis.holds(value) ? 0 : value > axis.to() ? 1 : -1;
        LevelSign.draw(drawing, row.level(), axis.at(value), y, title);
        if (beyond != 0) {
            Bars.onwards(drawing, new Point(axis.at(value) + beyond * 14, y), beyond, Palette.INK, title);
        }
    }

    private void projection(Drawing drawing, GroupRow row, Point from, double projected, double y) {
        var to = new Point(axis.at(projected), y);
        var title = "%s: projected %s times worse".formatted(row.nameInLine(), Shown.ratio(projected));
        Bars.arrow(drawing, from, to, RADIUS + 2, title);
        drawing.add(new Mark.Dot(to.x(), to.y(), RADIUS, Look.outlined(Palette.PAPER, Palette.SOFT_INK, 2), title));
    }
}
