package org.equityimpact.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.equityimpact.charts.Mark.Anchor;
import org.equityimpact.charts.Mark.Look;
import org.equityimpact.charts.Mark.Words;
import org.equityimpact.facts.disparity.Level;

/** What the signs mean: those that are drawn, and no others. */
final class Legend {

    private static final double SIGN = 30;
    private static final double APART = 18;
    private static final double LINE = 20;

    private final Subject subject;
    private final List<Entry> entries = new ArrayList<>();

    Legend(Subject subject) {
        this.subject = subject;
        measured();
        compared();
        levels();
    }

    /** A sign, drawn about a point, and its meaning. */
    private record Entry(BiConsumer<Drawing, Mark.Point> sign, String meaning) {}

    /** Gives the y below it. */
    double draw(Drawing drawing, double top) {
        var x = Drawing.LEFT;
        var y = top + LINE / 2;
        for (var entry : entries) {
            var width = SIGN + Advance.of(entry.meaning, Type.SMALL);
            if (x > Drawing.LEFT && x + width > Drawing.RIGHT) {
                x = Drawing.LEFT;
                y += LINE;
            }
            entry.sign.accept(drawing, new Mark.Point(x + SIGN / 2 - 4, y));
            drawing.add(Words.of(entry.meaning, Type.SMALL, x + SIGN, y + 4, Anchor.START));
            x += width + APART;
        }
        return y + LINE / 2;
    }

    private void measured() {
        if (any(row -> row.figures().rate() != null && !row.isTooFew())) {
            var hasInterval = any(row -> row.measured().measures().wilsonLow() != null);
            add(
                    (drawing, at) -> bar(drawing, at, Palette.MEASURED, hasInterval),
                    hasInterval ? "measured, with its 95% interval" : "measured");
        }
        if (any(GroupRow::isTooFew)) {
            add((drawing, at) -> bar(drawing, at, Palette.TOO_FEW, true), "too few to judge");
        }
        if (subject.hasProjection()) {
            add(
                    (drawing, at) -> drawing.add(
                            new Mark.Dot(at.x(), at.y(), 5, Look.outlined(Palette.PAPER, Palette.MEASURED, 2), null)),
                    "projected");
        }
    }

    private void compared() {
        if (any(row -> row.figures().comparisonRate() != null)) {
            add(
                    (drawing, at) -> drawing.add(
                            new Mark.Line(at.x(), at.y() - 8, at.x(), at.y() + 8, Look.dashed(Palette.INK, 1.5), null)),
                    "compared with");
        }
        if (!subject.isOfMeans() && any(row -> WatchZone.of(row, subject.lines()) != null)) {
            add(
                    (drawing, at) ->
                            drawing.add(new Mark.Box(at.x() - 9, at.y() - 7, 18, 14, Look.filled(Palette.ZONE), null)),
                    "between the watch and the high line");
        }
    }

    private void levels() {
        level(Level.HIGH, "HIGH");
        level(Level.MEDIUM, "MEDIUM");
        level(Level.WATCH, "WATCH");
        level(Level.NONE, "below the lines");
        level(Level.CANNOT_ASSESS, "cannot be assessed");
    }

    private void level(Level level, String meaning) {
        if (any(row -> row.level() == level && !row.isHidden())) {
            add((drawing, at) -> LevelSign.draw(drawing, level, at.x(), at.y(), null), meaning);
        }
    }

    private static void bar(Drawing drawing, Mark.Point at, String colour, boolean hasInterval) {
        if (hasInterval) {
            Bars.interval(drawing, at.x() - 12, at.x() + 12, at.y(), colour);
        }
        drawing.add(new Mark.Dot(at.x(), at.y(), 5, Look.outlined(colour, Palette.PAPER, 1), null));
    }

    private void add(BiConsumer<Drawing, Mark.Point> sign, String meaning) {
        entries.add(new Entry(sign, meaning));
    }

    private boolean any(Predicate<GroupRow> what) {
        return subject.rows().stream().anyMatch(what);
    }
}
