package org.equityimpact.spreadsheet.cells;

import java.util.ArrayList;
import java.util.List;

/** Gathers rows as they come; rows left out in between are blank, and blank rows at the end are none. */
final class RowsInOrder {

    private final Bounds bounds;
    private final FilledCells filled;
    private final List<Row> rows = new ArrayList<>();

    RowsInOrder(Bounds bounds, FilledCells filled) {
        this.bounds = bounds;
        this.filled = filled;
    }

    /** Adds a row by its number, counted from 0; none may come again. */
    void add(int number, int line, List<Cell> cells) throws UnreadableSheet {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        if (width == 0) {
            return;
        }
        bounds.check(number, width - 1);
        if (number < rows.size()) {
            throw new UnreadableSheet(number + 1, 0, "the rows of the workbook are not in order; save it again");
        }
        while (rows.size() < number) {
            rows.add(new Row(rows.size() + 1, List.of()));
        }
        var row = new Row(line, cells.subList(0, width));
        filled.add(row, number);
        rows.add(row);
    }

    Cells of(String sheet) {
        return new Cells(sheet, rows);
    }
}
