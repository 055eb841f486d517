package org.equityimpact.rulecheck;

import static org.equityimpact.rulecheck.Html.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.equityimpact.rules.PolicyNames;

/** Writes the catalogue as one page of HTML that needs nothing beside it. */
final class HtmlCatalogue {

    private final Catalogue catalogue;

    HtmlCatalogue(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    String page() {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <title>The rules</title>
                <style>
                %s</style>
                </head>
                <body>
                <a class="skip" href="#rules">Skip to the rules</a>
                <header>
                <h1>The rules</h1>
                <p>%,d rules by which proposed decisions are judged. Each tells what it looks for, what it rests on, and what to do about it.</p>
                %s<p class="version">Version <code>%s</code></p>
                </header>
                <div class="columns">
                <nav aria-label="Contents">
                %s</nav>
                <main id="rules">
                %s%s</main>
                </div>
                </body>
                </html>
                """.formatted(
                        CatalogueStyle.CSS,
                        catalogue.rules(),
                        counted(),
                        escape(catalogue.version()),
                        index(),
                        catalogue.sections().stream().map(this::section).collect(Collectors.joining()),
                        seedItems());
    }

    private String counted() {
        return catalogue.rates().decisions() == 0
                ? ""
                : "<p>How often each rule fired is counted over %,d decisions. A rule that fired on more than 90 %% or fewer than 1 %% of them is marked <span class=\"badge review\">for review</span>.</p>\n"
                        .formatted(catalogue.rates().decisions());
    }

    private String index() {
        return catalogue.sections().stream()
                        .map(section -> """
                                <h2><a href="#dimension-%s">%s</a></h2>
                                <ul>
                                %s</ul>
                                """.formatted(
                                escape(section.dimension().code()),
                                escape(section.dimension().title()),
                                section.pages().stream()
                                        .map(one -> "<li><a href=\"#%s\">%s</a>%s</li>\n"
                                                .formatted(
                                                        escape(one.card().name()),
                                                        escape(one.card().title()),
                                                        review(one)))
                                        .collect(Collectors.joining())))
                        .collect(Collectors.joining())
                + "<h2><a href=\"#seed-items\">From the founding documents to rules</a></h2>\n";
    }

    private String section(Catalogue.Section section) {
        return """
                <section id="dimension-%s" aria-labelledby="title-%1$s">
                <h2 id="title-%1$s">%s</h2>
                <p class="weight">%,d rules; weight %d of 100.</p>
                %s</section>
                """.formatted(
                        escape(section.dimension().code()),
                        escape(section.dimension().title()),
                        section.pages().size(),
                        section.dimension().weight(),
                        section.pages().stream().map(this::rule).collect(Collectors.joining()));
    }

    private String rule(Catalogue.Page rule) {
        var card = rule.card();
        return """
                <article id="%s">
                <h3>%s <a class="anchor" href="#%1$s" aria-label="Link to this rule">#</a></h3>
                <p class="badges"><code>%1$s</code> <span class="badge %s">%3$s</span> <span class="badge %s">%4$s</span> <span class="points">%s</span>%s</p>
                %s%s%s%s%s%s%s</article>
                """.formatted(
                        escape(card.name()),
                        escape(card.title()),
                        card.kind().code(),
                        card.severity().code(),
                        Words.points(card),
                        review(rule),
                        gates(rule),
                        notes(rule),
                        condition(rule),
                        entries("Number", rule.numbers()),
                        entries("List", rule.lists()),
                        about(rule),
                        cases(rule.cases()));
    }

    private String review(Catalogue.Page rule) {
        return catalogue.isForReview(rule) ? " <span class=\"badge review\">for review</span>" : "";
    }

    private static String gates(Catalogue.Page rule) {
        return rule.gates().stream()
                .map(gate -> "<p class=\"gate\"><strong>%s</strong> %s</p>\n"
                        .formatted(escape(gate.level().toString()), escape(gate.reason())))
                .collect(Collectors.joining());
    }

    private static String notes(Catalogue.Page rule) {
        return rule.notes().stream()
                .map(note -> "<p class=\"note\">%s</p>\n".formatted(escape(note)))
                .collect(Collectors.joining());
    }

    private static String condition(Catalogue.Page rule) {
        if (!rule.table().isEmpty()) {
            return "<p class=\"lead\">Every row that applies counts</p>\n" + table(rule.table());
        }
        boolean sentences = rule.card().file().endsWith(".dslr");
        String shown = sentences
                ? rule.condition().stream()
                        .map(HtmlCatalogue::sentence)
                        .collect(Collectors.joining("", "<ul class=\"when\">\n", "</ul>\n"))
                : "<pre><code>%s</code></pre>\n".formatted(escape(String.join("\n", rule.condition())));
        String says = rule.report() == null
                ? ""
                : "<p class=\"lead\">it says</p>\n<blockquote>%s</blockquote>\n".formatted(escape(rule.report()));
        return "<p class=\"lead\">When</p>\n" + shown + says;
    }

    private static String sentence(String line) {
        return line.startsWith("- ")
                ? "<li class=\"narrows\">%s</li>\n".formatted(escape(line.substring(2)))
                : "<li>%s</li>\n".formatted(escape(line));
    }

    private static String table(List<List<String>> rows) {
        return "<div class=\"wide\"><table>\n<thead>%s</thead>\n<tbody>\n%s</tbody>\n</table></div>\n"
                .formatted(
                        row(rows.get(0), "th scope=\"col\"", "th"),
                        rows.stream()
                                .skip(1)
                                .map(row -> row(row, "td", "td") + "\n")
                                .collect(Collectors.joining()));
    }

    private static String row(List<String> cells, String open, String close) {
        return cells.stream()
                .map(cell -> "<%s>%s</%s>".formatted(open, escape(cell), close))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String entries(String what, List<PolicyNames.Entry> entries) {
        if (entries.isEmpty()) {
            return "";
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(what, "Value", "Why"));
        entries.forEach(one -> rows.add(List.of(one.name(), one.told(), one.why())));
        return table(rows);
    }

    private String about(Catalogue.Page rule) {
        return Words.about(catalogue, rule).entrySet().stream()
                .map(one -> "<dt>%s</dt><dd>%s</dd>\n".formatted(escape(one.getKey()), escape(one.getValue())))
                .collect(Collectors.joining("", "<dl>\n", "</dl>\n"));
    }

    private static String cases(List<RuleCase> cases) {
        return "<details open=\"open\">\n<summary>%,d cases</summary>\n<ul class=\"cases\">\n%s</ul>\n</details>\n"
                .formatted(cases.size(), cases.stream().map(HtmlCatalogue::one).collect(Collectors.joining()));
    }

    private static String one(RuleCase one) {
        String expected = RuleCase.inWords(one.expect());
        return "<li><span class=\"expect %s\">%s</span> %s</li>\n"
                .formatted(one.expect().name().toLowerCase(Locale.ROOT), expected, escape(one.name()));
    }

    private String seedItems() {
        return """
                <section id="seed-items" aria-labelledby="title-seed-items">
                <h2 id="title-seed-items">From the founding documents to rules</h2>
                <div class="wide"><table>
                <thead><tr><th scope="col">Item</th><th scope="col">Rules that answer it</th></tr></thead>
                <tbody>
                %s</tbody>
                </table></div>
                </section>
                """.formatted(catalogue.seedItems().entrySet().stream()
                .map(one -> "<tr><td>%s</td><td>%s</td></tr>\n"
                        .formatted(
                                escape(one.getKey()),
                                one.getValue().stream()
                                        .map(rule -> "<a href=\"#%1$s\">%1$s</a>".formatted(escape(rule)))
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining()));
    }
}
