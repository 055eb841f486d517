package org.equityimpact.rules;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The cells of a decision table, row by row, whether it was saved as CSV or as a workbook. */
record Sheet(List<List<String>> rows) {

    Sheet {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table that was saved as CSV.
     *
     * @throws UnreadableSheet when it is none; told with the line
     */
    static Sheet ofCsv(String text) throws UnreadableSheet {
        var rows = new ArrayList<List<String>>();
        try (var records =
                CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get().parse(new StringReader(text))) {
            records.forEach(row -> rows.add(List.of(row.values())));
        } catch (IOException | RuntimeException e) {
            throw UnreadableSheet.csv(e);
        }
        return new Sheet(rows);
    }

    /** The text of a cell, counted from 0; empty beyond the edge. */
    String at(int row, int column) {
        var cells = row < rows.size() ? rows.get(row) : List.<String>of();
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** The same table as CSV. */
    String csv() {
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

    /** The name that spreadsheets give a cell, as B10. */
    static String name(int row, int column) {
        var letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.append(row + 1).toString();
    }
}
