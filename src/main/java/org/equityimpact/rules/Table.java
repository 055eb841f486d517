package org.equityimpact.rules;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A policy table: CSV with a heading. Wrong rows are noted with their line and left out. */
final class Table {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final String path;
    private final List<SourceProblem> problems;
    private final List<Row> rows = new ArrayList<>();

    Table(String path, RuleSources sources, List<SourceProblem> problems, String... columns) {
        this.path = path;
        this.problems = problems;
        var text = sources.text(path);
        if (text.isEmpty()) {
            problems.add(SourceProblem.in(
                    path,
                    "missing-table",
                    "the table is not there; it needs the columns %s".formatted(String.join(", ", columns))));
            return;
        }
        try (var parser = FORMAT.parse(new StringReader(text.get()))) {
            if (parser.getHeaderNames().containsAll(Arrays.asList(columns))) {
                parser.forEach(row -> rows.add(new Row(row, (int) parser.getCurrentLineNumber())));
            } else {
                problems.add(SourceProblem.at(
                        path,
                        1,
                        "wrong-columns",
                        "the columns are %s; needed are %s"
                                .formatted(String.join(", ", parser.getHeaderNames()), String.join(", ", columns))));
            }
        } catch (IOException | RuntimeException e) {
            problems.add(
                    SourceProblem.in(path, "unreadable-table", "the table cannot be read as CSV: " + e.getMessage()));
        }
    }

    /** Makes something of each row; a row it cannot be made of is noted. */
    <T> List<T> rows(Function<Row, T> reading) {
        var made = new ArrayList<T>();
        for (var row : rows) {
            try {
                made.add(reading.apply(row));
            } catch (IllegalArgumentException e) {
                problems.add(SourceProblem.at(path, row.line(), "wrong-value", String.valueOf(e.getMessage())));
            }
        }
        return made;
    }

    /** One row by its columns. */
    record Row(CSVRecord row, int line) {

        String text(String column) {
            String value = row.get(column);
            if (value.isBlank()) {
                throw new IllegalArgumentException("%s is empty".formatted(column));
            }
            return value;
        }

        @Nullable
        String optional(String column) {
            return row.isSet(column) && !row.get(column).isBlank() ? row.get(column) : null;
        }

        int whole(String column) {
            try {
                return Integer.parseInt(text(column));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "%s must be a whole number but is \"%s\"".formatted(column, row.get(column)), e);
            }
        }

        BigDecimal number(String column) {
            try {
                return new BigDecimal(text(column));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "%s must be a number but is \"%s\"".formatted(column, row.get(column)), e);
            }
        }

        boolean yes(String column) {
            return switch (text(column)) {
                case "yes" -> true;
                case "no" -> false;
                default ->
                    throw new IllegalArgumentException(
                            "%s must be yes or no but is \"%s\"".formatted(column, row.get(column)));
            };
        }

        <E extends Enum<E>> E oneOf(Class<E> type, String column) {
            String value = text(column);
            try {
                return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "%s must be one of %s but is \"%s\""
                                .formatted(
                                        column,
                                        Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT),
                                        value),
                        e);
            }
        }

        /** Several values in one cell, separated by blanks or semicolons. */
        List<String> several(String column) {
            String value = optional(column);
            return value == null ? List.of() : Arrays.asList(value.split("[;\\s]+"));
        }
    }
}
