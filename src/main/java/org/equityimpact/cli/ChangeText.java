package org.equityimpact.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.equityimpact.assessment.ChangeEntry;
import org.equityimpact.facts.disparity.FigureWords;
import org.equityimpact.proposal.Indicator;

/** What a decision is projected to do to the gaps of one indicator, by both measures. */
record ChangeText(Indicator indicator) {

    void print(Page page, List<ChangeEntry> all) {
        List<ChangeEntry> changes = all.stream()
                .filter(change -> change.indicator().equals(indicator.id()))
                .toList();
        page.heading("Projected change");
        if (changes.stream().noneMatch(change -> change.answer().equals("told"))) {
            page.paragraph("  ", "None can be told: projections are missing, or the groups are too few.");
            return;
        }
        TextTable table =
                new TextTable("group", "gap now", "projected", "ratio now", "projected", "verdict", "to know");
        changes.forEach(change -> add(table, change));
        table.print(page);
    }

    private void add(TextTable table, ChangeEntry change) {
        FigureWords words = FigureWords.of(indicator);
        table.add(
                change.group(),
                change.gapBasePp() == null
                        ? ""
                        : words.gapFigure(change.gapBasePp().doubleValue()),
                change.gapProjectedPp() == null
                        ? ""
                        : words.gapFigure(change.gapProjectedPp().doubleValue()),
                change.ratioBase() == null ? "" : FigureWords.ratio(change.ratioBase()),
                change.ratioProjected() == null ? "" : FigureWords.ratio(change.ratioProjected()),
                Objects.requireNonNullElse(
                        change.verdict(), change.answer().equals("unknown") ? "not supplied" : "cannot tell"),
                change.flags().stream().map(flag -> flag.replace('_', ' ')).collect(Collectors.joining(", ")));
    }
}
