package org.equityimpact.pages.rules;

import java.util.ArrayList;
import java.util.List;
import org.equityimpact.rules.SourceProblem;
import org.equityimpact.spreadsheet.PlainTable;

/**
 * A policy table as its page shows it.
 *
 * @param file its name below {@code policy/}
 * @param notes what its authors say of it and of its columns
 */
record TablePage(String file, List<String> notes, List<String> heading, List<TableLine> rows) {

    /**
     * A row, or a note between rows.
     *
     * @param at its number, from 0
     * @param problems what is wrong with it as a whole
     */
    record TableLine(int at, boolean isNote, List<TableCell> cells, List<String> problems) {}

    /**
     * A cell.
     *
     * @param wrong what is wrong with it; empty if nothing is
     * @param isLong whether it needs room
     */
    record TableCell(int at, String column, String text, String wrong, boolean isLong) {}

    private static final int LONG = 40;

    static TablePage of(String file, PlainTable table, List<SourceProblem> problems) {
        var rows = new ArrayList<TableLine>();
        var lines = table.rows();
        for (int at = 0; at < lines.size(); at++) {
            rows.add(line(at, lines.get(at), table.heading(), problems));
        }
        return new TablePage(file, table.notes(), table.heading(), rows);
    }

    private static TableLine line(int at, PlainTable.Line line, List<String> heading, List<SourceProblem> problems) {
        int last = line.number()
                + (int) line.written().chars().filter(letter -> letter == '\n').count();
        var here = problems.stream()
                .filter(problem -> problem.line() != null && problem.line() >= line.number() && problem.line() <= last)
                .toList();
        var cells = new ArrayList<TableCell>();
        for (int column = 0; column < line.cells().size(); column++) {
            int number = column + 1;
            String text = line.cells().get(column);
            cells.add(new TableCell(
                    column,
                    column < heading.size() ? heading.get(column) : "",
                    text,
                    here.stream()
                            .filter(problem -> problem.column() != null && problem.column() == number)
                            .map(SourceProblem::text)
                            .findFirst()
                            .orElse(""),
                    text.length() > LONG || text.contains("\n")));
        }
        return new TableLine(
                at,
                line.isNote(),
                cells,
                here.stream()
                        .filter(problem -> problem.column() == null
                                || problem.column() > line.cells().size())
                        .map(SourceProblem::text)
                        .toList());
    }

    public long mistakes() {
        return rows.stream()
                .mapToLong(row -> row.problems().size()
                        + row.cells().stream()
                                .filter(cell -> !cell.wrong().isEmpty())
                                .count())
                .sum();
    }

    /** Whether a column holds numbers, which stand better to the right. */
    public boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }
}
