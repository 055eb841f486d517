package org.equityimpact.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** How results are written. */
enum Format {
    TEXT,
    JSON,
    NDJSON;

    /**
     * The report of this format.
     *
     * @param one whether there is but one answer
     * @param text writes for people
     * @param json writes for programmes
     */
    <R> Report<R> report(PrintStream out, boolean one, Report<R> text, Written<R> json) {
        return switch (this) {
            case TEXT -> text;
            case JSON -> one ? new ObjectReport<>(out, json) : new ArrayReport<>(out, json);
            case NDJSON -> new LinesReport<>(out, json);
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
