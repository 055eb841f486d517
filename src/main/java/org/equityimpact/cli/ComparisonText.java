package org.equityimpact.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.equityimpact.cli.Page.Ink;
import org.equityimpact.rulecheck.Effect;
import org.equityimpact.rulecheck.RuleSetComparison;
import org.equityimpact.rulecheck.RuleSetDifference;

/** Writes a comparison for people: what differs, which results change and through what, and the sum of it. */
final class ComparisonText implements ComparisonReport {

    private final Page page;

    ComparisonText(PrintStream out, Terminal terminal) {
        this.page = new Page(out, terminal);
    }

    @Override
    public void print(RuleSetComparison comparison) {
        new DifferenceText(page).print(comparison.difference());
        new EffectText(page).print(comparison.effect());
        if (comparison.preview() != null) {
            new PreviewText(page).print(comparison.preview());
        }
        page.blank();
        page.paragraph("", summary(comparison), Ink.BOLD);
    }

    private static String summary(RuleSetComparison comparison) {
        Effect effect = comparison.effect();
        if (comparison.isSame()) {
            return "Both say the same; nothing changes for %s.".formatted(proposals(effect.proposals()));
        }
        return "%s. Of %s: %,d with another outcome, %,d with other figures only, %,d with other words only."
                .formatted(
                        differences(comparison.difference()),
                        proposals(effect.proposals()),
                        effect.outcomesChanged(),
                        effect.resultsChanged() - effect.outcomesChanged(),
                        effect.rewordedOnly());
    }

    private static String differences(RuleSetDifference difference) {
        return Stream.of(
                        counted(difference.added().size(), "rule", "added"),
                        counted(difference.removed().size(), "rule", "removed"),
                        counted(difference.changed().size(), "rule", "changed"),
                        counted(difference.tables().size(), "value of a table", "changed"),
                        counted(difference.sentences().size(), "sentence", "changed"))
                .flatMap(Optional::stream)
                .collect(joining(", "));
    }

    private static Optional<String> counted(int count, String what, String done) {
        return count == 0
                ? Optional.empty()
                : Optional.of("%d %s %s".formatted(count, count == 1 ? what : what.replaceFirst("(?= |$)", "s"), done));
    }

    static String proposals(long count) {
        return count == 1 ? "1 proposal" : "%,d proposals".formatted(count);
    }
}
