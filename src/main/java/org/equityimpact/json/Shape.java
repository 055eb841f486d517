package org.equityimpact.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may stand at a place of a submission: reads it, and says the same in the published schema. */
interface Shape {

    /** The value that was found, bound; null after a mistake was noted. */
    @Nullable
    Object read(Object found, Place place, Reading reading);

    /** What must stand there, such as "a text". */
    String wanted();

    Map<String, Object> schema(Definitions definitions);

    /** Notes that something else was found than is wanted. */
    default @Nullable Object refuse(Object found, Place place, Reading reading, @Nullable String hint) {
        boolean mayBePeople = countsPeople() || place.isBelow("indicators");
        String got = mayBePeople && reading.discretion().hides(found) ? "" : " (got %s)".formatted(Words.found(found));
        reading.mistakes().note(place, "%s must be %s%s.".formatted(place.subject(), wanted(), got), () -> hint);
        return null;
    }

    /** Whether a small number that stands here is one of people. */
    default boolean countsPeople() {
        return false;
    }
}
