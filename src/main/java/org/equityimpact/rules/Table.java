package org.equityimpact.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.equityimpact.rules.condition.Nearest;
import org.equityimpact.spreadsheet.cells.UnreadableSheet;

/** A policy table: CSV with a heading. Wrong rows are noted with their line and column and left out. */
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
    private final Calendar calendar;
    private final boolean whole;
    private final List<String> key;
    private final List<TableRow> rows = new ArrayList<>();

    /**
     * Reads a table.
     *
     * @param calendar the day for which it is read, and the days on which a row takes effect
     * @param columns those it must have; the first names a row, and no two rows in effect at a time have the same name
     */
    Table(String path, RuleSources sources, Calendar calendar, List<SourceProblem> problems, String... columns) {
        this(path, sources, calendar, problems, 1, columns);
    }

    /** Reads a table whose rows are named by several columns, the first so many. */
    Table(
            String path,
            RuleSources sources,
            Calendar calendar,
            List<SourceProblem> problems,
            int naming,
            String... columns) {
        this.path = path;
        this.problems = problems;
        this.calendar = calendar;
        this.key = List.of(columns).subList(0, naming);
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
        var written = new ArrayList<TableRow>();
        try (var parser = FORMAT.parse(new StringReader(text))) {
            if (hasColumns(parser, columns)) {
                parser.forEach(row ->
                        add(new TableRow(row, parser.getHeaderNames(), (int) parser.getCurrentLineNumber()), written));
            }
        } catch (IOException | RuntimeException e) {
            var unreadable = UnreadableSheet.csv(e);
            problems.add(SourceProblem.at(
                    path, unreadable.row(), "unreadable-table", String.valueOf(unreadable.getMessage())));
        }
        rows.addAll(inEffect(written));
    }

    private void add(TableRow row, List<TableRow> written) {
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
    private Collection<TableRow> inEffect(List<TableRow> written) {
        var byName = new LinkedHashMap<String, TableRow>();
        var said = new HashSet<String>();
        for (var row : written) {
            try {
                var from = row.from();
                var name = key.stream().map(row::text).collect(Collectors.joining(" "));
                if (!said.add(name + " " + from)) {
                    throw row.wrong(
                            key.get(0),
                            "%s \"%s\" stands here twice%s; keep one row of it"
                                    .formatted(String.join(" ", key), name, from == null ? "" : " from " + from));
                }
                if (calendar.hasCome(from)) {
                    byName.merge(name, row, TableRow::later);
                }
            } catch (WrongCell e) {
                note(row, e);
            }
        }
        return byName.values();
    }

    private void note(TableRow row, WrongCell wrong) {
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
            if (!columns.contains(column) && !TableRow.ANYWHERE.contains(column)) {
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
    <T> List<T> rows(Function<TableRow, T> reading) {
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
}
