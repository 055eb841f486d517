package org.equityimpact.spreadsheet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equityimpact.json.Words;
import org.equityimpact.spreadsheet.Column.Role;
import org.equityimpact.spreadsheet.cells.Cell;
import org.equityimpact.spreadsheet.cells.Cell.Kind;

/** Turns the rows below a heading into the groups of an indicator, its population, and the rows of state, nation and earlier years. */
final class GroupRows {

    /** What a row of all students is called. */
    static final Set<String> POPULATION = Set.of("allstudents", "allgroups", "all", "total", "overall", "population");

    private static final Set<Kind> DATES = Set.of(Kind.DATE, Kind.MONTH, Kind.YEAR);

    private final Block block;
    private final Map<Integer, Column> columns;
    private final IndicatorParts parts;
    private final Origins origins;

    GroupRows(Block block, Map<Integer, Column> columns, IndicatorParts parts, Origins origins) {
        this.block = block;
        this.columns = columns;
        this.parts = parts;
        this.origins = origins;
    }

    void read() {
        block.groups().forEach(this::read);
    }

    private void read(int row) {
        Cell cell = block.sheet().at(row, block.left());
        String name = Spelling.stripped(cell.text());
        Place place = block.sheet().place(row, block.left());
        refuseAsName(cell, name, place);
        if (cell.kind() == Kind.UNSAVED || name.isEmpty()) {
            return;
        }
        if (hasNoFigure(row)) {
            origins.note(
                    parts.pointer(),
                    place,
                    "%s has no figure.".formatted(Words.quoted(name)),
                    "write n/a where none is known; a note starts with #");
        }
        if (POPULATION.contains(Spelling.of(name))) {
            readPopulation(row, name, place);
        } else {
            readGroup(row, name, place);
        }
    }

    private void refuseAsName(Cell cell, String name, Place place) {
        if (cell.kind() == Kind.UNSAVED || name.isEmpty()) {
            origins.note(parts.pointer(), place, "The row names no group.", "write the name of the group in this cell");
        } else if (DATES.contains(cell.kind())) {
            origins.note(
                    parts.pointer(),
                    place,
                    "A group must have a name (got the date %s).".formatted(name),
                    "format the cell as text and type the name again");
        } else if (cell.kind() == Kind.ERROR || Note.isError(name)) {
            origins.note(parts.pointer(), place, "The cell holds the error %s.".formatted(name), "correct the formula");
        }
    }

    private boolean hasNoFigure(int row) {
        return columns.values().stream().anyMatch(Column::isMeasured)
                && columns.entrySet().stream()
                        .filter(column -> column.getValue().isMeasured())
                        .allMatch(
                                column -> block.sheet().at(row, column.getKey()).isBlank());
    }

    private void readGroup(int row, String name, Place place) {
        var group = parts.add("groups", name, place);
        columns.forEach((at, column) -> {
            String text = Spelling.stripped(block.sheet().at(row, at).text());
            if (column.role() == Role.FOCAL_GROUP && !text.isEmpty()) {
                group.put("focalGroup", text, block.sheet().place(row, at), null);
            } else if (column.role() == Role.PARENTS && !text.isEmpty()) {
                group.put("parents", parents(text), block.sheet().place(row, at), null);
            }
        });
        measurements(row).forEach((column, cells) -> {
            switch (column.role()) {
                case BASELINE -> cells.addTo(group, "baseline");
                case PROJECTED -> cells.addTo(group, "projected");
                default -> readAside(name, place, column, cells);
            }
        });
    }

    private static List<String> parents(String text) {
        return Arrays.stream(text.split(";"))
                .map(Spelling::stripped)
                .filter(parent -> !parent.isEmpty())
                .toList();
    }

    private void readPopulation(int row, String name, Place place) {
        if (parts.has("population")) {
            origins.note(
                    parts.pointer() + "/population",
                    place,
                    "The population stands twice; %s is one more row of it.".formatted(Words.quoted(name)),
                    "leave one of the two out");
            return;
        }
        refuseInPopulation(row, name);
        measurements(row).forEach((column, cells) -> {
            if (column.role() == Role.BASELINE) {
                cells.addTo(parts.indicator(), "population");
            } else if (column.role() != Role.PROJECTED) {
                readAside(name, place, column, cells);
            }
        });
    }

    private void refuseInPopulation(int row, String name) {
        columns.forEach((at, column) -> {
            boolean isOfGroups = column.role() == Role.FOCAL_GROUP
                    || column.role() == Role.PARENTS
                    || column.role() == Role.PROJECTED;
            if (isOfGroups && says(row, at, column)) {
                origins.note(
                        parts.pointer() + "/population",
                        block.sheet().place(row, at),
                        "%s is the population, which has figures of the present only.".formatted(Words.quoted(name)),
                        "leave this cell empty");
            }
        });
    }

    private boolean says(int row, int at, Column column) {
        Cell cell = block.sheet().at(row, at);
        return column.figure() == null
                ? !cell.isBlank()
                : !MeasurementCells.read(column.figure(), cell, block.sheet()).saysNothing();
    }

    /** Figures of the state, the nation or an earlier year stand in lists of their own, under the name of the group. */
    private void readAside(String name, Place place, Column column, MeasurementCells cells) {
        if (!cells.sayNothing()) {
            cells.addTo(
                    switch (column.role()) {
                        case STATE -> parts.add("state", name, place);
                        case NATION -> parts.add("nation", name, place);
                        default -> parts.addEarlier(column.period(), name, place);
                    },
                    "baseline");
        }
    }

    private Map<Column, MeasurementCells> measurements(int row) {
        var measurements = new LinkedHashMap<Column, MeasurementCells>();
        columns.forEach((at, column) -> {
            if (column.isMeasured()) {
                measurements
                        .computeIfAbsent(column.withoutFigure(), unused -> new MeasurementCells(block.sheet(), row))
                        .add(at, column);
            }
        });
        return measurements;
    }
}
