package org.equityimpact.spreadsheet;

import java.util.List;
import java.util.stream.Collectors;

/** Says that tables do not hold indicators, with all mistakes from the first cell to the last. */
public final class InvalidTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an unmodifiable list of records; nobody sends it anywhere
    private final List<TableMistake> mistakes;

    InvalidTable(List<TableMistake> mistakes) {
        super(mistakes.stream().map(TableMistake::text).collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<TableMistake> mistakes() {
        return mistakes;
    }
}
