package org.equityimpact.json;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names the group of an indicator that a mistake is about, as analysts look for a row by its name. */
final class GroupLabel {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private GroupLabel() {}

    /** Such as {@code "Group Black: "}; empty outside the groups of an indicator. */
    static String of(Map<String, @Nullable Object> document, Place place) {
        List<Place> way = place.way();
        int row = rowOfGroup(way);
        if (row < 0 || row == way.size() - 1) {
            return "";
        }
        Object value = document;
        for (Place step : way.subList(0, row + 1)) {
            value = Route.next(value, step);
        }
        return value instanceof Map<?, ?> group && group.get("name") instanceof String name
                ? "Group " + Words.shortened(name.strip()) + ": "
                : "";
    }

    /** A name as people mean it: without regard to case, spaces and how an accent is encoded. */
    static String key(String name) {
        return SPACES.matcher(Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    private static int rowOfGroup(List<Place> way) {
        if (way.size() < 4 || !way.get(0).name().equals("indicators")) {
            return -1;
        }
        return switch (way.get(2).name()) {
            case "groups", "state", "nation" -> 3;
            case "history" -> way.size() >= 6 && way.get(4).name().equals("groups") ? 5 : -1;
            default -> -1;
        };
    }
}
