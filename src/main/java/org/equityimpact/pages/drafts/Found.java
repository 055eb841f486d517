package org.equityimpact.pages.drafts;

import java.util.Map;
import java.util.Optional;

/**
 * A field of the form that asks for a place, or for what is nearest to it.
 *
 * @param name of the field on its page
 * @param nearness how much of the place the field asks for
 */
record Found(Step step, Field field, String name, int nearness) {

    private static final int EXACT = 1_000;
    private static final int WITHIN = 1;

    static Optional<Found> in(Step step, Field field, String pointer, Tree tree) {
        if (field.path().startsWith(pointer + "/")) {
            return Optional.of(new Found(step, field, field.path(), WITHIN));
        }
        if (pointer.equals(field.path())) {
            return Optional.of(new Found(step, field, field.path(), EXACT));
        }
        if (!pointer.startsWith(field.path() + "/")) {
            return Optional.empty();
        }
        return field.kind() == Kind.ROWS
                ? inEntry(step, field, pointer, tree)
                : Optional.of(new Found(step, field, field.path(), EXACT));
    }

    private static Optional<Found> inEntry(Step step, Field list, String pointer, Tree tree) {
        var way = pointer.substring(list.path().length() + 1).split("/", -1);
        var entry = list.path() + "/" + way[0];
        if (list.hasFixedEntries()) {
            return list.keys().stream()
                    .filter(key -> entry.equals(tree.entry(list.path(), key)))
                    .findFirst()
                    .map(key -> at(step, list, entryName(list, key), way));
        }
        return Optional.of(at(step, list, entry, way));
    }

    private static Found at(Step step, Field list, String entry, String... way) {
        return list.parts().stream()
                .filter(part -> way.length > 1 && part.path().equals(way[1]))
                .findFirst()
                .map(part -> new Found(step, part, entry + "/" + part.path(), EXACT + 2))
                .orElseGet(() -> new Found(step, list, entry, EXACT + 1));
    }

    /** The name of a fixed entry on its page, such as {@code /barriers[financial]}. */
    static String entryName(Field list, Map<String, String> key) {
        return list.path() + "[" + String.join(",", key.values()) + "]";
    }

    /** The id of the element that has this name. */
    static String id(String name) {
        return "f" + name.replaceAll("[^A-Za-z0-9]+", "-");
    }

    String id() {
        return id(name);
    }
}
