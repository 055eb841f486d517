package org.equityimpact.charts;

import java.util.ArrayList;
import java.util.List;

/** What is drawn, from back to front. */
final class Drawing {

    /** That of a sheet of A4 between its margins, at 96 to the inch. */
    static final double WIDTH = 640;

    static final double LEFT = 16;
    static final double RIGHT = 624;
    static final double ROOM = RIGHT - LEFT;

    private final List<Mark> marks = new ArrayList<>();
    private double height;

    void add(Mark mark) {
        marks.add(mark);
    }

    /** A paragraph; gives the y below it. */
    double paragraph(List<String> lines, Type type, double top) {
        var y = top;
        for (var line : lines) {
            add(Mark.Words.of(line, type, LEFT, y + type.size(), Mark.Anchor.START));
            y += type.leading();
        }
        return y;
    }

    void end(double bottom) {
        height = bottom;
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    double height() {
        return height;
    }
}
