package org.equityimpact.json;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which place of a document comes first. */
final class Route {

    private final Object document;
    private final IdentityHashMap<Object, Map<String, Integer>> orders = new IdentityHashMap<>();

    Route(Object document) {
        this.document = document;
    }

    /** The turns to take from the top of the document to the place. */
    List<Integer> to(Place place) {
        List<Integer> turns = new ArrayList<>();
        Object value = document;
        for (Place step : place.way()) {
            turns.add(step.isEntry() ? step.index() : turn(value, step.name()));
            value = next(value, step);
        }
        return turns;
    }

    static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = Integer.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private int turn(@Nullable Object value, String name) {
        return value instanceof Map<?, ?> object
                ? orders.computeIfAbsent(object, unused -> order(object)).getOrDefault(name, Integer.MAX_VALUE)
                : Integer.MAX_VALUE;
    }

    private static Map<String, Integer> order(Map<?, ?> object) {
        Map<String, Integer> order = new LinkedHashMap<>();
        object.forEach((name, value) -> order.put((String) name, value == null ? Integer.MAX_VALUE : order.size()));
        return order;
    }

    static @Nullable Object next(@Nullable Object value, Place step) {
        if (value instanceof List<?> list) {
            return step.isEntry() && step.index() < list.size() ? list.get(step.index()) : null;
        }
        return value instanceof Map<?, ?> object ? object.get(step.name()) : null;
    }
}
