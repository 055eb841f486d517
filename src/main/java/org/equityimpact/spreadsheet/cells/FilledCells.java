package org.equityimpact.spreadsheet.cells;

/** Counts the cells of a file that hold anything, as it is these that take memory. */
final class FilledCells {

    private final int most;
    private int count;

    FilledCells(Bounds bounds) {
        this.most = bounds.cells();
    }

    void add(Row row, int number) throws UnreadableSheet {
        count += (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
        if (count > most) {
            throw new UnreadableSheet(number + 1, 0, "a file may have %,d cells; split it".formatted(most));
        }
    }
}
