package org.equityimpact.charts;

/** A page that needs nothing beside it: the chart, the same data as a table, and what to know about both. */
final class HtmlPage {

    /** Also for a page opened from a disk: nothing is loaded, nothing runs. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private static final String STYLE = """
            html { color-scheme: light; background: #FFFFFF; color: #1A1A1A; }
            body { margin: 0 auto; padding: 1rem; max-width: 84rem; font: 1rem/1.45 Arial, Helvetica, sans-serif; }
            .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
            figure { margin: 0 auto; max-width: 46rem; }
            svg { display: block; width: 100%; height: auto; }
            .wide { overflow-x: auto; }
            table { border-collapse: collapse; font-size: 0.875rem; margin-top: 1.5rem; }
            caption { text-align: left; font-weight: bold; padding: 0 0 0.5rem; }
            th, td { padding: 0.3rem 0.6rem; border-bottom: 1px solid #BDBDBD; text-align: left; vertical-align: top; }
            thead th { border-bottom: 2px solid #1A1A1A; vertical-align: bottom; }
            .figure { text-align: right; font-variant-numeric: tabular-nums; }
            td.figure { white-space: nowrap; }
            td.words { min-width: 8em; }
            thead th { min-width: 4.5em; }
            tbody th { min-width: 9em; max-width: 24em; overflow-wrap: anywhere; }
            tr { break-inside: avoid; }
            @page { size: A4; margin: 15mm; }
            @page wide { size: A4 landscape; }
            @media print {
              body { padding: 0; }
              .wide { page: wide; overflow: visible; }
              table { font-size: 8pt; margin: 0; }
              th, td { padding: 2pt 3pt; }
            }
            """;

    private final Subject subject;
    private final Markup page = new Markup();

    private HtmlPage(Subject subject) {
        this.subject = subject;
    }

    static byte[] of(Subject subject, Drawing drawing, String title, String description) {
        return new HtmlPage(subject).write(drawing, title, description);
    }

    private byte[] write(Drawing drawing, String title, String description) {
        page.htmlDeclaration().open("html").with("lang", "en").line();
        head(title);
        page.open("body").line().open("main").line();
        page.open("h1").with("class", "unseen").text(subject.name()).close().line();
        page.open("figure").line();
        SvgWriter.inline(page, drawing, title, description);
        page.line().close().line();
        notes();
        table(DataTable.of(subject).withoutEmptyColumns());
        page.close().line().close().line().close().line();
        return page.bytes();
    }

    private void head(String title) {
        page.open("head").line();
        page.empty("meta").with("charset", "utf-8").line();
        page.empty("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with("content", POLICY)
                .line();
        page.empty("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1")
                .line();
        page.element("title", title).line();
        page.open("style").line().asIs(STYLE).close().line();
        page.close().line();
    }

    private void table(DataTable table) {
        page.open("div").with("class", "wide").with("tabindex", "0").line();
        page.open("table").line();
        page.element("caption", "The same data as a table: " + subject.name() + ". " + Wording.SCREEN)
                .line();
        page.open("thead").line().open("tr").line();
        for (var column : table.columns()) {
            heading(column);
        }
        page.close().line().close().line().open("tbody").line();
        for (var row : table.rows()) {
            page.open("tr").line();
            for (var at = 0; at < row.size(); at++) {
                cell(table.columns().get(at), row.get(at), at == 0);
            }
            page.close().line();
        }
        page.close().line().close().line().close().line();
    }

    private void heading(DataTable.Column column) {
        page.open("th").with("scope", "col");
        if (column.figures() > 0) {
            page.with("class", "figure");
        }
        page.text(column.figures() == 2 ? "95% interval" : column.heading())
                .close()
                .line();
    }

    /** A name may be read either way, whatever stands beside it. */
    private void cell(DataTable.Column column, DataTable.Cell cell, boolean isName) {
        if (isName) {
            page.open("th").with("scope", "row").with("dir", "auto");
        } else {
            page.open("td").with("class", column.figures() > 0 ? "figure" : "words");
        }
        page.text(cell.shown()).close().line();
    }

    private void notes() {
        page.element("h2", "About these figures").line().open("ul").line();
        var definition = subject.indicator().definition();
        if (definition != null) {
            page.element("li", "What is counted: " + definition).line();
        }
        new Caption(subject).facts().forEach(fact -> page.element("li", fact).line());
        Caption.notes(subject.notes()).forEach(note -> page.element("li", Wording.sentence(note) + ".")
                .line());
        page.close().line();
    }
}
