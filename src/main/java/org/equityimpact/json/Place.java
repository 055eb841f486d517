package org.equityimpact.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where something stands in a document: a named part of an object, or an entry of a list. */
record Place(@Nullable Place parent, String name, int index) {

    private static final int NO_INDEX = -1;

    static Place root() {
        return new Place(null, "", NO_INDEX);
    }

    Place part(String name) {
        return new Place(this, name, NO_INDEX);
    }

    Place entry(int index) {
        return new Place(this, "", index);
    }

    boolean isEntry() {
        return index != NO_INDEX;
    }

    /** Whether it stands somewhere below a part of the document. */
    boolean isBelow(String part) {
        List<Place> way = way();
        return way.size() > 1 && way.get(0).name().equals(part);
    }

    /** What a message calls it. */
    String subject() {
        if (parent == null) {
            return "the submission";
        }
        return isEntry() ? "entry %d of %s".formatted(index + 1, parent.subject()) : Words.shortened(name);
    }

    /** The places on the way here, without the root. */
    List<Place> way() {
        Deque<Place> way = new ArrayDeque<>();
        for (Place place = this; place.parent != null; place = place.parent) {
            way.addFirst(place);
        }
        return List.copyOf(way);
    }

    /** The JSON Pointer (RFC 6901). */
    String pointer() {
        return way().stream().map(Place::escaped).collect(Collectors.joining());
    }

    private String escaped() {
        return "/" + (isEntry() ? index : name.replace("~", "~0").replace("/", "~1"));
    }
}
