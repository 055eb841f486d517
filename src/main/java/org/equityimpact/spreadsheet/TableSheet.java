package org.equityimpact.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.equityimpact.spreadsheet.cells.Bounds;
import org.equityimpact.spreadsheet.cells.Cell;
import org.equityimpact.spreadsheet.cells.Cells;
import org.equityimpact.spreadsheet.cells.Csv;
import org.equityimpact.spreadsheet.cells.Row;
import org.equityimpact.spreadsheet.cells.UnreadableSheet;
import org.equityimpact.spreadsheet.cells.Workbook;

/**
 * One sheet of a file, and how its places are told.
 *
 * @param fileNumber the number of the file among those read, from 0
 * @param commaMayBePoint whether numbers may be written with a comma, as where semicolons separate
 */
record TableSheet(int fileNumber, TableFile file, int sheetNumber, Cells cells, boolean commaMayBePoint) {

    /** Room for a hundred tables of two hundred groups, each with its settings, and for twenty earlier years. */
    private static final Bounds BOUNDS = new Bounds(20_000_000, 500, 25_000, 500, 100_000);

    /**
     * The sheets of a file.
     *
     * @throws UnreadableSheet when it has none that can be read
     */
    static List<TableSheet> of(TableFile file, int fileNumber) throws UnreadableSheet {
        if (!file.isWorkbook()) {
            var text = TableText.of(file.content());
            var cells = Csv.read(text.text(), text.separator(), BOUNDS);
            return List.of(new TableSheet(fileNumber, file, 0, cells, text.separator() == ';'));
        }
        var sheets = new ArrayList<TableSheet>();
        for (var cells : Workbook.read(file.content(), BOUNDS)) {
            sheets.add(new TableSheet(fileNumber, file, sheets.size(), cells, false));
        }
        return sheets;
    }

    Row row(int row) {
        return cells.rows().get(row);
    }

    Cell at(int row, int column) {
        return row(row).at(column);
    }

    /** The name of a table that has none of its own. */
    String title() {
        String title = cells.sheet().isBlank() ? file.title() : cells.sheet();
        return title.isBlank() || title.equals("-") ? "Table" : title.strip();
    }

    /** Such as {@code suspensions.csv:9 B9}, or {@code suspensions.xlsx 'By race'!B9}. */
    Place place(int row, int column) {
        return new Place(
                fileNumber,
                sheetNumber,
                row,
                column,
                () -> file.isWorkbook() ? sheetAndCell(Cell.name(row, column)) : lineAndCell(row, column));
    }

    private String sheetAndCell(String cell) {
        String sheet = cells.sheet();
        String quoted = sheet.matches("[\\p{L}_][\\p{L}\\p{N}_.]*") ? sheet : "'" + sheet.replace("'", "''") + "'";
        return (file.name() + " " + quoted + "!" + cell).strip();
    }

    private String lineAndCell(int row, int column) {
        int line = row(row).line();
        String cell = Cell.name(row, column);
        if (file.name().isEmpty()) {
            return line == row + 1 ? cell : "line %d, %s".formatted(line, cell);
        }
        return "%s:%d %s".formatted(file.name(), line, cell);
    }

    /** The cells that hold what no text may: half a character, or the one that a database cannot keep. */
    Stream<Place> unusableCells() {
        var unusable = new ArrayList<Place>();
        for (int row = 0; row < cells.rows().size(); row++) {
            for (int column = 0; column < row(row).cells().size(); column++) {
                if (isUnusable(at(row, column).text())) {
                    unusable.add(place(row, column));
                }
            }
        }
        return unusable.stream();
    }

    private static boolean isUnusable(String text) {
        return text.codePoints()
                .anyMatch(letter ->
                        letter == 0 || letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE);
    }
}
