package org.equityimpact.rules;

import java.util.List;
import org.equityimpact.spreadsheet.cells.Bounds;
import org.equityimpact.spreadsheet.cells.Cell;
import org.equityimpact.spreadsheet.cells.Cells;
import org.equityimpact.spreadsheet.cells.Csv;
import org.equityimpact.spreadsheet.cells.Row;
import org.equityimpact.spreadsheet.cells.UnreadableSheet;
import org.equityimpact.spreadsheet.cells.Workbook;

/** The cells of a decision table, row by row, whether it was saved as CSV or as a workbook. */
record Sheet(List<List<String>> rows) {

    private static final Bounds BOUNDS = new Bounds(20_000_000, 500, 2_000, 100, 200_000);

    Sheet {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table that was saved as CSV.
     *
     * @throws UnreadableSheet when it is none; told with the line
     */
    static Sheet ofCsv(String text) throws UnreadableSheet {
        return of(Csv.read(text, ',', BOUNDS));
    }

    /**
     * Reads the first sheet of a workbook.
     *
     * @throws UnreadableSheet when it is none, is too large, or holds what no table may
     */
    static Sheet ofWorkbook(byte[] content) throws UnreadableSheet {
        var sheets = Workbook.read(content, BOUNDS);
        if (sheets.isEmpty()) {
            throw new UnreadableSheet(0, 0, "the workbook shows no sheet; save it with the table in its first one");
        }
        refuseFormulas(sheets.get(0));
        return of(sheets.get(0));
    }

    private static Sheet of(Cells cells) {
        return new Sheet(cells.rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList());
    }

    private static void refuseFormulas(Cells cells) throws UnreadableSheet {
        for (int row = 0; row < cells.rows().size(); row++) {
            Row found = cells.rows().get(row);
            for (int column = 0; column < found.cells().size(); column++) {
                if (found.at(column).isComputed()) {
                    throw new UnreadableSheet(
                            row + 1,
                            column + 1,
                            "cell %s holds a formula; write its value".formatted(Cell.name(row, column)));
                }
            }
        }
    }

    /** The text of a cell, counted from 0; empty beyond the edge. */
    String at(int row, int column) {
        var cells = row < rows.size() ? rows.get(row) : List.<String>of();
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** The same table as CSV. */
    String csv() {
        return Csv.write(rows);
    }
}
