package org.equityimpact.pages.rules;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.equityimpact.assessment.Kind;
import org.equityimpact.assessment.Severity;
import org.equityimpact.rulecheck.Catalogue;
import org.jspecify.annotations.Nullable;

/** Which rules of the catalogue are wanted; what is not known narrows nothing. */
record CatalogueFilter(String q, String dimension, String kind, String severity) {

    private static final int LONGEST = 200;

    static CatalogueFilter of(
            @Nullable String q, @Nullable String dimension, @Nullable String kind, @Nullable String severity) {
        String words = q == null ? "" : q.strip();
        return new CatalogueFilter(
                words.substring(0, Math.min(words.length(), LONGEST)),
                dimension == null ? "" : dimension,
                kind == null ? "" : kind,
                severity == null ? "" : severity);
    }

    public boolean isOpen() {
        return q.isEmpty() && dimension.isEmpty() && kind.isEmpty() && severity.isEmpty();
    }

    List<Shown> of(Catalogue catalogue) {
        return catalogue.sections().stream()
                .filter(section ->
                        dimension.isEmpty() || section.dimension().code().equals(dimension))
                .map(section -> new Shown(
                        section.dimension().code(),
                        section.dimension().title(),
                        section.pages().stream()
                                .filter(this::wants)
                                .map(ShownRule::of)
                                .toList()))
                .filter(section -> !section.rules().isEmpty())
                .toList();
    }

    /** A dimension with its rules that are wanted. */
    record Shown(String code, String title, List<ShownRule> rules) {}

    /** A rule in the catalogue. */
    record ShownRule(
            String name,
            String title,
            String line,
            Kind kind,
            Severity severity,
            int points,
            @Nullable Integer each,
            boolean stops) {

        static ShownRule of(Catalogue.Page page) {
            var card = page.card();
            return new ShownRule(
                    card.name(),
                    card.title(),
                    line(page),
                    card.kind(),
                    card.severity(),
                    card.points(),
                    card.each(),
                    !page.gates().isEmpty());
        }

        /** What it looks for; of a rule that is no sentences, what its authors say of it. */
        private static String line(Catalogue.Page page) {
            if (page.card().file().endsWith(".dslr")) {
                return page.condition().stream()
                        .map(line -> line.replaceFirst("^- ", ""))
                        .collect(joining(" · "));
            }
            return page.notes().isEmpty()
                    ? page.card().nextStep()
                    : page.notes().get(0);
        }
    }

    private boolean wants(Catalogue.Page page) {
        var card = page.card();
        return (kind.isEmpty() || card.kind().code().equals(kind))
                && (severity.isEmpty() || card.severity().code().equals(severity))
                && matches(page);
    }

    private boolean matches(Catalogue.Page page) {
        var card = page.card();
        String text = String.join(
                        "\n",
                        card.name().replace('-', ' '),
                        card.name(),
                        card.title(),
                        card.nextStep(),
                        card.basis(),
                        card.owner(),
                        card.question() == null ? "" : card.question(),
                        String.join(" ", card.answers()),
                        card.text())
                .toLowerCase(Locale.ROOT);
        return List.of(q.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(text::contains);
    }
}
