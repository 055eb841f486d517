package org.equityimpact.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.equityimpact.proposal.Count;
import org.equityimpact.spreadsheet.cells.Cell;

/** The cells of one measurement in a row, which one withheld figure withholds as a whole. */
final class MeasurementCells {

    private final TableSheet sheet;
    private final int row;
    private final List<Read> cells = new ArrayList<>();

    MeasurementCells(TableSheet sheet, int row) {
        this.sheet = sheet;
        this.row = row;
    }

    private record Read(TableFigure figure, Place place, FigureCell cell) {

        /** A withheld measurement says no figure; what is no figure stays, to be complained of. */
        boolean isSaid(boolean isWithheld) {
            boolean isFigure = cell.value() instanceof BigDecimal || Count.WITHHELD.equals(cell.value());
            return cell.value() != null && !(isWithheld && (isFigure || figure == TableFigure.SUPPRESSED));
        }
    }

    static FigureCell read(TableFigure figure, Cell cell, TableSheet sheet) {
        return FigureCell.of(figure, cell, sheet.commaMayBePoint());
    }

    void add(int at, Column column) {
        var figure = Objects.requireNonNull(column.figure());
        cells.add(new Read(figure, sheet.place(row, at), read(figure, sheet.at(row, at), sheet)));
    }

    boolean sayNothing() {
        return cells.stream().allMatch(read -> read.cell.saysNothing());
    }

    /** Adds the measurement to its owner, and the places of all its figures, also of those that are not given. */
    void addTo(IndicatorParts.Part owner, String name) {
        if (sayNothing()) {
            return;
        }
        boolean isWithheld = cells.stream().anyMatch(read -> read.cell.isWithheld());
        var measurement = owner.part(name, placeOfFirst());
        for (var read : cells) {
            if (read.isSaid(isWithheld)) {
                measurement.put(
                        read.figure.word(), Objects.requireNonNull(read.cell.value()), read.place, read.cell.hint());
            } else {
                measurement.place(read.figure.word(), read.place);
            }
        }
        if (isWithheld) {
            measurement.put(TableFigure.SUPPRESSED.word(), true, placeOfFirst(), null);
        }
    }

    private Place placeOfFirst() {
        return cells.stream()
                .filter(read -> !read.cell.saysNothing())
                .findFirst()
                .orElseThrow()
                .place;
    }
}
