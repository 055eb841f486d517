package org.equityimpact.pages.drafts;

import java.util.List;

/**
 * Asks a place only after certain answers at another.
 *
 * @param place a JSON Pointer, or the name of a place in the same entry
 */
record Condition(String place, List<String> answers) {

    Condition {
        answers = List.copyOf(answers);
    }

    boolean isWithinEntry() {
        return !place.startsWith("/");
    }

    /** The place that it looks at, asked for from an entry or from the whole proposal. */
    String placeFrom(String base) {
        return isWithinEntry() ? base + "/" + place : place;
    }
}
