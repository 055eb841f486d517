package org.equityimpact.charts;

import java.util.List;
import java.util.stream.Collectors;
import org.equityimpact.charts.Mark.Anchor;
import org.equityimpact.charts.Mark.Box;
import org.equityimpact.charts.Mark.Line;
import org.equityimpact.charts.Mark.Look;
import org.equityimpact.charts.Mark.Words;

/** A chart of counts: a bar for each with its name and its number, in sections, all drawn to one scale. */
public final class CountChart {

    private static final double NAMES_END = 290;
    private static final double BARS_START = 300;
    private static final double BARS_END = 560;
    private static final double BAR = 14;
    private static final double BETWEEN = 6;
    private static final int MOST_LINES = 2;
    private static final double MARGIN = 16;

    private final String title;
    private final String subtitle;
    private final List<Section> sections;
    private final int most;

    /** Counts that belong together; without any, the words tell why there are none. */
    public record Section(String heading, List<Count> counts, String whenEmpty) {

        public Section {
            counts = List.copyOf(counts);
        }
    }

    /** How many there are of something, with the words that stand after the bar. */
    public record Count(String name, int count, String words) {}

    public CountChart(String title, String subtitle, List<Section> sections) {
        this.title = title;
        this.subtitle = subtitle;
        this.sections = List.copyOf(sections);
        this.most = Math.max(
                1,
                sections.stream()
                        .flatMap(section -> section.counts().stream())
                        .mapToInt(Count::count)
                        .max()
                        .orElse(1));
    }

    public byte[] svg() {
        return svg((markup, words) -> false);
    }

    /**
     * A picture.
     *
     * @throws NoFonts where the machine has none to write words with
     */
    public byte[] png() {
        return Picture.of(this::svg);
    }

    private byte[] svg(SvgWriter.Lettered lettered) {
        return SvgWriter.document(drawing(), title, description(), lettered);
    }

    /** All that the picture shows, for those who cannot see it. */
    private String description() {
        return sections.stream().map(CountChart::told).collect(Collectors.joining(" "));
    }

    private static String told(Section section) {
        var counts = section.counts().isEmpty()
                ? section.whenEmpty()
                : section.counts().stream()
                        .map(count -> "%s %s".formatted(count.name(), count.words()))
                        .collect(Collectors.joining("; "));
        return "%s: %s.".formatted(section.heading(), counts);
    }

    private Drawing drawing() {
        var drawing = new Drawing();
        var y = drawing.paragraph(Lettering.lines(title, Type.TITLE, Drawing.ROOM, MOST_LINES), Type.TITLE, MARGIN);
        y = drawing.paragraph(Lettering.lines(subtitle, Type.SUBTITLE, Drawing.ROOM, MOST_LINES), Type.SUBTITLE, y + 2);
        for (var section : sections) {
            y = section(drawing, section, y + MARGIN);
        }
        drawing.end(y + MARGIN);
        return drawing;
    }

    private double section(Drawing drawing, Section section, double top) {
        var y = drawing.paragraph(List.of(section.heading()), Type.HEADING, top) + BETWEEN;
        if (section.counts().isEmpty()) {
            return drawing.paragraph(
                    Lettering.lines(section.whenEmpty(), Type.FIGURES, Drawing.ROOM, MOST_LINES), Type.FIGURES, y);
        }
        var start = y;
        for (var count : section.counts()) {
            y = bar(drawing, count, y);
        }
        drawing.add(new Line(BARS_START, start - 2, BARS_START, y, Look.line(Palette.INK, 1), null));
        return y;
    }

    private double bar(Drawing drawing, Count count, double top) {
        var lines = Lettering.lines(count.name(), Type.FIGURES, NAMES_END - Drawing.LEFT, MOST_LINES);
        var height = Math.max(BAR, lines.size() * Type.FIGURES.leading());
        for (int at = 0; at < lines.size(); at++) {
            double line = top + Type.FIGURES.size() + at * Type.FIGURES.leading();
            drawing.add(Words.of(lines.get(at), Type.FIGURES.in(Palette.INK), NAMES_END, line, Anchor.END)
                    .titled(count.name()));
        }
        double length = (BARS_END - BARS_START) * count.count() / most;
        drawing.add(new Box(BARS_START, top, length, BAR, Look.filled(Palette.MEASURED), count.words()));
        drawing.add(Words.of(
                count.words(),
                Type.FIGURES.in(Palette.INK),
                BARS_START + length + BETWEEN,
                top + Type.FIGURES.size(),
                Anchor.START));
        return top + height + BETWEEN;
    }
}
