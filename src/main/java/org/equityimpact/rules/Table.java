package org.equityimpact.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.equityimpact.rules.condition.Nearest;
import org.jspecify.annotations.Nullable;

/** A policy table: CSV with a heading. Wrong rows are noted with their line and column and left out. */
final class Table {

    private static final String FROM = "from";

    /** What any table may have beside its own columns: the reason of a row, and the day from which it is in effect. */
    private static final List<String> ANYWHERE = List.of("why", FROM);

    private static final int LARGEST = 1_000_000;

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
    private final Calendar calendar;
    private final boolean whole;
    private final String name;
    private final List<Row> rows = new ArrayList<>();

    /**
     * Reads a table.
     *
     * @param calendar the day for which it is read, and the days on which a row takes effect
     * @param columns those it must have; the first names a row, and no two rows in effect at a time have the same name
     */
    Table(String path, RuleSources sources, Calendar calendar, List<SourceProblem> problems, String... columns) {
        this.path = path;
        this.problems = problems;
        this.calendar = calendar;
        this.name = columns[0];
        int before = problems.size();
        read(sources.text(path), List.of(columns));
        this.whole = problems.size() == before;
    }

    /** All rows of a table as they are written, whenever they take effect, by their columns. */
    static List<Map<String, String>> written(String path, RuleSources sources) {
        try (var parser = FORMAT.parse(new StringReader(sources.text(path).orElse("")))) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Optional<String> text, List<String> columns) {
        if (text.isEmpty()) {
            problems.add(SourceProblem.in(
                    path,
                    "missing-table",
                    "the table is not there; it needs the columns %s".formatted(String.join(", ", columns))));
            return;
        }
        readRows(text.get(), columns);
    }

    private void readRows(String text, List<String> columns) {
        var written = new ArrayList<Row>();
        try (var parser = FORMAT.parse(new StringReader(text))) {
            if (hasColumns(parser, columns)) {
                parser.forEach(row ->
                        add(new Row(row, parser.getHeaderNames(), (int) parser.getCurrentLineNumber()), written));
            }
        } catch (IOException | RuntimeException e) {
            var unreadable = UnreadableSheet.csv(e);
            problems.add(SourceProblem.at(
                    path, unreadable.row(), "unreadable-table", String.valueOf(unreadable.getMessage())));
        }
        rows.addAll(inEffect(written));
    }

    private void add(Row row, List<Row> written) {
        if (row.isWhole()) {
            written.add(row);
            return;
        }
        problems.add(SourceProblem.at(
                path,
                row.line(),
                "wrong-row",
                "the row has %d cells, the heading %d; a text with a comma in it needs quotation marks around it"
                        .formatted(row.row().size(), row.columns().size())));
    }

    /** Of the rows of one name the last that has taken effect. */
    private Collection<Row> inEffect(List<Row> written) {
        var byName = new LinkedHashMap<String, Row>();
        var said = new HashSet<String>();
        for (var row : written) {
            try {
                var from = row.from();
                if (!said.add(row.text(name) + " " + from)) {
                    throw row.wrong(
                            name,
                            "%s \"%s\" stands here twice%s; keep one row of it"
                                    .formatted(name, row.text(name), from == null ? "" : " from " + from));
                }
                if (calendar.hasCome(from)) {
                    byName.merge(row.text(name), row, Row::later);
                }
            } catch (WrongCell e) {
                note(row, e);
            }
        }
        return byName.values();
    }

    private void note(Row row, WrongCell wrong) {
        problems.add(
                SourceProblem.at(path, row.line(), wrong.column(), "wrong-value", String.valueOf(wrong.getMessage())));
    }

    private boolean hasColumns(CSVParser parser, List<String> columns) {
        var given = parser.getHeaderNames();
        int line = (int) Math.max(1, parser.getCurrentLineNumber());
        if (given.size() == 1 && columns.size() > 1 && given.get(0).matches(".*[;\\t|].*")) {
            return wrongColumns(
                    line,
                    0,
                    "the cells are separated by \"%s\"; save the table with commas between them"
                            .formatted(given.get(0)
                                    .replaceAll("^[^;\\t|]*(.).*", "$1")
                                    .replace("\t", "tab")));
        }
        boolean sound = true;
        for (int at = 0; at < given.size(); at++) {
            String column = given.get(at);
            if (!columns.contains(column) && !ANYWHERE.contains(column)) {
                var missing = columns.stream()
                        .filter(needed -> !given.contains(needed))
                        .toList();
                sound = wrongColumns(
                        line,
                        at + 1,
                        "\"%s\" is no column of this table; %s"
                                .formatted(column, Nearest.suggestion(column, missing.isEmpty() ? columns : missing)));
            }
        }
        if (sound && !given.containsAll(columns)) {
            return wrongColumns(
                    line,
                    0,
                    "the columns are %s; needed are %s"
                            .formatted(String.join(", ", given), String.join(", ", columns)));
        }
        return sound;
    }

