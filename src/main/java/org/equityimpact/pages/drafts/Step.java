package org.equityimpact.pages.drafts;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page of the form.
 *
 * @param name in its address
 * @param part of which several pages are parts, such as the families of focal groups; null where the page stands for itself
 */
record Step(String name, @Nullable String part, List<Question> questions) {

    Step {
        questions = List.copyOf(questions);
    }

    Stream<Field> fields() {
        return questions.stream().flatMap(question -> question.fields().stream());
    }
}
