package org.equityimpact.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.equityimpact.spreadsheet.cells.Bounds;
import org.equityimpact.spreadsheet.cells.Cell;
import org.equityimpact.spreadsheet.cells.Csv;
import org.equityimpact.spreadsheet.cells.UnreadableSheet;
import org.equityimpact.spreadsheet.cells.Workbook;

/**
 * A table of texts: a heading, rows, and notes, which are lines that begin with a hash. What nobody changes is written as it
 * was read, so that an edit of one cell is a change of one line.
 */
public record PlainTable(List<Line> lines) {

    private static final Bounds BOUNDS = new Bounds(20_000_000, 500, 5_000, 100, 50_000);
    private static final String NOTE = "#";
    private static final String QUOTE = "\"";

    public PlainTable {
        lines = List.copyOf(lines);
    }

    /**
     * A note, the heading or a row.
     *
     * @param number the line of the text on which it begins, from 1
     * @param written as it is written in CSV, without the end of the line
     * @param cells as many as the heading has, or more
     */
    public record Line(int number, String written, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        public boolean isNote() {
            return written.stripLeading().startsWith(NOTE);
        }

        private static Line of(List<String> cells) {
            boolean isNote = cells.stream().findFirst().orElse("").startsWith(NOTE)
                    && cells.stream().skip(1).allMatch(String::isBlank);
            return isNote
                    ? new Line(0, cells.get(0).replaceAll("\\R", " "), cells.subList(0, 1))
                    : new Line(0, Csv.write(List.of(cells)).stripTrailing(), cells);
        }
    }

    /** A file that cannot be read as a table. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private Unreadable(UnreadableSheet cause) {
            super(
                    cause.row() == 0
                            ? String.valueOf(cause.getMessage())
                            : "line %d: %s".formatted(cause.row(), cause.getMessage()),
                    cause);
        }
    }

    /** Reads a file, be it text with commas, semicolons or tabs, or a workbook, of which the first sheet counts. */
    public static PlainTable of(byte[] content) throws Unreadable {
        try {
            return Workbook.is(content)
                    ? ofWorkbook(content)
                    : ofText(TableText.of(content).text());
        } catch (UnreadableSheet unreadable) {
            throw new Unreadable(unreadable);
        }
    }

    /** Notes first, then the heading and the rows. */
    private static PlainTable ofWorkbook(byte[] content) throws UnreadableSheet {
        var sheets = Workbook.read(content, BOUNDS);
        var rows = sheets.isEmpty()
                ? List.<List<String>>of()
                : sheets.get(0).rows().stream()
                        .map(row -> row.cells().stream().map(Cell::text).toList())
                        .toList();
        return evenly(rows.stream().filter(row -> !row.isEmpty()).map(Line::of).toList());
    }

    private static PlainTable ofText(String text) throws UnreadableSheet {
        var records = records(text);
        char separator = separator(records);
        var lines = new ArrayList<Line>();
        int number = 1;
        for (String record : records) {
            int at = number;
            number += (int) record.chars().filter(letter -> letter == '\n').count() + 1;
            if (record.stripLeading().startsWith(NOTE)) {
                lines.add(new Line(at, record, List.of(record)));
            } else if (!record.isBlank()) {
                var cells = cells(record, separator, at);
                lines.add(separator == ',' ? new Line(at, record, cells) : Line.of(cells));
            }
        }
        return evenly(lines);
    }

    private static List<String> cells(String record, char separator, int line) throws UnreadableSheet {
        try {
            return Csv.read(record, separator, BOUNDS).rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(Cell::text)
                    .map(String::strip)
                    .toList();
        } catch (UnreadableSheet unreadable) {
            throw new UnreadableSheet(line, 0, String.valueOf(unreadable.getMessage()));
        }
    }

    /** The lines of a text, those joined that a cell in quotation marks goes over. */
    private static List<String> records(String text) {
        var records = new ArrayList<String>();
        var open = new StringBuilder();
        for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
            open.append(open.isEmpty() ? "" : "\n").append(line);
            boolean isNote = open.toString().stripLeading().startsWith(NOTE);
            if (isNote || marks(open) % 2 == 0) {
                records.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            records.add(open.toString());
        }
        return records;
    }

    private static long marks(CharSequence text) {
        return text.chars().filter(letter -> letter == '"').count();
    }

    /** As the heading shows; spreadsheets of many countries write semicolons. */
    private static char separator(List<String> records) {
        String heading = records.stream()
                .filter(record -> !record.isBlank() && !record.stripLeading().startsWith(NOTE))
                .findFirst()
                .orElse("")
                .replaceAll(QUOTE + "[^" + QUOTE + "]*" + QUOTE, "");
        return Stream.of(',', ';', '\t')
                .filter(separator -> heading.indexOf(separator) >= 0)
                .findFirst()
                .orElse(',');
    }

    private static PlainTable evenly(List<Line> lines) {
        int width = lines.stream()
                .filter(line -> !line.isNote())
                .mapToInt(line -> line.cells().size())
                .findFirst()
                .orElse(0);
        return new PlainTable(lines.stream()
                .map(line ->
                        line.isNote() ? line : new Line(line.number(), line.written(), padded(line.cells(), width)))
                .toList());
    }

    private static List<String> padded(List<String> cells, int width) {
        var padded = new ArrayList<>(cells);
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }

    /** The notes above the heading, without their hashes. */
    public List<String> notes() {
        return lines.stream()
                .takeWhile(Line::isNote)
                .map(line -> line.written().strip().replaceFirst("^#+\\s*", ""))
                .toList();
    }

    public List<String> heading() {
        return lines.stream()
                .filter(line -> !line.isNote())
                .findFirst()
                .map(Line::cells)
                .orElse(List.of());
    }

    /** All below the heading, notes among them included. */
    public List<Line> rows() {
        return lines.stream().dropWhile(Line::isNote).skip(1).toList();
    }

    /** The same notes and heading with other rows; a row that was there stays as it is written. */
    public PlainTable with(List<List<String>> rows) {
        var known = new ArrayList<>(rows());
        var all = new ArrayList<>(lines.subList(0, lines.size() - known.size()));
        for (var row : rows) {
            var same = known.stream().filter(line -> line.cells().equals(row)).findFirst();
            same.ifPresent(known::remove);
            all.add(same.orElseGet(() -> Line.of(row)));
        }
        return new PlainTable(all);
    }

    /** This table with the notes of another above it, where it has none itself. */
    public PlainTable underNotesOf(PlainTable other) {
        if (lines.stream().anyMatch(Line::isNote)) {
            return this;
        }
        var all = new ArrayList<>(other.lines().stream().takeWhile(Line::isNote).toList());
        all.addAll(lines);
        return new PlainTable(all);
    }

    /** A table whose rows are written as in another wherever they say the same. */
    public PlainTable writtenAs(PlainTable other) {
        var known = new ArrayList<>(other.lines());
        return new PlainTable(lines.stream()
                .map(line -> {
                    var same = known.stream()
                            .filter(one -> one.cells().equals(line.cells()))
                            .findFirst();
                    same.ifPresent(known::remove);
                    return same.orElse(line);
                })
                .toList());
    }

    /** As CSV. */
    public String text() {
        return lines.stream().map(line -> line.written() + "\n").collect(joining());
    }

    public byte[] csv() {
        return text().getBytes(UTF_8);
    }

    /** As a workbook of one sheet. */
    public byte[] workbook(String sheet) {
        return TextWorkbook.bytes(sheet, this);
    }
}
