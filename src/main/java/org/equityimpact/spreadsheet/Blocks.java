package org.equityimpact.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.equityimpact.json.Nearest;
import org.equityimpact.spreadsheet.cells.Cell;
import org.equityimpact.spreadsheet.cells.Row;

/**
 * Finds the tables of a sheet. Above a heading row stand settings, below it groups; another table begins with a heading row, or with a
 * setting below a blank row.
 */
final class Blocks {

    private static final int NONE = -1;

    private final TableSheet sheet;
    private final int left;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> settings = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();
    private int heading = NONE;

    private Blocks(TableSheet sheet) {
        this.sheet = sheet;
        this.left = IntStream.range(0, sheet.cells().rows().size())
                .mapToObj(sheet::row)
                .filter(row -> !row.isBlank() && !isNote(row))
                .mapToInt(Blocks::firstColumn)
                .min()
                .orElse(0);
    }

    static List<Block> of(TableSheet sheet) {
        var blocks = new Blocks(sheet);
        blocks.find();
        return List.copyOf(blocks.blocks);
    }

    private void find() {
        boolean isBelowBlank = false;
        for (int at = 0; at < sheet.cells().rows().size(); at++) {
            Row row = sheet.row(at);
            if (row.isBlank()) {
                isBelowBlank = true;
            } else if (!isNote(row)) {
                add(at, row, isBelowBlank);
                isBelowBlank = false;
            }
        }
        end();
    }

    private void add(int at, Row row, boolean isBelowBlank) {
        boolean isHeading = isHeading(row);
        if (heading != NONE && (isHeading || isBelowBlank && startsSettings(row))) {
            end();
        }
        if (isHeading) {
            heading = at;
        } else {
            (heading == NONE ? settings : groups).add(at);
        }
    }

    private void end() {
        if (heading != NONE || !settings.isEmpty()) {
            blocks.add(new Block(sheet, left, settings, heading, groups));
        }
        settings.clear();
        groups.clear();
        heading = NONE;
    }

    /** A row of headings that does not begin with "group" is one all the same; what is wrong with it is told later. */
    private boolean isHeading(Row row) {
        String first = row.at(left).text();
        long known = row.cells().stream()
                .skip(left + 1L)
                .filter(cell -> Heading.isKnown(cell.text()))
                .count();
        boolean isGroup = Spelling.of(first).equals(Heading.GROUP);
        return isGroup && (known > 0 || heading == NONE)
                || known > 1 && heading == NONE && Setting.of(first).isEmpty();
    }

    private boolean startsSettings(Row row) {
        String first = word(row.at(left).text());
        boolean isNarrow = row.cells().stream().skip(left + 2L).findFirst().isEmpty();
        return Setting.of(first).isPresent()
                || isNarrow && !Nearest.to(first, Setting.words()).isEmpty();
    }

    /** The word of a setting, which may have a colon behind it. */
    static String word(String text) {
        String word = Spelling.stripped(text);
        return word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isNote(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .filter(cell -> Note.opens(cell.text()))
                .isPresent();
    }

    private static int firstColumn(Row row) {
        return (int) row.cells().stream().takeWhile(Cell::isBlank).count();
    }
}
