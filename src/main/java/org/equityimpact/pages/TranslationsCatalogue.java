package org.equityimpact.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.equityimpact.pages.TranslationsReading.Said;
import org.jspecify.annotations.Nullable;

/**
 * What is said in English and how it is said in another language: a table with the columns {@code within}, {@code english} and
 * {@code spanish}. A row without a {@code within} is a whole sentence; the others are parts of one kind, which sentences name
 * as in <code>{group:focal-group}</code>.
 */
final class TranslationsCatalogue {

    /** The kind of whole sentences. */
    static final String SENTENCE = "text";

    private static final String SPANISH = "/messages/translations_es.csv";

    private final List<TranslationsTemplate> templates;
    private final Map<String, TranslationsIndex> byKind = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    private TranslationsCatalogue(List<TranslationsTemplate> templates) {
        this.templates = templates;
        templates.forEach(template -> byKind.computeIfAbsent(template.within(), kind -> new TranslationsIndex())
                .add(template));
        templates.stream().filter(TranslationsTemplate::isFixed).forEach(template -> words.computeIfAbsent(
                        template.opening(), word -> new HashSet<>())
                .add(template.spanishOpening()));
    }

    static TranslationsCatalogue spanish() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var file = Objects.requireNonNull(TranslationsCatalogue.class.getResourceAsStream(SPANISH));
                var rows = format.parse(new InputStreamReader(file, UTF_8))) {
            var templates = new ArrayList<TranslationsTemplate>();
            for (var row : rows) {
                var within = row.get("within");
                templates.add(TranslationsTemplate.of(
                        within.isEmpty() ? SENTENCE : within, row.get("english"), row.get("spanish")));
            }
            return new TranslationsCatalogue(List.copyOf(templates));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the translations cannot be read", unreadable);
        }
    }

    /** One sentence, or several, in the other language; empty where any of it is unknown. */
    Optional<String> translation(String english) {
        var said = new TranslationsReading(this, english.length()).sentences(english);
        return Optional.ofNullable(said).map(Said::text);
    }

    TranslationsIndex index(String kind) {
        return byKind.getOrDefault(kind, TranslationsIndex.EMPTY);
    }

    /** A word of any kind by itself, such as the label of a group, where all kinds agree on it. */
    @Nullable
    Said word(String english) {
        var said = words.getOrDefault(english, Set.of());
        return said.size() == 1 ? new Said(said.iterator().next(), english.length()) : null;
    }

    /** The kinds that sentences name for what stands in their gaps. */
    Set<String> kindsNamed() {
        return templates.stream().flatMap(template -> template.kinds().stream()).collect(Collectors.toSet());
    }

    boolean hasKind(String kind) {
        return byKind.containsKey(kind) || TranslationsReading.BUILT_IN.contains(kind);
    }
}
