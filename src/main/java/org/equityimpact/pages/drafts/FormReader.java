package org.equityimpact.pages.drafts;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads {@code form.yaml}: which questions there are; what kind of answer each place takes follows from the schema. */
final class FormReader {

    private static final String NAME = "form.yaml";

    private final Map<?, ?> written;

    private FormReader(Map<?, ?> written) {
        this.written = written;
    }

    static FormReader ofResource() {
        try (InputStream file = FormReader.class.getResourceAsStream(NAME)) {
            if (file == null) {
                throw new IllegalStateException(NAME + " is not there");
            }
            return new FormReader(
                    (Map<?, ?>) new Load(LoadSettings.builder().setLabel(NAME).build()).loadFromInputStream(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException(NAME + " cannot be read", unreadable);
        }
    }

    List<Step> steps() {
        return maps(written.get("steps")).map(this::step).toList();
    }

    Step card() {
        return new Step("card", null, questions(written.get("card")));
    }

    /** Open words that are offered, by the name of their vocabulary. */
    Map<String, List<String>> vocabularies() {
        var vocabularies = new LinkedHashMap<String, List<String>>();
        map(written.get("vocabularies")).forEach((name, words) -> vocabularies.put(name.toString(), texts(words)));
        return vocabularies;
    }

    private Step step(Map<?, ?> step) {
        return new Step(text(step, "step"), null, questions(step.get("questions")));
    }

    private List<Question> questions(@Nullable Object questions) {
        return maps(questions).map(this::question).toList();
    }

    private Question question(Map<?, ?> question) {
        return new Question(
                text(question, "ask"),
                texts(question.get("seeds")),
                question.get("learn") instanceof String learn ? learn : null,
                condition(question.get("when")),
                list(question.get("fields")).stream()
                        .map(field -> field(SchemaPart.root(), "", field))
                        .toList());
    }

    /** A field is the name of its place, or that name with how it is asked. */
    private Field field(SchemaPart around, String prefix, Object field) {
        if (field instanceof Map<?, ?> asked) {
            var entry = asked.entrySet().iterator().next();
            return field(around, prefix, entry.getKey().toString(), map(entry.getValue()));
        }
        return field(around, prefix, field.toString(), Map.of());
    }

    private Field field(SchemaPart around, String prefix, String path, Map<?, ?> how) {
        var part = around.at(path);
        var label = prefix + (path.startsWith("/") ? path.substring(1) : path).replace('/', '.');
        var each = each(part, map(how.get("each")));
        boolean topLevel = path.startsWith("/");
        var kind = how.get("as") instanceof String as ? Kind.valueOf(as.toUpperCase(Locale.ROOT)) : part.kind();
        return new Field(
                path,
                label,
                kind,
                part.codes(),
                around.requires(path),
                how.containsKey("none") ? Boolean.TRUE.equals(how.get("none")) : topLevel && each.isEmpty(),
                condition(how.get("when")),
                how.get("words") instanceof String words ? words : null,
                how.get("of") instanceof String of ? of : null,
                each,
                kind == Kind.ROWS
                        ? parts(
                                part.entry(),
                                label + ".",
                                each.keySet().stream().toList(),
                                how)
                        : List.of());
    }

    private List<Field> parts(SchemaPart entry, String prefix, List<String> keys, Map<?, ?> how) {
        var asked = how.containsKey("fields")
                ? list(how.get("fields"))
                : entry.names().stream()
                        .filter(name -> !keys.contains(name) && !name.equals("id"))
                        .map(Object.class::cast)
                        .toList();
        var otherwise = map(how.get("with"));
        var parts = new ArrayList<Field>();
        for (var part : asked) {
            var named = part instanceof String name && otherwise.containsKey(name)
                    ? Map.of(name, map(otherwise.get(name)))
                    : part;
            parts.add(field(entry, prefix, named));
        }
        if (entry.names().contains("id")
                && parts.stream().noneMatch(part -> part.path().equals("id"))) {
            parts.add(new Field(
                    "id", prefix + "id", Kind.ID, List.of(), false, false, null, null, null, Map.of(), List.of()));
        }
        return parts;
    }

    /** The word "all" stands for every value there is; that of a family is known only with the rules in force. */
    private static Map<String, List<String>> each(SchemaPart list, Map<?, ?> each) {
        var values = new LinkedHashMap<String, List<String>>();
        each.forEach((part, which) -> values.put(
                part.toString(),
                "all".equals(which) ? list.entry().at(part.toString()).codes() : texts(which)));
        return values;
    }

    private static @Nullable Condition condition(@Nullable Object when) {
        return map(when).entrySet().stream()
                .findFirst()
                .map(one -> new Condition(one.getKey().toString(), texts(one.getValue())))
                .orElse(null);
    }

    private static String text(Map<?, ?> map, String name) {
        return String.valueOf(map.get(name));
    }

    private static List<String> texts(@Nullable Object list) {
        return list(list).stream().map(String::valueOf).toList();
    }

    private static List<?> list(@Nullable Object list) {
        return list instanceof List<?> given ? given : List.of();
    }

    private static Map<?, ?> map(@Nullable Object map) {
        return map instanceof Map<?, ?> given ? given : Map.of();
    }

    private static Stream<Map<?, ?>> maps(@Nullable Object list) {
        return list(list).stream().map(FormReader::map);
    }
}
