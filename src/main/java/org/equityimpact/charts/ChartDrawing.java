package org.equityimpact.charts;

import org.equityimpact.charts.Mark.Look;

/** Lays a chart out: heading, two panels side by side with a row for each group, legend and caption. */
final class ChartDrawing {

    private static final double MARGIN = 16;

    private ChartDrawing() {}

    static Drawing of(Subject subject) {
        var drawing = new Drawing();
        var rates = new RatePanel(subject);
        var harms = new HarmPanel(subject);
        var y = new Heading(subject).draw(drawing, MARGIN);
        y = panelHeads(drawing, rates, harms, y + 14);
        var rows = new RowBlock(subject, rates, harms);
        for (var row : subject.rows()) {
            y = rows.draw(drawing, row, y);
        }
        y = scales(drawing, rates, harms, y);
        y = new Legend(subject).draw(drawing, y + 10);
        drawing.add(new Mark.Line(Drawing.LEFT, y + 8, Drawing.RIGHT, y + 8, Look.line(Palette.RULE, 1), null));
        y = new Caption(subject).draw(drawing, y + 14);
        drawing.end(y + MARGIN);
        return drawing;
    }

    private static double panelHeads(Drawing drawing, RatePanel rates, HarmPanel harms, double top) {
        rates.head(drawing, top + 12);
        harms.head(drawing, top + 12);
        rates.labels(drawing, top + 28);
        harms.labels(drawing, top + 28);
        return scales(drawing, rates, harms, top + 32) + 8;
    }

    private static double scales(Drawing drawing, RatePanel rates, HarmPanel harms, double top) {
        Grid.labels(drawing, rates.onAxis(), top + 11);
        Grid.labels(drawing, harms.onAxis(), top + 11);
        return top + 16;
    }
}
