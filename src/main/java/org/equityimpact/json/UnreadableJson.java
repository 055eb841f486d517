package org.equityimpact.json;

/** Says that a body is not JSON, and at which line and column (both counted from 1) that shows. */
public final class UnreadableJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    UnreadableJson(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
