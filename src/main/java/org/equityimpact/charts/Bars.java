package org.equityimpact.charts;

import java.util.List;
import org.equityimpact.charts.Mark.Look;
import org.equityimpact.charts.Mark.Point;
import org.jspecify.annotations.Nullable;

/** Intervals and arrows on an axis; what goes on beyond its end ends in an arrowhead there. */
final class Bars {

    private static final double CAP = 4;
    private static final double HEAD = 5.5;

    private Bars() {}

    /** An interval; an end that is not known is open. */
    static void interval(
            Drawing drawing,
            Axis axis,
            @Nullable Double low,
            @Nullable Double high,
            double y,
            String colour,
            String title) {
        if (low == null && high == null) {
            return;
        }
        var from = low == null ? Double.NEGATIVE_INFINITY : low;
        var to = high == null ? Double.POSITIVE_INFINITY : high;
        var isOpenLeft = from < axis.from();
        var isOpenRight = to > axis.to();
        var left = axis.at(from);
        var right = axis.at(to);
        drawing.add(new Mark.Line(left, y, right, y, Look.line(colour, 2), title));
        end(drawing, left, y, isOpenLeft ? -1 : 0, colour, title);
        end(drawing, right, y, isOpenRight ? 1 : 0, colour, title);
    }

    /** An interval whose ends are known. */
    static void interval(Drawing drawing, double left, double right, double y, String colour) {
        drawing.add(new Mark.Line(left, y, right, y, Look.line(colour, 2), null));
        end(drawing, left, y, 0, colour, null);
        end(drawing, right, y, 0, colour, null);
    }

    private static void end(Drawing drawing, double x, double y, int onwards, String colour, @Nullable String title) {
        if (onwards == 0) {
            drawing.add(new Mark.Line(x, y - CAP, x, y + CAP, Look.line(colour, 2), title));
        } else {
            onwards(drawing, new Point(x + onwards * HEAD, y), onwards, colour, title);
        }
    }

    /** What lies beyond an end of the axis: -1 the left, 1 the right. */
    static void onwards(Drawing drawing, Point tip, int way, String colour, @Nullable String title) {
        head(drawing, tip, way, 0, colour, title);
    }

    /** From the dot of what is to the ring of what is projected. */
    static void arrow(Drawing drawing, Point from, Point to, double apart, String title) {
        var length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        var x = (to.x() - from.x()) / length;
        var y = (to.y() - from.y()) / length;
        var tip = new Point(to.x() - x * apart, to.y() - y * apart);
        var look = Look.line(Palette.INK, 1.25);
        drawing.add(new Mark.Line(from.x() + x * apart, from.y() + y * apart, tip.x(), tip.y(), look, title));
        if (length > 2 * apart + 2 * HEAD) {
            head(drawing, tip, x, y, Palette.INK, title);
        }
    }

    private static void head(Drawing drawing, Point tip, double x, double y, String colour, @Nullable String title) {
        var back = new Point(tip.x() - x * HEAD, tip.y() - y * HEAD);
        drawing.add(new Mark.Shape(
                List.of(
                        tip,
                        new Point(back.x() - y * HEAD / 2, back.y() + x * HEAD / 2),
                        new Point(back.x() + y * HEAD / 2, back.y() - x * HEAD / 2)),
                Look.filled(colour),
                title));
    }
}
