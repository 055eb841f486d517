package org.equityimpact.charts;

import java.util.ArrayList;
import java.util.List;
import org.equityimpact.charts.Mark.Anchor;
import org.equityimpact.charts.Mark.Look;
import org.equityimpact.charts.Mark.Run;
import org.equityimpact.charts.Mark.Words;
import org.equityimpact.facts.disparity.Level;

/** One group: a line of words, and below it its strip in both panels. */
final class RowBlock {

    private static final double SIGN = 618;
    private static final double LEVEL = 607;
    private static final double STANDING = 532;
    private static final double INDENT = 16;
    private static final double APART = 18;
    private static final int MOST_LINES = 2;

    private final Subject subject;
    private final RatePanel rates;
    private final HarmPanel harms;
    private final double strip;

    RowBlock(Subject subject, RatePanel rates, HarmPanel harms) {
        this.subject = subject;
        this.rates = rates;
        this.harms = harms;
        this.strip = subject.hasProjection() ? 36 : 22;
    }

    /** Gives the y below it. */
    double draw(Drawing drawing, GroupRow row, double top) {
        var below = label(drawing, row, top) + 4;
        if (row.isHidden()) {
            drawing.add(new Mark.Box(
                    Drawing.LEFT,
                    below,
                    Drawing.ROOM,
                    strip,
                    Look.filled(Palette.NOT_SHOWN),
                    "%s: %s".formatted(row.nameInLine(), Wording.TOO_FEW_TO_SHOW)));
            drawing.add(Words.of(
                    Wording.TOO_FEW_TO_SHOW,
                    Type.FIGURES,
                    Drawing.LEFT + Drawing.ROOM / 2,
                    below + strip / 2 + 4.5,
                    Anchor.MIDDLE));
        } else {
            rates.draw(drawing, row, below, strip);
            harms.draw(drawing, row, below, strip);
        }
        return below + strip + 12;
    }

    /** Name and figures on the left, standing and level on the right; gives the y below the words. */
    private double label(Drawing drawing, GroupRow row, double top) {
        var right = standing(drawing, row, top + Type.NAME.size());
        var left = Drawing.LEFT + (row.isPart() ? INDENT : 0);
        var figures = figures(row);
        var beside = figures.isEmpty() ? 0 : Words.SPACE + Advance.of(figures, Type.FIGURES);
        var room = right - APART - left;
        if (Advance.of(row.name(), Type.NAME) + beside <= room) {
            var runs = new ArrayList<>(List.of(new Run(row.name(), Type.NAME)));
            if (!figures.isEmpty()) {
                runs.add(new Run(figures, Type.FIGURES));
            }
            drawing.add(new Words(runs, left, top + Type.NAME.size(), Anchor.START, row.name()));
            return top + Type.NAME.leading();
        }
        var y = top;
        for (var line : Lettering.lines(row.name(), Type.NAME, room, MOST_LINES)) {
            drawing.add(Words.of(line, Type.NAME, left, y + Type.NAME.size(), Anchor.START)
                    .titled(row.name()));
            y += Type.NAME.leading();
        }
        if (!figures.isEmpty()) {
            var shown = Lettering.fitted(figures, Type.FIGURES, Drawing.RIGHT - left);
            drawing.add(Words.of(shown, Type.FIGURES, left, y + Type.FIGURES.size() - 1, Anchor.START)
                    .titled(figures));
            y += Type.FIGURES.leading();
        }
        return y;
    }

    private String figures(GroupRow row) {
        var words = new RowWords(subject, row);
        var figures = words.figures();
        var parents = words.unnamedParents();
        if (parents.isEmpty()) {
            return figures;
        }
        var within = "part of " + String.join(" and ", parents);
        return figures.isEmpty() ? within : within + "; " + figures;
    }

    /** Gives the x where the words begin. */
    private double standing(Drawing drawing, GroupRow row, double y) {
        if (row.isHidden()) {
            return Drawing.RIGHT;
        }
        var words = new RowWords(subject, row);
        var level = words.level();
        if (row.level() != Level.NONE) {
            LevelSign.draw(drawing, row.level(), SIGN, y - 4.5, words.harm());
        }
        if (!level.isEmpty()) {
            drawing.add(Words.of(level, Type.LEVEL, LEVEL, y, Anchor.END));
        }
        var standing = Words.of(words.standing(), Type.FIGURES, level.isEmpty() ? LEVEL : STANDING, y, Anchor.END);
        drawing.add(standing);
        return standing.left();
    }
}
