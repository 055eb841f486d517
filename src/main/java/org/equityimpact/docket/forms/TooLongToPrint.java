package org.equityimpact.docket.forms;

/** Says that a docket has more items than are set on paper: a print takes far more time and memory the longer it is. */
public final class TooLongToPrint extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLongToPrint(int items, int most) {
        super(
                "The docket has %,d items; a print may have at most %,d. Take it as html, csv or json, or split the agenda."
                        .formatted(items, most));
    }
}
