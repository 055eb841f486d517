package org.equityimpact.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

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

    static Format of(String text) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("\"%s\" is not text, json or ndjson".formatted(text)));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
