package org.equityimpact.spreadsheet.cells;

/** How much a file of cells may hold before it is refused. */
public record Bounds(int unpackedBytes, int parts, int rows, int columns, int cells) {

    /** Refuses a cell beyond the edge; row and column are counted from 0. */
    void check(int row, int column) throws UnreadableSheet {
        if (row >= rows || column >= columns) {
            throw new UnreadableSheet(row + 1, 0, "a table may have %,d rows and %,d columns".formatted(rows, columns));
        }
    }
}
