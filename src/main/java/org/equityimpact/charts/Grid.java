package org.equityimpact.charts;

import org.equityimpact.charts.Mark.Anchor;
import org.equityimpact.charts.Mark.Look;
import org.equityimpact.charts.Mark.Words;

/** The fine lines at the ticks of an axis, and its labels. */
final class Grid {

    private Grid() {}

    static void draw(Drawing drawing, Axis axis, double top, double height) {
        for (var tick : axis.ticks()) {
            var x = axis.at(tick.value());
            drawing.add(new Mark.Line(x, top, x, top + height, Look.line(Palette.GRID, 1), null));
        }
    }

    /** The labels, standing on a line of text. */
    static void labels(Drawing drawing, Axis axis, double y) {
        for (var tick : axis.ticks()) {
            drawing.add(Words.of(tick.label(), Type.SMALL, axis.at(tick.value()), y, Anchor.MIDDLE));
        }
    }
}
