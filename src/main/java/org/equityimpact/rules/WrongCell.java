package org.equityimpact.rules;

/** A cell that nothing can be made of. */
final class WrongCell extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final int column;

    WrongCell(int column, String text) {
        super(text);
        this.column = column;
    }

    int column() {
        return column;
    }
}
