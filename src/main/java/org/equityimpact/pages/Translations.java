package org.equityimpact.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Speaks the sentences of rules and of the parts below the pages in the language of whoever asks. The key is the English
 * itself: assessments keep what was said when they were made, and are never translated where they are kept.
 */
public final class Translations {

    private static final String SPANISH = "es";
    private static final String ENGLISH = "en";
    private static final int KEPT = 2_000;
    private static final int LONGEST_KEPT = 2_000;

    private final Words words;
    private final TranslationsCatalogue catalogue;
    private final Map<String, Optional<String>> known = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<String>> eldest) {
            return size() > KEPT;
        }
    };

    Translations(Words words) {
        this.words = words;
        this.catalogue = TranslationsCatalogue.spanish();
    }

    /** A sentence in the language of whoever asks, or as it stands where there is no translation of it. */
    public String of(String english) {
        return translated(english).orElse(english);
    }

    /** The language that {@link #of} gives the sentence in, for the attribute {@code lang}. */
    public String language(String english) {
        return translated(english).isPresent() ? SPANISH : ENGLISH;
    }

    private Optional<String> translated(String english) {
        if (!words.language().getLanguage().equals(SPANISH)) {
            return Optional.empty();
        }
        return english.length() > LONGEST_KEPT ? catalogue.translation(english) : remembered(english);
    }

    private Optional<String> remembered(String english) {
        synchronized (known) {
            var before = known.get(english);
            if (before != null) {
                return before;
            }
        }
        var now = catalogue.translation(english);
        synchronized (known) {
            known.put(english, now);
        }
        return now;
    }
}
