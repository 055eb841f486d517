package org.equityimpact.charts;

import java.util.List;
import org.equityimpact.charts.Mark.Anchor;
import org.equityimpact.charts.Mark.Run;
import org.equityimpact.charts.Mark.Words;

/** What is measured, which way is worse, and what the chart says in a sentence. */
final class Heading {

    private static final int MOST_LINES = 3;

    private final Subject subject;

    Heading(Subject subject) {
        this.subject = subject;
    }

    /** The whole title, as the picture is called where it cannot be seen. */
    static String title(Subject subject) {
        return Wording.joined(", ", subject.name(), by(subject), subject.period(), subject.direction());
    }

    /** Gives the y below it. */
    double draw(Drawing drawing, double top) {
        var y = drawing.paragraph(
                Lettering.lines(subject.name(), Type.TITLE, Drawing.ROOM, MOST_LINES), Type.TITLE, top);
        y = subtitle(drawing, y + 2);
        y += 6;
        for (var paragraph : new MainMessage(subject).paragraphs()) {
            y = drawing.paragraph(Lettering.lines(paragraph, Type.LEAD, Drawing.ROOM, MOST_LINES), Type.LEAD, y + 2);
        }
        return y;
    }

    /** The direction stands out, because all else is read by it. */
    private double subtitle(Drawing drawing, double top) {
        var direction = new Run(Wording.sentence(subject.direction()), Type.DIRECTION);
        var rest = Wording.joined(", ", by(subject), subject.period());
        var room = Drawing.ROOM - direction.width() - Words.SPACE;
        var shown = new Run(Lettering.fitted(rest, Type.SUBTITLE, room), Type.SUBTITLE);
        drawing.add(new Words(List.of(direction, shown), Drawing.LEFT, top + Type.SUBTITLE.size(), Anchor.START, rest));
        return top + Type.SUBTITLE.leading();
    }

    private static String by(Subject subject) {
        return subject.dimension() == null ? "by group" : "by " + subject.dimension();
    }
}
