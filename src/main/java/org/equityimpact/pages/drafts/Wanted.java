package org.equityimpact.pages.drafts;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the button that sent a page of the form asks for.
 *
 * @param place the list or answer that it is about; empty where it is about none
 */
record Wanted(Kind kind, String place) {

    enum Kind {
        NEXT,
        STAY,
        ADD,
        REMOVE,
        FORGET,
        REVIEW,
        FULL
    }

    static Wanted of(@Nullable String button) {
        var parts = button == null ? new String[] {""} : button.split(":", 2);
        return new Wanted(
                Stream.of(Kind.values())
                        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(parts[0]))
                        .findFirst()
                        .orElse(Kind.NEXT),
                parts.length > 1 ? parts[1] : "");
    }

    boolean isListOn(Step step) {
        return step.fields().anyMatch(field -> field.path().equals(place));
    }

    /** Takes away what is to be taken away, if it is on the page. */
    void change(Step step, Tree tree) {
        boolean takes = kind == Kind.REMOVE || kind == Kind.FORGET;
        if (takes
                && step.fields()
                        .anyMatch(field -> place.equals(field.path()) || place.startsWith(field.path() + "/"))) {
            tree.remove(place);
        }
    }
}