    private boolean wrongColumns(int line, int column, String text) {
        problems.add(SourceProblem.at(path, line, column, "wrong-columns", text));
        return false;
    }

    /** Whether all of its rows could be read as rows. */
    boolean isWhole() {
        return whole;
    }

    /** Makes something of each row; a row it cannot be made of is noted. */
    <T> List<T> rows(Function<Row, T> reading) {
        var made = new ArrayList<T>();
        for (var row : rows) {
            try {
                made.add(reading.apply(row));
            } catch (WrongCell e) {
                note(row, e);
            }
        }
        return made;
    }

    /** One row by its columns. */
    record Row(CSVRecord row, List<String> columns, int line) {

        /** Whether it has a cell for each column, except for those that may be missing at its end. */
        boolean isWhole() {
            return row.size() <= columns.size() && ANYWHERE.containsAll(columns.subList(row.size(), columns.size()));
        }

        /** The day from which it is in effect; null where it always was. */
        @Nullable
        LocalDate from() {
            return columns.contains(FROM) ? day(FROM) : null;
        }

        Row later(Row other) {
            var from = from();
            var after = other.from();
            return from == null || after != null && after.isAfter(from) ? other : this;
        }

        String text(String column) {
            String value = row.get(column);
            if (value.isBlank()) {
                throw wrong(column, "%s is empty; fill it in".formatted(column));
            }
            return value;
        }

        @Nullable
        String optional(String column) {
            return row.isSet(column) && !row.get(column).isBlank() ? row.get(column) : null;
        }

        int whole(String column) {
            String value = text(column);
            if (!value.matches("-?[0-9]{1,7}") || Math.abs(Integer.parseInt(value)) > LARGEST) {
                throw wrong(column, "%s must be a whole number but is \"%s\"%s".formatted(column, value, hint(value)));
            }
            return Integer.parseInt(value);
        }

        BigDecimal number(String column) {
            String value = text(column);
            if (!value.matches("-?[0-9]{1,12}(\\.[0-9]{1,12})?")) {
                throw wrong(column, "%s must be a number but is \"%s\"%s".formatted(column, value, hint(value)));
            }
            return new BigDecimal(value);
        }

        /** A day, as 2026-07-01; null where the cell is empty. */
        @Nullable
        LocalDate day(String column) {
            String value = optional(column);
            try {
                return value == null ? null : LocalDate.parse(value);
            } catch (DateTimeParseException noDay) {
                String remedy = value != null && value.matches("[0-9]{5}(\\.0*)?")
                        ? "; the spreadsheet wrote the date as a number: write %s, as text"
                                .formatted(LocalDate.of(1899, 12, 30).plusDays(Integer.parseInt(value.substring(0, 5))))
                        : "; write it as 2026-07-01";
                throw wrong(column, "%s must be a day but is \"%s\"%s".formatted(column, value, remedy));
            }
        }

        boolean yes(String column) {
            return switch (text(column)) {
                case "yes" -> true;
                case "no" -> false;
                default -> throw wrong(column, "%s must be yes or no but is \"%s\"".formatted(column, row.get(column)));
            };
        }

        <E extends Enum<E>> E oneOf(Class<E> type, String column) {
            String value = text(column);
            var allowed = Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                    .toList();
            if (!allowed.contains(value.toLowerCase(Locale.ROOT))) {
                throw wrong(
                        column,
                        "%s is \"%s\"; allowed: %s"
                                .formatted(column, value, allowed.stream().collect(Collectors.joining(", "))));
            }
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
        }

        /** Several values in one cell, separated by blanks or semicolons. */
        List<String> several(String column) {
            String value = optional(column);
            return value == null ? List.of() : Arrays.asList(value.split("[;\\s]+"));
        }

        WrongCell wrong(String column, String text) {
            return new WrongCell(columns.indexOf(column) + 1, text);
        }

        private static String hint(String value) {
            if (value.matches("-?[0-9]+,[0-9]+")) {
                return "; write " + value.replace(',', '.');
            }
            if (value.matches("-?[0-9]+(\\.[0-9]+)?\\s*%")) {
                return "; write %s"
                        .formatted(new BigDecimal(value.replaceAll("[\\s%]", ""))
                                .movePointLeft(2)
                                .toPlainString());
            }
            return "; write it in digits, as 12 or 0.25";
        }
    }

    /** A cell that nothing can be made of. */
    static final class WrongCell extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final int column;

        private WrongCell(int column, String text) {
            super(text);
            this.column = column;
        }

        int column() {
            return column;
        }
    }
}
