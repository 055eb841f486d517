package org.equityimpact.spreadsheet.cells;

import java.util.List;

/** One row of a sheet: the line of the file that it starts on, and its cells. */
public record Row(int line, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, counted from 0; blank beyond the edge. */
    public Cell at(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
