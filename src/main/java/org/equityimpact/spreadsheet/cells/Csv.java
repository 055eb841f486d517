package org.equityimpact.spreadsheet.cells;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Cells as text, with a separator between them and quotation marks where one is part of a cell (RFC 4180). */
public final class Csv {

    private Csv() {}

    /**
     * Reads a table.
     *
     * @throws UnreadableSheet when quotation marks are not well set, or there is too much; told with the line
     */
    public static Cells read(String text, char separator, Bounds bounds) throws UnreadableSheet {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        var rows = new RowsInOrder(bounds, new FilledCells(bounds));
        try (var parser = format.parse(new StringReader(text))) {
            var records = parser.iterator();
            for (int number = 0; ; number++) {
                int line = (int) parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    return rows.of("");
                }
                rows.add(
                        number,
                        line,
                        Arrays.stream(records.next().values()).map(Cell::of).toList());
            }
        } catch (IOException | RuntimeException e) {
            throw UnreadableSheet.csv(e);
        }
    }

    /** Writes rows with commas between the cells. */
    public static String write(List<List<String>> rows) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            for (var row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new IllegalStateException("nothing is written to but memory", e);
        }
        return text.toString();
    }
}
