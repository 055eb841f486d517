package org.equityimpact.pages.drafts;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which questions of the form earlier answers of a draft make relevant, and which of them are answered. */
record Asking(Tree tree) {

    boolean isAsked(@Nullable Condition when, String base) {
        return when == null || when.answers().contains(tree.text(when.placeFrom(base)));
    }

    boolean isAsked(Question question) {
        return isAsked(question.when(), "");
    }

    boolean isAsked(Field field) {
        return isAsked(field.when(), "");
    }

    Stream<Field> asked(Question question) {
        return isAsked(question) ? question.fields().stream().filter(this::isAsked) : Stream.empty();
    }

    /** Groups and the like count one by one, everything else by its question. */
    Progress progress(Step step) {
        return step.questions().stream()
                .filter(this::isAsked)
                .map(this::progress)
                .reduce(Progress.NONE, Progress::plus);
    }

    Progress progress(Form form) {
        return form.steps().stream().map(this::progress).reduce(Progress.NONE, Progress::plus);
    }

    private Progress progress(Question question) {
        var fixed = asked(question).filter(Field::hasFixedEntries).toList();
        if (!fixed.isEmpty()) {
            return fixed.stream().map(this::entries).reduce(Progress.NONE, Progress::plus);
        }
        boolean isAnswered = asked(question).anyMatch(field -> tree.has(field.path()))
                && asked(question).filter(Field::required).allMatch(field -> tree.has(field.path()));
        return new Progress(isAnswered ? 1 : 0, 1);
    }

    private Progress entries(Field list) {
        var keys = list.keys();
        int answered = (int) keys.stream()
                .filter(key -> tree.entry(list.path(), key) != null)
                .count();
        return new Progress(answered, keys.size());
    }

    /** The answers of a page that are kept although earlier answers make them beside the point. */
    List<Kept> keptUnasked(Step step) {
        return step.questions().stream()
                .flatMap(question -> question.fields().stream()
                        .flatMap(field -> isAsked(question) && isAsked(field)
                                ? keptInEntries(field)
                                : Stream.of(new Kept(field, field.path()))))
                .filter(kept -> tree.has(kept.pointer()))
                .toList();
    }

    private Stream<Kept> keptInEntries(Field list) {
        return entriesOf(list).flatMap(entry -> list.parts().stream()
                .filter(part -> !isAsked(part.when(), entry))
                .map(part -> new Kept(part, entry + "/" + part.path())));
    }

    private Stream<String> entriesOf(Field list) {
        if (list.hasFixedEntries()) {
            return list.keys().stream().flatMap(key -> Stream.ofNullable(tree.entry(list.path(), key)));
        }
        return list.kind() == Kind.ROWS
                ? IntStream.range(0, tree.size(list.path())).mapToObj(number -> list.path() + "/" + number)
                : Stream.empty();
    }

    /** An answer that is kept though not asked for. */
    record Kept(Field field, String pointer) {}

    /** How many of what is asked is answered. */
    record Progress(int answered, int asked) {

        static final Progress NONE = new Progress(0, 0);

        Progress plus(Progress other) {
            return new Progress(answered + other.answered, asked + other.asked);
        }

        public boolean isDone() {
            return answered == asked;
        }

        public double share() {
            return asked == 0 ? 0 : (double) answered / asked;
        }
    }
}
