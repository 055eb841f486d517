package org.equityimpact.pages.drafts;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equityimpact.pages.Link;
import org.equityimpact.pages.drafts.Answered.Entry;

/** Tells all answers of a draft in plain words, and what is still open. */
record Answers(Draft draft, Form form, Telling telling, Mistaken mistaken) {

    List<Section> sections(StepNames names) {
        return form.steps().stream()
                .map(step -> new Section(
                        names.of(step),
                        draft.address(step.name()),
                        asking().progress(step),
                        asked(step)
                                .filter(field -> draft.tree().has(field.path()))
                                .flatMap(field -> answered(step, field).stream())
                                .toList(),
                        asked(step).flatMap(field -> open(step, field)).toList(),
                        keptUnasked(step)))
                .toList();
    }

    List<Answered> keptUnasked(Step step) {
        return asking().keptUnasked(step).stream()
                .map(kept -> answered(step, kept.field(), kept.pointer(), telling.place(form, kept.pointer())))
                .toList();
    }

    private Stream<Field> asked(Step step) {
        return step.questions().stream().flatMap(asking()::asked);
    }

    private List<Answered> answered(Step step, Field field) {
        var answered = answered(step, field, field.path(), label(field));
        boolean saysNothing = answered.words().isEmpty() && answered.entries().isEmpty();
        return saysNothing ? List.of() : List.of(answered);
    }

    private Answered answered(Step step, Field field, String pointer, String label) {
        var entries = entries(step, field, pointer);
        return new Answered(
                label,
                draft.address(step.name()) + "#" + Found.id(pointer),
                Found.id(pointer),
                pointer,
                entries.isEmpty() ? telling.answer(field, pointer) : "",
                !mistaken.of(field, pointer).toList().isEmpty(),
                entries);
    }

    private List<Entry> entries(Step step, Field field, String pointer) {
        if (field.kind() == Kind.TABLES) {
            return new TableViews(telling, field)
                    .all().stream()
                            .map(table -> new Entry(table.name(), List.of()))
                            .toList();
        }
        if (field.kind() != Kind.ROWS) {
            return List.of();
        }
        if (field.hasFixedEntries()) {
            return field.keys().stream()
                    .flatMap(key -> fixedEntry(step, field, key))
                    .toList();
        }
        return IntStream.range(0, draft.tree().size(pointer))
                .mapToObj(number ->
                        new Entry(telling.title(field, number + 1), parts(step, field, pointer + "/" + number)))
                .toList();
    }

    private Stream<Entry> fixedEntry(Step step, Field field, Map<String, String> key) {
        return Stream.ofNullable(draft.tree().entry(field.path(), key))
                .map(entry -> new Entry(telling.title(field, key), parts(step, field, entry)));
    }

    private List<Answered> parts(Step step, Field list, String entry) {
        return list.parts().stream()
                .filter(part -> part.kind() != Kind.ID && draft.tree().has(entry + "/" + part.path()))
                .map(part -> answered(
                        step, part, entry + "/" + part.path(), telling.labels().place("/" + part.label())))
                .toList();
    }

    private Stream<Link> open(Step step, Field field) {
        if (field.hasFixedEntries()) {
            return field.keys().stream()
                    .filter(key -> draft.tree().entry(field.path(), key) == null)
                    .map(key -> link(step, Found.entryName(field, key), telling.title(field, key)));
        }
        return draft.tree().has(field.path()) ? Stream.empty() : Stream.of(link(step, field.path(), label(field)));
    }

    private Link link(Step step, String name, String words) {
        return new Link(draft.address(step.name()) + "#" + Found.id(name), words);
    }

    private String label(Field field) {
        return telling.labels().place("/" + field.label());
    }

    private Asking asking() {
        return new Asking(draft.tree());
    }
}
