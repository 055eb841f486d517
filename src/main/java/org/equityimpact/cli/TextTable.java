package org.equityimpact.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows of cells under headings, the first column to the left and the others to the right. A name that is too long goes on in
 * the next line; where the whole does not fit the terminal, each row is a paragraph instead.
 */
final class TextTable {

    private static final String INDENT = "  ";
    private static final String GAP = "  ";
    private static final int SHORTEST_NAME = 12;

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... headings) {
        this.headings = List.of(headings);
    }

    /** Adds a row with as many cells as there are headings; an empty one has nothing to show. */
    void add(String... cells) {
        rows.add(List.of(cells).stream().map(Plain::text).toList());
    }

    /** Adds a row that says something in words instead of figures. */
    void addWords(String name, String words) {
        rows.add(List.of(Plain.text(name), words));
    }

    void print(Page page) {
        List<Integer> shown = IntStream.range(0, headings.size())
                .filter(column -> column == 0
                        || rows.stream()
                                .anyMatch(row ->
                                        hasFigures(row) && !row.get(column).isEmpty()))
                .boxed()
                .toList();
        int beside = shown.stream()
                .skip(1)
                .mapToInt(column -> GAP.length() + width(column))
                .sum();
        int room = page.width() - INDENT.length() - beside;
        if (room < Math.min(SHORTEST_NAME, width(0))) {
            rows.forEach(row -> page.paragraph(INDENT, told(row, shown)));
        } else {
            print(page, shown, Math.min(room, width(0)));
        }
    }

    private void print(Page page, List<Integer> shown, int nameWidth) {
        page.line(line(headings.get(0), headings, shown, nameWidth));
        for (List<String> row : rows) {
            List<String> name = Page.wrapped(row.get(0), nameWidth);
            page.line(line(name.get(0), row, shown, nameWidth));
            name.stream().skip(1).forEach(rest -> page.line(INDENT + INDENT + rest));
        }
    }

    private String line(String name, List<String> row, List<Integer> shown, int nameWidth) {
        StringBuilder line = new StringBuilder(INDENT).append(padded(name, nameWidth));
        if (!hasFigures(row)) {
            return line.append(GAP).append(row.get(1)).toString();
        }
        shown.stream().skip(1).forEach(column -> line.append(GAP)
                .append(" ".repeat(width(column) - row.get(column).length()))
                .append(row.get(column)));
        return line.toString().stripTrailing();
    }

    private String told(List<String> row, List<Integer> shown) {
        if (!hasFigures(row)) {
            return String.join(": ", row);
        }
        return row.get(0) + ": "
                + shown.stream()
                        .skip(1)
                        .filter(column -> !row.get(column).isEmpty())
                        .map(column -> headings.get(column) + " " + row.get(column))
                        .collect(Collectors.joining("; "));
    }

    private int width(int column) {
        int widest = headings.get(column).length();
        for (List<String> row : rows) {
            boolean counts = column == 0 || hasFigures(row);
            widest = Math.max(widest, counts ? row.get(column).length() : 0);
        }
        return widest;
    }

    private boolean hasFigures(List<String> row) {
        return row.size() == headings.size();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
