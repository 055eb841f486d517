package org.equityimpact.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.equityimpact.assessment.Terms;
import org.equityimpact.json.Mistake;
import org.jspecify.annotations.Nullable;

/** Reads a day in a field of a body. */
final class GivenDay {

    private GivenDay() {}

    /** The day; null where none is given, or where what is given is noted as a mistake. */
    static @Nullable LocalDate read(@Nullable String text, String pointer, String example, List<Mistake> mistakes) {
        try {
            return text == null || text.isEmpty() ? null : Terms.day(text);
        } catch (DateTimeException unknown) {
            mistakes.add(new Mistake(pointer, "\"%s\" is not a day such as %s.".formatted(text, example), null));
            return null;
        }
    }
}
