package org.equityimpact.charts;

import java.util.List;
import org.equityimpact.charts.Mark.Look;
import org.equityimpact.charts.Mark.Point;
import org.equityimpact.facts.disparity.Level;
import org.jspecify.annotations.Nullable;

/** The shape that stands for a level, told apart without colour: square, triangle, hollow diamond, dot, cross. */
final class LevelSign {

    private LevelSign() {}

    static void draw(Drawing drawing, Level level, double x, double y, @Nullable String title) {
        switch (level) {
            case HIGH -> drawing.add(new Mark.Box(x - 5, y - 5, 10, 10, edged(Palette.HIGH), title));
            case MEDIUM ->
                drawing.add(new Mark.Shape(
                        List.of(new Point(x, y - 6.5), new Point(x + 6.5, y + 5), new Point(x - 6.5, y + 5)),
                        edged(Palette.MEDIUM),
                        title));
            case WATCH ->
                drawing.add(new Mark.Shape(
                        List.of(new Point(x, y - 6), new Point(x + 6, y), new Point(x, y + 6), new Point(x - 6, y)),
                        Look.outlined(Palette.PAPER, Palette.INK, 1.75),
                        title));
            case NONE -> drawing.add(new Mark.Dot(x, y, 4.5, edged(Palette.TOO_FEW), title));
            case CANNOT_ASSESS -> {
                var look = Look.line(Palette.SOFT_INK, 1.75);
                drawing.add(new Mark.Line(x - 4, y - 4, x + 4, y + 4, look, title));
                drawing.add(new Mark.Line(x - 4, y + 4, x + 4, y - 4, look, title));
            }
        }
    }

    /** A rim of paper keeps the shape apart from the lines behind it. */
    private static Look edged(String colour) {
        return Look.outlined(colour, Palette.PAPER, 1);
    }
}
