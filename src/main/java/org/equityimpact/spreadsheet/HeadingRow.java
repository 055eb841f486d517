package org.equityimpact.spreadsheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.equityimpact.json.Words;
import org.equityimpact.spreadsheet.Column.Role;
import org.equityimpact.spreadsheet.cells.Cell;
import org.jspecify.annotations.Nullable;

/** Tells from the heading of a table what each of its columns holds. */
final class HeadingRow {

    private static final Column PASSED_OVER = Column.of(Role.NOTE);

    private final Block block;
    private final TableSheet sheet;
    private final IndicatorParts parts;
    private final Origins origins;
    private final Map<Integer, Column> columns = new LinkedHashMap<>();
    private final Map<Column, Integer> first = new HashMap<>();
    private final boolean isOfMeans;

    HeadingRow(Block block, IndicatorParts parts, Origins origins) {
        this.block = block;
        this.sheet = block.sheet();
        this.parts = parts;
        this.origins = origins;
        this.isOfMeans = isOfMeans();
    }

    /** The columns that have a heading; what cannot be understood is noted, and passed over. */
    Map<Integer, Column> columns() {
        parts.list("groups", place(block.left()));
        for (int at = block.left(); at < sheet.row(block.heading()).cells().size(); at++) {
            String text = text(at);
            if (!text.isBlank()) {
                columns.put(at, column(at, text));
            }
        }
        if (columns.values().stream().noneMatch(Column::isMeasured)) {
            noteUnclear(
                    block.left(),
                    "The heading row names no figure.",
                    () -> "give each group a count and a total, a percent, or a mean");
        }
        refuseBesideTable();
        return columns;
    }

    private Column column(int at, String text) {
        Column column = Heading.column(text, isOfMeans).orElse(null);
        if (at == block.left() && (column == null || column.role() != Role.GROUP)) {
            return noteUnclear(
                    at,
                    "The heading row must start with \"group\" (got %s).".formatted(Words.quoted(text)),
                    () -> null);
        }
        if (column == null) {
            return noteUnclear(at, "%s is not a heading.".formatted(Words.quoted(text)), () -> Heading.hint(text));
        }
        return column.role() == Role.NOTE ? PASSED_OVER : once(at, text, column);
    }

    private Column once(int at, String text, Column column) {
        Integer earlier = first.putIfAbsent(column, at);
        if (earlier == null) {
            return column;
        }
        origins.note(
                parts.pointer() + "/groups",
                place(at),
                "The heading %s stands twice, first in %s."
                        .formatted(Words.quoted(text), Cell.name(block.heading(), earlier)),
                "leave one of the two out; a note starts with #");
        return PASSED_OVER;
    }

    private boolean isOfMeans() {
        return TableFigure.MEAN.word().equals(parts.value(Setting.UNIT.part()))
                || sheet.row(block.heading()).cells().stream()
                        .anyMatch(cell -> Spelling.of(cell.text()).equals(TableFigure.MEAN.word()));
    }

    private Column noteUnclear(int at, String detail, Supplier<@Nullable String> hint) {
        origins.garble(parts.pointer());
        origins.note(parts.pointer() + "/groups", place(at), detail, hint);
        return PASSED_OVER;
    }

    /** Tells the first cell of each column that has no heading; a note may stand there. */
    private void refuseBesideTable() {
        var found = new TreeMap<Integer, Integer>();
        for (int row : block.groups()) {
            for (int at = block.left(); at < sheet.row(row).cells().size(); at++) {
                Cell cell = sheet.at(row, at);
                if (!columns.containsKey(at) && Note.opens(cell.text())) {
                    break;
                }
                if (!columns.containsKey(at) && !cell.isBlank()) {
                    found.putIfAbsent(at, row);
                }
            }
        }
        found.forEach(
                (at, row) -> origins.note(
                        parts.pointer() + "/groups",
                        sheet.place(row, at),
                        "There is no heading above this cell.",
                        sheet.file().isWorkbook()
                                ? "give the column a heading; a note starts with #"
                                : "give the column a heading; put a number with commas in quotation marks; a note starts with #"));
    }

    private String text(int at) {
        return sheet.at(block.heading(), at).text();
    }

    private Place place(int at) {
        return sheet.place(block.heading(), at);
    }
}
