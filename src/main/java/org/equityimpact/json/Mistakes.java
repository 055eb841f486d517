package org.equityimpact.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with one document while it is read. */
final class Mistakes {

    /** More than anybody reads; it only keeps a hostile body from costing much. */
    private static final int MOST = 10_000;

    private static final int MOST_HINTS = 1_000;

    private final List<Noted> noted = new ArrayList<>();
    private final Map<Place, String> explanations = new HashMap<>();
    private int count;

    void note(Place place, String detail) {
        note(place, detail, () -> null);
    }

    void note(Place place, String detail, Supplier<@Nullable String> hint) {
        if (count++ < MOST) {
            noted.add(new Noted(place, detail, count <= MOST_HINTS ? hint.get() : null));
        }
    }

    int count() {
        return count;
    }

    /** Gives a hint for what was noted at the place. */
    void explain(Place place, String hint) {
        explanations.put(place, hint);
    }

    /** All mistakes as they stand in the document from top to bottom; what is missing counts as the end of its object. */
    List<Mistake> in(Map<String, @Nullable Object> document) {
        Route route = new Route(document);
        List<Mistake> mistakes = new ArrayList<>(noted.stream()
                .map(one -> new Routed(route.to(one.place), one))
                .sorted(Comparator.comparing(Routed::route, Route::compare))
                .map(routed -> mistake(document, routed.noted))
                .toList());
        if (count > MOST) {
            mistakes.add(new Mistake("", "There are %,d more mistakes.".formatted(count - MOST), null));
        }
        return List.copyOf(mistakes);
    }

    private Mistake mistake(Map<String, @Nullable Object> document, Noted noted) {
        return new Mistake(
                noted.place.pointer(),
                GroupLabel.of(document, noted.place) + noted.detail,
                explanations.getOrDefault(noted.place, noted.hint));
    }

    private record Noted(
            Place place, String detail, @Nullable String hint) {}

    private record Routed(List<Integer> route, Noted noted) {}
}
