package org.equityimpact.pages.drafts;

import java.util.Locale;

/** What kind of answer a place takes, and with it how it is asked for. */
enum Kind {
    TEXT,
    LONG,
    CHOICE,
    FLAG,
    NUMBER,
    COUNT,
    SHARE,
    DATE,
    LINES,
    CODES,
    GROUP,
    GROUPS,
    /** Days with the figure measured on each. */
    MEASURED,
    /** Entries that one adds and removes. */
    ROWS,
    /** Measured data, read from tables. */
    TABLES,
    /** A name that other places refer to, given by the form. */
    ID;

    boolean isList() {
        return switch (this) {
            case LINES, CODES, GROUPS, MEASURED, ROWS, TABLES -> true;
            default -> false;
        };
    }

    /** Whether anything else than a value of the right shape is told in words of the form's own. */
    boolean hasShape() {
        return switch (this) {
            case CHOICE, FLAG, NUMBER, COUNT, SHARE, DATE, CODES, GROUP, GROUPS, MEASURED -> true;
            default -> false;
        };
    }

    /** In messages and templates. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
