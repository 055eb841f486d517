package org.equityimpact.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.equityimpact.charts.Mark.Anchor;
import org.equityimpact.charts.Mark.Box;
import org.equityimpact.charts.Mark.Dot;
import org.equityimpact.charts.Mark.Line;
import org.equityimpact.charts.Mark.Look;
import org.equityimpact.charts.Mark.Run;
import org.equityimpact.charts.Mark.Shape;
import org.equityimpact.charts.Mark.Words;
import org.jspecify.annotations.Nullable;

/** Writes a drawing as SVG that needs nothing beside it: no style sheet, no script, no font of its own. */
final class SvgWriter {

    /** The renderer of pictures takes a space after a comma for part of a name. */
    static final String FONTS = "Arial,Helvetica,'Liberation Sans','DejaVu Sans',sans-serif";

    private final Markup markup;
    private final Lettered lettered;

    /** How words are written where they are not to be written as text. */
    interface Lettered {

        /** Writes the words and says so, or leaves them. */
        boolean write(Markup markup, Words words);
    }

    private SvgWriter(Markup markup, Lettered lettered) {
        this.markup = markup;
        this.lettered = lettered;
    }

    /** A document by itself. */
    static byte[] document(Drawing drawing, String title, String description, Lettered lettered) {
        var markup = new Markup().declaration();
        new SvgWriter(markup, lettered).write(drawing, title, description);
        return markup.line().bytes();
    }

    /** As part of a page. */
    static void inline(Markup page, Drawing drawing, String title, String description) {
        new SvgWriter(page, (markup, words) -> false).write(drawing, title, description);
    }

    private void write(Drawing drawing, String title, String description) {
        var height = number(drawing.height());
        var width = number(Drawing.WIDTH);
        markup.open("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("width", width)
                .with("height", height)
                .with("viewBox", "0 0 " + width + " " + height)
                .with("role", "img")
                .with("aria-labelledby", "chart-title chart-description")
                .with("font-family", FONTS)
                .with("direction", "ltr");
        markup.line().open("title").with("id", "chart-title").text(title).close();
        markup.line()
                .open("desc")
                .with("id", "chart-description")
                .text(description)
                .close();
        markup.line();
        write(new Box(0, 0, Drawing.WIDTH, drawing.height(), Look.filled(Palette.PAPER), null));
        drawing.marks().forEach(this::write);
        markup.close();
    }

    private void write(Mark mark) {
        if (mark instanceof Words words) {
            if (!lettered.write(markup, words)) {
                write(words);
            }
        } else if (mark instanceof Line line) {
            markup.open("line")
                    .with("x1", number(line.x1()))
                    .with("y1", number(line.y1()))
                    .with("x2", number(line.x2()))
                    .with("y2", number(line.y2()));
            end(line.look(), line.title());
        } else if (mark instanceof Box box) {
            markup.open("rect")
                    .with("x", number(box.x()))
                    .with("y", number(box.y()))
                    .with("width", number(box.width()))
                    .with("height", number(box.height()));
            end(box.look(), box.title());
        } else if (mark instanceof Dot dot) {
            markup.open("circle")
                    .with("cx", number(dot.x()))
                    .with("cy", number(dot.y()))
                    .with("r", number(dot.radius()));
            end(dot.look(), dot.title());
        } else if (mark instanceof Shape shape) {
            markup.open("polygon").with("points", points(shape));
            end(shape.look(), shape.title());
        }
    }

    private void write(Words words) {
        markup.open("text").with("x", number(words.x())).with("y", number(words.y()));
        if (words.anchor() != Anchor.START) {
            markup.with("text-anchor", words.anchor() == Anchor.MIDDLE ? "middle" : "end");
        }
        var runs = words.runs();
        if (runs.size() == 1) {
            type(runs.get(0)).asIs("");
            title(words.title());
            markup.text(runs.get(0).text());
        } else {
            title(words.title());
            for (var at = 0; at < runs.size(); at++) {
                var run = runs.get(at);
                markup.open("tspan");
                if (at > 0) {
                    markup.with("dx", number(Words.SPACE));
                }
                type(run).text(Lettering.inLine(run.text())).close();
            }
        }
        markup.close().line();
    }

    private Markup type(Run run) {
        markup.with("font-size", number(run.type().size()))
                .with("fill", run.type().colour());
        return run.type().bold() ? markup.with("font-weight", "bold") : markup;
    }

    private void end(Look look, @Nullable String title) {
        markup.with("fill", look.fill() == null ? "none" : look.fill());
        if (look.stroke() != null) {
            markup.with("stroke", look.stroke()).with("stroke-width", number(look.strokeWidth()));
        }
        if (look.dashed()) {
            markup.with("stroke-dasharray", "3 2");
        }
        title(title);
        markup.close().line();
    }

    private void title(@Nullable String title) {
        if (title != null) {
            markup.element("title", title);
        }
    }

    private static String points(Shape shape) {
        return shape.points().stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    /** To a hundredth; what is no number never gets into a drawing. */
    static String number(double coordinate) {
        return BigDecimal.valueOf(coordinate)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
