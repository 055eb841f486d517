package org.equityimpact.docket;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the places at which two versions of a proposal differ: the whole part where it is new or gone, else the value. */
final class ChangedPlaces {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<String> places = new ArrayList<>();

    private ChangedPlaces() {}

    /** JSON Pointers, in the order of the parts. Entries of a list are compared one by one. */
    static List<String> between(byte[] before, byte[] after) {
        var changed = new ChangedPlaces();
        changed.compare("", JSON.readTree(before), JSON.readTree(after));
        return List.copyOf(changed.places);
    }

    private void compare(String place, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            objects(place, before, after);
        } else if (before.isArray() && after.isArray()) {
            lists(place, before, after);
        } else {
            places.add(place);
        }
    }

    private void objects(String place, JsonNode before, JsonNode after) {
        var names = new TreeSet<String>();
        Stream.of(before, after).forEach(object -> names.addAll(object.propertyNames()));
        for (var name : names) {
            var part = place + "/" + name.replace("~", "~0").replace("/", "~1");
            if (before.has(name) && after.has(name)) {
                compare(part, before.get(name), after.get(name));
            } else {
                places.add(part);
            }
        }
    }

    private void lists(String place, JsonNode before, JsonNode after) {
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            var entry = place + "/" + i;
            if (i < before.size() && i < after.size()) {
                compare(entry, before.get(i), after.get(i));
            } else {
                places.add(entry);
            }
        }
    }
}
