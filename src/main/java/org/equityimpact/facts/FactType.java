package org.equityimpact.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A kind of fact with its words. Most words are the components of the record that the submission has for it; the others
 * are derived from them in Java, where counting and dividing belong.
 */
public final class FactType {

    private final String name;
    private final String home;
    private final Map<String, Word> words = new LinkedHashMap<>();
    private final List<BiFunction<Object, Setting, @Nullable Object>> values = new ArrayList<>();

    private FactType(String name, String home) {
        this.name = name;
        this.home = home;
    }

    /** A kind of fact at home somewhere in the submission, with all words of the record found there. */
    static <T extends Record> Definition<T> of(String name, String home, Class<T> record) {
        var definition = new Definition<T>(new FactType(name, home));
        for (var component : record.getRecordComponents()) {
            StatedWord.of(component)
                    .ifPresent(stated -> definition.add(
                            stated.name(),
                            stated.kind(),
                            stated.codes(),
                            (source, setting) -> stated.value(source),
                            stated.name()));
        }
        return definition;
    }

    /** A kind of fact whose words are all named one by one. */
    static <T extends Record> Definition<T> bare(String name, String home) {
        return new Definition<>(new FactType(name, home));
    }

    /** A kind of fact that is concluded from parts of the submission: all words of the record come from these. */
    static <T extends Record> Definition<T> derived(String name, String home, Class<T> record, String... from) {
        var definition = new Definition<T>(new FactType(name, home));
        for (var component : record.getRecordComponents()) {
            StatedWord.of(component)
                    .ifPresent(concluded -> definition.add(
                            concluded.name(),
                            concluded.kind(),
                            concluded.codes(),
                            (source, setting) -> concluded.value(source),
                            from));
        }
        return definition;
    }

    /** A section of the submission, which is there even where nothing is known of it. */
    static <T extends Record> Definition<T> section(String name, String home, Class<T> record) {
        return of(name, home, record).flag("submitted", (source, setting) -> true, "");
    }

    public String name() {
        return name;
    }

    /** The JSON Pointer of the list or section that such facts come from. */
    public String home() {
        return home;
    }

    public Collection<Word> words() {
        return words.values();
    }

    public Optional<Word> word(String wanted) {
        return Optional.ofNullable(words.get(wanted));
    }

    Fact stated(String pointer, Object source, Setting setting) {
        var known = new @Nullable Object[values.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = values.get(i).apply(source, setting);
        }
        return new Fact(this, pointer, false, known, source instanceof Wanting wanting ? wanting : word -> List.of());
    }

    /** A section that was not submitted: there, with nothing known of it. */
    Fact unanswered() {
        return new Fact(this, home, false, new @Nullable Object[values.size()]);
    }

    /** Whatever a list that nobody answered may hold. */
    Fact assumed() {
        return assumed(home);
    }

    /** Whatever a list that nobody answered, at another place than the usual, may hold. */
    Fact assumed(String pointer) {
        return new Fact(this, pointer, true, new @Nullable Object[values.size()]);
    }

    /** Whatever an unanswered part of a list may hold, with what is known of it. */
    Fact assumed(Map<String, Object> known) {
        var given = new @Nullable Object[values.size()];
        known.forEach((word, value) -> given[word(word).orElseThrow().index()] = value);
        return new Fact(this, home, true, given);
    }

    @Override
    public String toString() {
        return name;
    }

    /** A kind of fact while its words are being laid down. */
    static final class Definition<T> {

        private final FactType type;

        private Definition(FactType type) {
            this.type = type;
        }

        Definition<T> flag(String word, BiFunction<T, Setting, @Nullable Boolean> value, String... from) {
            return add(word, WordKind.FLAG, List.of(), value, from);
        }

        Definition<T> figure(String word, BiFunction<T, Setting, @Nullable Figure> value, String... from) {
            return add(word, WordKind.FIGURE, List.of(), value, from);
        }

        Definition<T> date(String word, BiFunction<T, Setting, @Nullable Figure> value, String... from) {
            return add(word, WordKind.DATE, List.of(), value, from);
        }

        Definition<T> text(String word, BiFunction<T, Setting, @Nullable String> value, String... from) {
            return add(word, WordKind.TEXT, List.of(), value, from);
        }

        Definition<T> code(
                String word, Collection<String> codes, BiFunction<T, Setting, @Nullable String> value, String... from) {
            return add(word, WordKind.CODE, List.copyOf(codes), value, from);
        }

        Definition<T> codes(String word, BiFunction<T, Setting, @Nullable Codes> value, String... from) {
            return add(word, WordKind.CODES, List.of(), value, from);
        }

        FactType done() {
            return type;
        }

        @SuppressWarnings("unchecked") // every fact of the type is made from the record that its words read
        private Definition<T> add(
                String word,
                WordKind kind,
                List<String> codes,
                BiFunction<T, Setting, ? extends @Nullable Object> value,
                String... from) {
            if (type.words.containsKey(word)) {
                throw new IllegalArgumentException("%s has two words named %s".formatted(type.name, word));
            }
            type.words.put(word, new Word(word, kind, type.values.size(), Arrays.asList(from), codes));
            type.values.add((source, setting) -> value.apply((T) source, setting));
            return this;
        }
    }
}
