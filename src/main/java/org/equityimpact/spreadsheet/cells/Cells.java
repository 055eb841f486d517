package org.equityimpact.spreadsheet.cells;

import java.util.List;

/** The cells of one sheet from the top down to the last row that holds anything; text files have one sheet without a name. */
public record Cells(String sheet, List<Row> rows) {

    public Cells {
        rows = List.copyOf(rows);
    }
}
