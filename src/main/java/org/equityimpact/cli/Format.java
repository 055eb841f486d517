package org.equityimpact.cli;

import java.util.Locale;

/** How results are written. */
enum Format {
    TEXT,
    JSON,
    NDJSON;

    Report report(Surroundings surroundings, boolean one) {
        return switch (this) {
            case TEXT -> new TextReport(surroundings.out(), surroundings.terminal());
            case JSON -> one ? new ObjectReport(surroundings.out()) : new ArrayReport(surroundings.out());
            case NDJSON -> new LinesReport(surroundings.out());
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
