package org.equityimpact.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The data of a chart as rows and columns: the one source of the table on a page and of the CSV. */
record DataTable(List<Column> columns, List<List<Cell>> rows) {

    DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column, or two where its cells are intervals.
     *
     * @param figures how many figures its cells hold: none for words, 2 for intervals
     */
    record Column(String heading, int figures) {}

    /**
     * One cell.
     *
     * @param shown as people read it; nothing where there is nothing to show
     * @param exact its figures, as many as its column has
     */
    record Cell(String shown, List<@Nullable BigDecimal> exact) {

        private static final int DECIMALS = 6;

        static Cell of(String words) {
            return new Cell(words, List.of());
        }

        /** One figure, or the two ends of an interval; a missing end is shown where there is another. */
        static Cell of(int decimals, @Nullable Double... figures) {
            var shown = Stream.of(figures).allMatch(Objects::isNull)
                    ? ""
                    : Stream.of(figures)
                            .map(figure -> figure == null ? Lettering.ELLIPSIS : Shown.decimal(figure, decimals))
                            .collect(Collectors.joining(" to "));
            List<@Nullable BigDecimal> exact = new ArrayList<>();
            for (var figure : figures) {
                exact.add(figure == null ? null : exact(figure));
            }
            return new Cell(shown, exact);
        }

        private static BigDecimal exact(double figure) {
            return BigDecimal.valueOf(figure)
                    .setScale(DECIMALS, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
        }
    }

    static DataTable of(Subject subject) {
        var columns = new DataColumns(subject).columns();
        return new DataTable(
                columns.stream().map(DataColumns.Filled::column).toList(),
                subject.rows().stream()
                        .map(row -> columns.stream()
                                .map(column -> column.cell().apply(row))
                                .toList())
                        .toList());
    }

    /** The same as people like to see it: without columns that hold nothing. */
    DataTable withoutEmptyColumns() {
        var kept = IntStream.range(0, columns.size())
                .filter(column ->
                        rows.stream().anyMatch(row -> !row.get(column).shown.isEmpty()))
                .boxed()
                .toList();
        return new DataTable(
                kept.stream().map(columns::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
    }
}
