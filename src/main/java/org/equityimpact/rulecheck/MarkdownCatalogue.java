package org.equityimpact.rulecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.equityimpact.rules.PolicyNames;

/** Writes the catalogue as one page of Markdown. */
final class MarkdownCatalogue {

    private final Catalogue catalogue;
    private final StringBuilder page = new StringBuilder();

    MarkdownCatalogue(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    String page() {
        line("# The rules");
        line("%,d rules. Version `%s`.".formatted(catalogue.rules(), catalogue.version()));
        if (catalogue.rates().decisions() > 0) {
            line(
                    "How often each rule fired is counted over %,d decisions; a rule that fired on more than 90 %% or fewer than 1 %% of them is marked **for review**."
                            .formatted(catalogue.rates().decisions()));
        }
        index();
        catalogue.sections().forEach(this::section);
        seedItems();
        return page.toString();
    }

    private void index() {
        line("## Contents");
        for (var section : catalogue.sections()) {
            line("**%s** (weight %d)"
                    .formatted(
                            text(section.dimension().title()),
                            section.dimension().weight()));
            line(section.pages().stream()
                    .map(one -> "- %s: %s"
                            .formatted(link(one.card().name()), text(one.card().title())))
                    .collect(Collectors.joining("\n")));
        }
        line("[Map from the founding documents to rules](#seed-items)");
    }

    private void section(Catalogue.Section section) {
        line("## " + text(section.dimension().title()));
        section.pages().forEach(this::rule);
    }

    private void rule(Catalogue.Page rule) {
        var card = rule.card();
        line("<a id=\"%s\"></a>".formatted(Html.escape(card.name())));
        line("### " + text(card.title()));
        line("`%s` · %s · %s · %s%s"
                .formatted(
                        card.name(),
                        card.kind().code(),
                        card.severity().code(),
                        Words.points(card),
                        catalogue.isForReview(rule) ? " · **for review**" : ""));
        rule.gates()
                .forEach(gate ->
                        line("Gate **%s** (%s): %s".formatted(text(gate.name()), gate.level(), text(gate.reason()))));
        rule.notes().forEach(note -> line(text(note)));
        condition(rule);
        entries("Number", rule.numbers());
        entries("List", rule.lists());
        line(Words.about(catalogue, rule).entrySet().stream()
                .map(one -> "- %s: %s".formatted(one.getKey(), text(one.getValue())))
                .collect(Collectors.joining("\n")));
        line("Cases:");
        line(rule.cases().stream()
                .map(one -> "- %s: **%s**".formatted(text(one.name()), RuleCase.inWords(one.expect())))
                .collect(Collectors.joining("\n")));
    }

    private void condition(Catalogue.Page rule) {
        if (!rule.table().isEmpty()) {
            line("Every row that applies counts:");
            table(rule.table());
        } else {
            line("When");
            line("```\n" + String.join("\n", rule.condition()) + "\n```");
        }
        if (rule.report() != null) {
            line("it says: " + text(rule.report()));
        }
    }

    private void entries(String what, List<PolicyNames.Entry> entries) {
        if (!entries.isEmpty()) {
            var rows = new ArrayList<List<String>>();
            rows.add(List.of(what, "Value", "Why"));
            entries.forEach(one -> rows.add(List.of(one.name(), one.told(), one.why())));
            table(rows);
        }
    }

    private void table(List<List<String>> rows) {
        int width = rows.get(0).size();
        var lines = new ArrayList<String>();
        lines.add(row(rows.get(0)));
        lines.add("|" + " --- |".repeat(width));
        rows.stream().skip(1).map(MarkdownCatalogue::row).forEach(lines::add);
        line(String.join("\n", lines));
    }

    private void seedItems() {
        line("<a id=\"seed-items\"></a>");
        line("## From the founding documents to rules");
        page.append("| Item | Rules |\n| --- | --- |\n");
        catalogue.seedItems().forEach((item, rules) -> page.append("| ")
                .append(text(item))
                .append(" | ")
                .append(rules.stream().map(MarkdownCatalogue::link).collect(Collectors.joining(", ")))
                .append(" |\n"));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownCatalogue::text).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String link(String rule) {
        return "[%s](#%s)".formatted(text(rule), rule);
    }

    /** Signs that Markdown would take for its own stand behind a backslash. */
    private static String text(String plain) {
        return plain.replaceAll("([\\\\`*_\\[\\]<>|#{}])", "\\\\$1").replace("\n", " ");
    }

    private void line(String text) {
        page.append(text).append("\n\n");
    }
}
