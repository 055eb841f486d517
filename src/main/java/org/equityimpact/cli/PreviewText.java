package org.equityimpact.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.equityimpact.cli.Page.Ink;
import org.equityimpact.facts.disparity.Level;
import org.equityimpact.rulecheck.DisparityPreview;
import org.equityimpact.rulecheck.DisparityPreview.Moved;
import org.equityimpact.rulecheck.DisparityPreview.Table;

/** Writes what other thresholds of disparity do on real tables: how many groups stand where, and which moved. */
record PreviewText(Page page) {

    private static final List<Level> DOWNWARD =
            List.of(Level.HIGH, Level.MEDIUM, Level.WATCH, Level.NONE, Level.CANNOT_ASSESS);
    private static final int MOST_LISTED = 12;

    void print(DisparityPreview preview) {
        page.heading("On the real tables that come along (samples/indicators)");
        preview.tables().forEach(this::table);
    }

    private void table(Table table) {
        page.blank();
        page.paragraph("  ", table.table());
        page.paragraph(
                "    ",
                DOWNWARD.stream().map(level -> count(table, level)).collect(Collectors.joining(", ")),
                table.moved().isEmpty() ? Ink.DIM : Ink.BOLD);
        table.moved().stream().limit(MOST_LISTED).forEach(this::moved);
        if (table.moved().size() > MOST_LISTED) {
            page.paragraph(
                    "    ", "... and %d more groups".formatted(table.moved().size() - MOST_LISTED));
        }
    }

    private static String count(Table table, Level level) {
        int before = table.at(level, false);
        int after = table.at(level, true);
        return words(level) + " " + (before == after ? String.valueOf(after) : before + " -> " + after);
    }

    private void moved(Moved moved) {
        String ratio = moved.harmRatio() == null ? "" : moved.harmRatio() + " times, ";
        String gap = moved.harmGapPp() == null ? "" : moved.harmGapPp() + " points worse";
        page.paragraph(
                "    ",
                "%s: %s, %s -> %s (%s%s)"
                        .formatted(
                                moved.indicator(),
                                moved.group(),
                                words(moved.before()),
                                words(moved.after()),
                                ratio,
                                gap));
    }

    private static String words(Level level) {
        return level.code().replace('_', ' ');
    }
}
