package org.equityimpact.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Templates of one kind by the words that they begin or end with, so that few are tried on a sentence. */
final class TranslationsIndex {

    static final TranslationsIndex EMPTY = new TranslationsIndex();

    private final Map<String, TranslationsTemplate> fixed = new HashMap<>();
    private final Map<String, List<TranslationsTemplate>> byFirstWord = new HashMap<>();
    private final Map<String, List<TranslationsTemplate>> byLastWord = new HashMap<>();
    private final List<TranslationsTemplate> others = new ArrayList<>();

    void add(TranslationsTemplate template) {
        if (template.isFixed()) {
            fixed.putIfAbsent(template.opening(), template);
        } else if (template.opening().indexOf(' ') > 0) {
            under(byFirstWord, firstWord(template.opening())).add(template);
        } else if (template.closing().indexOf(' ') >= 0) {
            under(byLastWord, lastWord(template.closing())).add(template);
        } else {
            others.add(template);
        }
    }

    @Nullable
    TranslationsTemplate fixed(String text) {
        return fixed.get(text);
    }

    List<TranslationsTemplate> candidates(String text) {
        var candidates = new ArrayList<TranslationsTemplate>();
        candidates.addAll(byFirstWord.getOrDefault(firstWord(text), List.of()));
        candidates.addAll(byLastWord.getOrDefault(lastWord(text), List.of()));
        candidates.addAll(others);
        return candidates;
    }

    private static List<TranslationsTemplate> under(Map<String, List<TranslationsTemplate>> index, String word) {
        return index.computeIfAbsent(word, any -> new ArrayList<>());
    }

    private static String firstWord(String text) {
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }
}
