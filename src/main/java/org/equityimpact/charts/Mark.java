package org.equityimpact.charts;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One thing drawn; where it stands for a figure or is cut short, its title says the figure or the whole text. */
sealed interface Mark {

    @Nullable
    String title();

    /** A stretch of words set alike. */
    record Run(String text, Type type) {

        double width() {
            return Advance.of(text, type);
        }
    }

    /** Where the words stand about their x. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /**
     * One line of words.
     *
     * @param y the line that they stand on
     */
    record Words(
            List<Run> runs,
            double x,
            double y,
            Anchor anchor,
            @Nullable String title) implements Mark {

        /** Between two runs. */
        static final double SPACE = 8;

        public Words {
            runs = List.copyOf(runs);
        }

        static Words of(String text, Type type, double x, double y, Anchor anchor) {
            return new Words(List.of(new Run(text, type)), x, y, anchor, null);
        }

        Words titled(String whole) {
            return new Words(runs, x, y, anchor, whole);
        }

        String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining(" "));
        }

        double width() {
            return runs.stream().mapToDouble(Run::width).sum() + SPACE * (runs.size() - 1);
        }

        double left() {
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width() / 2;
                case END -> x - width();
            };
        }

        /** The height of the tallest letters. */
        double height() {
            return runs.stream().mapToDouble(run -> run.type().size()).max().orElse(0);
        }
    }

    /** A straight line. */
    record Line(
            double x1,
            double y1,
            double x2,
            double y2,
            Look look,
            @Nullable String title) implements Mark {}

    /** An upright rectangle. */
    record Box(
            double x,
            double y,
            double width,
            double height,
            Look look,
            @Nullable String title) implements Mark {}

    /** A round dot. */
    record Dot(
            double x,
            double y,
            double radius,
            Look look,
            @Nullable String title) implements Mark {}

    /** A closed shape. */
    record Shape(List<Point> points, Look look, @Nullable String title) implements Mark {

        public Shape {
            points = List.copyOf(points);
        }
    }

    /** A corner of a shape. */
    record Point(double x, double y) {}

    /**
     * How lines and shapes are drawn.
     *
     * @param fill a colour, or null for none
     * @param stroke a colour, or null for none
     */
    record Look(@Nullable String fill, @Nullable String stroke, double strokeWidth, boolean dashed) {

        static Look filled(String colour) {
            return new Look(colour, null, 0, false);
        }

        static Look line(String colour, double width) {
            return new Look(null, colour, width, false);
        }

        static Look dashed(String colour, double width) {
            return new Look(null, colour, width, true);
        }

        static Look outlined(String fill, String colour, double width) {
            return new Look(fill, colour, width, false);
        }
    }
}
