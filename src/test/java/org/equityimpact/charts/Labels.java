package org.equityimpact.charts;

import java.util.ArrayList;
import java.util.List;
import org.equityimpact.charts.Mark.Words;

/** Where the labels of a drawing stand, and which of them stand in each other's way. */
final class Labels {

    /** Letters reach so far above and below their line, in parts of their size. */
    private static final double ABOVE = 0.78;

    private static final double BELOW = 0.22;

    private Labels() {}

    /** The pairs of labels that overlap, and the labels that leave the drawing. */
    static List<String> misplaced(Drawing drawing) {
        var labels = drawing.marks().stream()
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .filter(label -> !label.text().isBlank())
                .toList();
        var misplaced = new ArrayList<String>();
        for (var at = 0; at < labels.size(); at++) {
            var label = labels.get(at);
            if (leaves(drawing, label)) {
                misplaced.add("leaves the drawing: " + label.text());
            }
            for (var next = at + 1; next < labels.size(); next++) {
                if (overlap(label, labels.get(next))) {
                    misplaced.add("overlap: %s / %s"
                            .formatted(label.text(), labels.get(next).text()));
                }
            }
        }
        return misplaced;
    }

    private static boolean leaves(Drawing drawing, Words label) {
        return label.left() < 0
                || label.left() + label.width() > Drawing.WIDTH
                || top(label) < 0
                || bottom(label) > drawing.height();
    }

    private static boolean overlap(Words one, Words other) {
        return one.left() < other.left() + other.width()
                && other.left() < one.left() + one.width()
                && top(one) < bottom(other)
                && top(other) < bottom(one);
    }

    private static double top(Words label) {
        return label.y() - ABOVE * label.height();
    }

    private static double bottom(Words label) {
        return label.y() + BELOW * label.height();
    }
}
