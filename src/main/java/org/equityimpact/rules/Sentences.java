package org.equityimpact.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.drools.drl.parser.lang.dsl.DSLMapping;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry;
import org.drools.drl.parser.lang.dsl.DefaultDSLMapping;

/** The sentences of one file, each findable by its longest word: to try all of them on every line takes Drools long. */
final class Sentences {

    private static final Pattern HOLE = Pattern.compile("\\{[^}]*}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^A-Za-z]+");

    private final List<DSLMappingEntry> all;
    private final Map<DSLMappingEntry, String> longestWords = new HashMap<>();

    Sentences(DSLMapping mapping) {
        this.all = mapping.getEntries();
        all.forEach(sentence -> longestWords.put(sentence, longestWord(sentence.getMappingKey())));
    }

    /** Those that may stand in a text. */
    DSLMapping in(String text) {
        var mapping = new DefaultDSLMapping();
        mapping.addEntries(all.stream()
                .filter(sentence -> text.contains(longestWords.getOrDefault(sentence, "")))
                .toList());
        return mapping;
    }

    private static String longestWord(String sentence) {
        return NO_LETTERS
                .splitAsStream(HOLE.matcher(sentence).replaceAll(" "))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }
}
