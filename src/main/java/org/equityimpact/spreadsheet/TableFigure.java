package org.equityimpact.spreadsheet;

import java.util.Locale;

/** The figures of a measurement, each a column of its own. */
enum TableFigure {
    COUNT,
    TOTAL,
    PERCENT,
    MEAN,
    SD,
    N,
    SUPPRESSED;

    /** The part of a measurement, and the word in a heading. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a whole number of people. */
    boolean isPeople() {
        return this == COUNT || this == TOTAL || this == N;
    }
}
