package org.equityimpact.pages.drafts;

import java.util.List;
import java.util.stream.Stream;
import org.equityimpact.json.Mistake;
import org.equityimpact.pages.Labels;
import org.equityimpact.pages.Words;

/** What is wrong with a draft, told in plain words at the places where it stands. */
record Mistaken(List<Mistake> mistakes, Tree tree, Words words, Labels labels) {

    /** What an author needs to hear of at this place. */
    List<Told> at(Field field, String pointer) {
        return of(field, pointer).map(mistake -> told(field, mistake)).toList();
    }

    Stream<Mistake> of(Field field, String pointer) {
        boolean within = field.kind().isList() && field.kind() != Kind.ROWS;
        return mistakes.stream()
                .filter(mistake -> mistake.pointer().equals(pointer)
                        || within && mistake.pointer().startsWith(pointer + "/"));
    }

    boolean isAnyWithin(String pointer) {
        return mistakes.stream()
                .anyMatch(mistake ->
                        mistake.pointer().equals(pointer) || mistake.pointer().startsWith(pointer + "/"));
    }

    /** Whether something is wrong with what was answered, rather than an answer missing. */
    boolean isWrong(Mistake mistake) {
        return tree.has(mistake.pointer());
    }

    Told told(Field field, Mistake mistake) {
        if (!isWrong(mistake)) {
            return new Told(words.of("drafts.mistake.missing", labels.place("/" + field.label())), null);
        }
        boolean isOfShape = field.kind().hasShape() && !mistake.detail().contains("exclude each other");
        return isOfShape
                ? new Told(words.of("drafts.mistake." + field.kind().code()), null)
                : new Told(words.of("drafts.mistake.other"), told(mistake));
    }

    static String told(Mistake mistake) {
        return mistake.detail() + (mistake.hint() == null ? "" : " (" + mistake.hint() + ")");
    }
}
