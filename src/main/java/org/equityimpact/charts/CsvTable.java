package org.equityimpact.charts;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.equityimpact.charts.DataTable.Cell;
import org.equityimpact.charts.DataTable.Column;

/** Writes the data of a chart as CSV that a spreadsheet opens as it is: exact figures, in UTF-8 with its mark. */
final class CsvTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvTable() {}

    static byte[] of(DataTable table) {
        var text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(table.columns().stream()
                    .flatMap(column -> headings(column).stream())
                    .toList());
            for (var row : table.rows()) {
                var values = new ArrayList<String>();
                for (var at = 0; at < row.size(); at++) {
                    values.addAll(values(table.columns().get(at), row.get(at)));
                }
                printer.printRecord(values);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("a table in memory cannot be written", broken);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> headings(Column column) {
        return column.figures() == 2
                ? List.of(column.heading() + ", 95% interval from", column.heading() + ", 95% interval to")
                : List.of(column.heading());
    }

    private static List<String> values(Column column, Cell cell) {
        return column.figures() == 0
                ? List.of(NoFormula.of(cell.shown()))
                : cell.exact().stream()
                        .map(figure -> figure == null ? "" : figure.toPlainString())
                        .toList();
    }
}
