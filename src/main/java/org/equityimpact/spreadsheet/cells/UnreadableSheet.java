package org.equityimpact.spreadsheet.cells;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file that cannot be read as cells, with the place and what to do. */
public final class UnreadableSheet extends Exception {

    private static final long serialVersionUID = 1L;
    private static final Pattern LINE = Pattern.compile("startline (\\d+)|line: (\\d+)");

    private final int row;
    private final int column;

    /** Row and column are counted from 1; 0 where the place is not one. */
    public UnreadableSheet(int row, int column, String message) {
        super(message);
        this.row = row;
        this.column = column;
    }

    /** Puts into words what the parser of text with separators complains of. */
    public static UnreadableSheet csv(Exception cause) {
        String told = deepest(cause);
        var line = LINE.matcher(told);
        int row = line.find() ? Integer.parseInt(line.group(1) == null ? line.group(2) : line.group(1)) : 0;
        String what = told.contains("EOF")
                ? "a quotation mark opens a cell here and nothing closes it; close it, or double a mark that is part of the text"
                : "the quotation marks of a cell are not well set; a cell in quotation marks begins and ends with one, and a mark in it is doubled";
        return new UnreadableSheet(row, 0, what);
    }

    public int row() {
        return row;
    }

    public int column() {
        return column;
    }

    private static String deepest(Throwable thrown) {
        @Nullable Throwable cause = thrown.getCause();
        return cause == null ? String.valueOf(thrown.getMessage()) : deepest(cause);
    }
}
