package org.equityimpact.rules;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.equityimpact.spreadsheet.cells.UnreadableSheet;

/**
 * A decision table: written out by Drools as rules, one a row, and what is wrong with one of these told by the cell that it
 * comes from.
 */
final class DecisionTable {

    static final List<String> COLUMNS = List.of("NAME", "CONDITION", "ACTION");

    private static final Pattern ROW = Pattern.compile("// rule values at [A-Z]+(\\d+), header at [A-Z]+(\\d+)");
    private static final String PARAMETER = "\\$param";

    /** Below "RuleTable" stand the kinds of column, the facts, what is asked of them, and titles; then the rows. */
    private static final int CODE_BELOW_HEAD = 3;

    private final Sheet sheet;
    private final String drl;
    private final Map<Integer, int[]> rowsByLine = new HashMap<>();

    private DecisionTable(Sheet sheet, String drl) {
        this.sheet = sheet;
        this.drl = drl;
        var lines = drl.split("\n", -1);
        int[] rows = {-1, -1};
        for (int line = 1; line <= lines.length; line++) {
            var row = ROW.matcher(lines[line - 1].strip());
            if (row.matches()) {
                rows = new int[] {Integer.parseInt(row.group(1)) - 1, Integer.parseInt(row.group(2)) - 1};
            }
            rowsByLine.put(line, rows);
        }
    }

    /**
     * Reads a table.
     *
     * @throws UnreadableSheet when it is none
     */
    static DecisionTable of(String path, RuleSources sources) throws UnreadableSheet {
        var sheet = path.endsWith(".csv")
                ? Sheet.ofCsv(sources.text(path).orElse(""))
                : Sheet.ofWorkbook(sources.files().getOrDefault(path, new byte[0]));
        if (sheet.rows().stream().allMatch(row -> row.size() <= 1)
                && sheet.rows().stream().anyMatch(row -> row.stream().anyMatch(cell -> cell.contains(";;")))) {
            throw new UnreadableSheet(
                    1, 0, "the cells are separated by semicolons; save the table with commas between them");
        }
        try {
            var bytes = new ByteArrayInputStream(sheet.csv().getBytes(StandardCharsets.UTF_8));
            return new DecisionTable(sheet, new SpreadsheetCompiler().compile(bytes, InputType.CSV));
        } catch (RuntimeException e) {
            throw new UnreadableSheet(0, 0, told(String.valueOf(e.getMessage())));
        }
    }

    Sheet sheet() {
        return sheet;
    }

    /** Cells among the kinds of column that are none: Drools would leave such a column out in silence. */
    List<Cell> unknownColumns() {
        var unknown = new ArrayList<Cell>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (int column = 0; column < width(row); column++) {
                if (sheet.at(row, column).startsWith("RuleTable")) {
                    addUnknown(row + 1, column, unknown);
                }
            }
        }
        return unknown;
    }

    private void addUnknown(int row, int from, List<Cell> unknown) {
        for (int column = from; column < width(row); column++) {
            boolean filled = !sheet.at(row + 2, column).isEmpty()
                    || !sheet.at(row, column).isEmpty();
            if (filled && !COLUMNS.contains(sheet.at(row, column))) {
                unknown.add(new Cell(row, column, row));
            }
        }
    }

    /** The table as rules in Drools' language. */
    String drl() {
        return drl;
    }

    /** The row of the sheet, from 1, that a line of the written-out rules comes from; 0 where it comes from none. */
    int row(int line) {
        return rowsByLine.getOrDefault(line, new int[] {-1, -1})[0] + 1;
    }

    /** The cell that a condition comes from: the one that fills in its value, in the row behind a line. */
    Optional<Cell> cell(int line, String condition) {
        int[] rows = rowsByLine.getOrDefault(line, new int[] {-1, -1});
        int heading = rows[1] + CODE_BELOW_HEAD;
        for (int column = 0; rows[0] >= 0 && !condition.isEmpty() && column < width(heading); column++) {
            String written = sheet.at(heading, column).replaceAll(PARAMETER, quoted(sheet.at(rows[0], column)));
            if (plain(written).contains(plain(condition))
                    && !sheet.at(rows[0], column).isEmpty()) {
                return Optional.of(new Cell(rows[0], column, heading));
            }
        }
        return Optional.empty();
    }

    private int width(int row) {
        return row < sheet.rows().size() && row >= 0 ? sheet.rows().get(row).size() : 0;
    }

    /** Whether all rows that fill in a column fail alike, so that its heading is to blame. */
    boolean headingIsToBlame(Cell cell, List<Cell> failing) {
        long filled = 0;
        for (int row = cell.heading() + 2; row < sheet.rows().size(); row++) {
            filled += sheet.at(row, cell.column()).isEmpty() ? 0 : 1;
        }
        return filled > 1
                && failing.stream()
                                .filter(other -> other.column() == cell.column())
                                .map(Cell::row)
                                .distinct()
                                .count()
                        == filled;
    }

    private static String quoted(String value) {
        return java.util.regex.Matcher.quoteReplacement(value);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\"]+", "");
    }

    private static String told(String message) {
        return message.contains("No RuleTable")
                ? "the sheet has no cell that begins with RuleTable; a decision table needs one above its columns"
                : message.strip() + "; compare it with a table that is there";
    }

    /** A cell by its row and column, and the row of the heading that says what it means; all from 0. */
    record Cell(int row, int column, int heading) {}
}
