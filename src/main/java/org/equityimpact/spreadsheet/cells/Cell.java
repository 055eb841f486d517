package org.equityimpact.spreadsheet.cells;

/** What stands in one cell: its kind, its value as text, and whether a formula came to it. */
public record Cell(Kind kind, String text, boolean isComputed) {

    public static final Cell BLANK = new Cell(Kind.TEXT, "", false);

    /** What a spreadsheet takes the value of a cell for. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number that is shown as a percent: 0.45 for 45%. */
        PERCENT,
        DATE,
        /** A date of which year and month are shown. */
        MONTH,
        /** A date of which the year is shown. */
        YEAR,
        FLAG,
        ERROR,
        /** A formula whose value was never saved. */
        UNSAVED
    }

    static Cell of(String text) {
        return text.isEmpty() ? BLANK : new Cell(Kind.TEXT, text, false);
    }

    public boolean isBlank() {
        return kind == Kind.TEXT && text.isBlank();
    }

    /** The name that spreadsheets give a cell, as B10; row and column are counted from 0. */
    public static String name(int row, int column) {
        var letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.append(row + 1).toString();
    }
}
