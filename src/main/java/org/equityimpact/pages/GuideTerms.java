package org.equityimpact.pages;

import java.util.List;

/** The words that the pages explain, and where to learn more of them. */
final class GuideTerms {

    /** As they stand in addresses of the guide; other pages lead to them. */
    private static final List<String> TERMS = List.of(
            "barrier",
            "clearance",
            "completeness",
            "concern",
            "evidence-level",
            "focal-group",
            "gate",
            "iap2",
            "indicator",
            "intersection",
            "mitigation",
            "opportunity-gap",
            "override",
            "risk-ratio",
            "root-cause",
            "strength",
            "sustainability",
            "trade-off",
            "working-copy");

    private final Words words;

    GuideTerms(Words words) {
        this.words = words;
    }

    /**
     * A word explained.
     *
     * @param link where to learn more; empty where the explanation is all
     */
    record Term(String anchor, String name, String what, String link) {}

    /** In the order of their names in the language of the reader. */
    List<Term> all() {
        return TERMS.stream()
                .map(this::term)
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    private Term term(String anchor) {
        return new Term(
                anchor,
                words.of("front.term." + anchor),
                words.of("front.term." + anchor + ".what"),
                words.find("front.term." + anchor + ".link").orElse(""));
    }
}
