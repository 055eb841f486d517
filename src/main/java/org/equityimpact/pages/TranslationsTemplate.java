package org.equityimpact.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.equityimpact.pages.TranslationsReading.Said;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in both languages with gaps in it, such as <code>{name}</code>, <code>{name:kind}</code> or
 * <code>{name:kind?}</code>. A gap without a kind holds what anybody wrote, which stays as it is; one with a kind holds what
 * that kind says, and with a question mark anything else, too. Braces that are text are doubled.
 */
final class TranslationsTemplate {

    private static final Pattern GAP =
            Pattern.compile("\\{\\{|\\}\\}|\\{([A-Za-z][A-Za-z0-9. -]*+)(?::([a-z-]++)(\\??+))?\\}");

    /** A gap between two pieces of fixed text. */
    record Gap(String name, @Nullable String kind, boolean lenient) {}

    private final String within;
    private final Pieces english;
    private final Pieces spanish;

    private TranslationsTemplate(String within, Pieces english, Pieces spanish) {
        this.within = within;
        this.english = english;
        this.spanish = spanish;
    }

    static TranslationsTemplate of(String within, String english, String spanish) {
        var template = new TranslationsTemplate(within, Pieces.of(english), Pieces.of(spanish));
        if (!template.english.names().equals(template.spanish.names())) {
            throw new IllegalArgumentException("other gaps in the translation of \"%s\"".formatted(english));
        }
        if (template.isAnythingAtAll()) {
            throw new IllegalArgumentException("nothing but gaps in \"%s\"".formatted(english));
        }
        return template;
    }

    String within() {
        return within;
    }

    /** What its gaps hold, where not anything. */
    List<String> kinds() {
        return english.gaps.stream().map(Gap::kind).filter(Objects::nonNull).toList();
    }

    private boolean isAnythingAtAll() {
        return english.letters() == 0
                && !(kinds().size() == english.gaps.size() && TranslationsReading.BUILT_IN.containsAll(kinds()));
    }

    boolean isFixed() {
        return english.gaps.isEmpty();
    }

    /** The fixed text that it begins with. */
    String opening() {
        return english.texts.get(0);
    }

    /** The fixed text that it ends with. */
    String closing() {
        return english.texts.get(english.texts.size() - 1);
    }

    /** The fixed text that it begins with in the other language. */
    String spanishOpening() {
        return spanish.texts.get(0);
    }

    /** The text in the other language, where it is this sentence. */
    @Nullable
    Said read(String text, TranslationsReading reading) {
        if (text.length() < english.letters() + english.gaps.size()
                || !text.startsWith(opening())
                || !text.endsWith(closing())) {
            return null;
        }
        var found = new HashMap<String, Said>();
        return fill(0, opening().length(), text, found, reading) ? said(found) : null;
    }

    /** Finds the fixed texts in their order, each as early as the gap before it allows. */
    private boolean fill(int gap, int from, String text, Map<String, Said> found, TranslationsReading reading) {
        if (gap == english.gaps.size()) {
            return from == text.length();
        }
        int last = text.length() - closing().length();
        if (gap == english.gaps.size() - 1) {
            return last > from && hold(gap, text.substring(from, last), found, reading);
        }
        var next = english.texts.get(gap + 1);
        for (int at = reading.find(text, next, from + 1);
                at >= 0 && at + next.length() <= last;
                at = reading.find(text, next, at + 1)) {
            if (hold(gap, text.substring(from, at), found, reading)
                    && fill(gap + 1, at + next.length(), text, found, reading)) {
                return true;
            }
        }
        return false;
    }

    private boolean hold(int number, String text, Map<String, Said> found, TranslationsReading reading) {
        var gap = english.gaps.get(number);
        var said = reading.part(gap, text);
        if (said == null) {
            return false;
        }
        found.put(gap.name, said);
        return true;
    }

    private Said said(Map<String, Said> found) {
        var text = new StringBuilder(spanish.texts.get(0));
        for (int gap = 0; gap < spanish.gaps.size(); gap++) {
            var inside = found.get(spanish.gaps.get(gap).name);
            text.append(inside == null ? "" : inside.text()).append(spanish.texts.get(gap + 1));
        }
        int letters = found.values().stream().mapToInt(Said::letters).sum();
        return new Said(text.toString(), english.letters() + letters);
    }

    /** Fixed texts and the gaps between them. */
    private record Pieces(List<String> texts, List<Gap> gaps) {

        static Pieces of(String template) {
            var texts = new ArrayList<String>();
            var gaps = new ArrayList<Gap>();
            var text = new StringBuilder();
            int at = 0;
            for (var piece : GAP.matcher(template).results().toList()) {
                text.append(template, at, piece.start());
                at = piece.end();
                if (piece.group(1) == null) {
                    text.append(piece.group().charAt(0));
                } else {
                    texts.add(text.toString());
                    text.setLength(0);
                    gaps.add(gap(piece));
                }
            }
            texts.add(text.append(template.substring(at)).toString());
            return new Pieces(List.copyOf(texts), List.copyOf(gaps));
        }

        private static Gap gap(MatchResult piece) {
            @Nullable String kind = piece.group(2);
            return new Gap(piece.group(1), kind, kind != null && !piece.group(3).isEmpty());
        }

        HashSet<String> names() {
            var names = new HashSet<String>();
            gaps.forEach(gap -> names.add(gap.name));
            return names;
        }

        int letters() {
            return texts.stream().mapToInt(String::length).sum();
        }
    }
}
