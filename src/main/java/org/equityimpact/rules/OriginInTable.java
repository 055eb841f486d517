package org.equityimpact.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.equityimpact.spreadsheet.cells.Cell;

/** A decision table: what is wrong is told by its cell, or once by the heading when every row that fills it in fails. */
final class OriginInTable implements Origin {

    private record Wrong(String check, String text) {}

    private static final Pattern NAMED = Pattern.compile(": \"([^\"]+)\" is no ");

    private final String path;
    private final DecisionTable table;
    private final List<SourceProblem> problems;
    private final Map<DecisionTable.Cell, Wrong> byCell = new LinkedHashMap<>();

    OriginInTable(String path, DecisionTable table, List<SourceProblem> problems) {
        this.path = path;
        this.table = table;
        this.problems = problems;
    }

    @Override
    public void wrong(BaseDescr part, String written, String check, String text) {
        wrong(part.getLine(), part.getColumn() + 1, written, check, text);
    }

    @Override
    public void wrong(int line, int column, String written, String check, String text) {
        table.cell(line, written)
                .ifPresentOrElse(
                        cell -> byCell.putIfAbsent(cell, new Wrong(check, text)),
                        () -> problems.add(SourceProblem.at(path, table.row(line), check, text)));
    }

    @Override
    public void wrongElsewhere(SourceProblem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    @Override
    public int line(int parsed) {
        return table.row(parsed);
    }

    @Override
    public void finish() {
        var failing = new ArrayList<>(byCell.keySet());
        byCell.forEach((cell, wrong) -> {
            boolean heading = table.headingIsToBlame(cell, failing) || isInHeading(cell, wrong.text());
            var told = at(heading ? cell.heading() : cell.row(), cell.column(), wrong);
            if (problems.stream().noneMatch(other -> samePlace(other, told))) {
                problems.add(told);
            }
        });
    }

    /** Whether the wrong word is one of the heading and not of the cell. */
    private boolean isInHeading(DecisionTable.Cell cell, String text) {
        var named = NAMED.matcher(text);
        return named.find()
                && !table.sheet().at(cell.row(), cell.column()).contains(named.group(1))
                && table.sheet().at(cell.heading(), cell.column()).contains(named.group(1));
    }

    private SourceProblem at(int row, int column, Wrong wrong) {
        String text = "cell %s: %s".formatted(Cell.name(row, column), wrong.text());
        return SourceProblem.at(path, row + 1, column + 1, wrong.check(), text);
    }

    private static boolean samePlace(SourceProblem one, SourceProblem other) {
        return one.path().equals(other.path())
                && Objects.equals(one.line(), other.line())
                && Objects.equals(one.column(), other.column());
    }
}
