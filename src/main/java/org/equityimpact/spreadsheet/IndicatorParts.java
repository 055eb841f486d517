package org.equityimpact.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An indicator while it is put together as a client would write it, with the place that each part comes from. */
final class IndicatorParts {

    private final Origins origins;
    private final Part indicator;
    private final Map<String, List<Object>> lists = new LinkedHashMap<>();
    private final Map<String, Integer> periods = new LinkedHashMap<>();

    IndicatorParts(String pointer, Place place, Origins origins) {
        this.origins = origins;
        this.indicator = new Part(pointer, new LinkedHashMap<>());
        origins.put(pointer, place);
    }

    /** An object of the submission: its parts by name, and its pointer. */
    final class Part {

        private final String pointer;
        private final Map<String, Object> values;

        private Part(String pointer, Map<String, Object> values) {
            this.pointer = pointer;
            this.values = values;
        }

        void put(String name, Object value, Place place, @Nullable String hint) {
            values.put(name, value);
            origins.put(pointer + "/" + name, place, hint);
        }

        /** Says where a part would stand that is not given. */
        void place(String name, Place place) {
            origins.put(pointer + "/" + name, place);
        }

        Part part(String name, Place place) {
            var part = new Part(pointer + "/" + name, new LinkedHashMap<>());
            put(name, part.values, place, null);
            return part;
        }
    }

    String pointer() {
        return indicator.pointer;
    }

    Part indicator() {
        return indicator;
    }

    boolean has(String name) {
        return indicator.values.containsKey(name);
    }

    @Nullable
    Object value(String name) {
        return indicator.values.get(name);
    }

    Map<String, Object> values() {
        return indicator.values;
    }

    /** Says where a list stands; there is one even where it has no entry. */
    void list(String name, Place place) {
        indicator.place(name, place);
        indicator.values.put(name, lists.computeIfAbsent(name, unused -> new ArrayList<>()));
    }

    /** Adds a row of a name to a list. */
    Part add(String list, String name, Place place) {
        list(list, place);
        return row(indicator.pointer + "/" + list, lists.getOrDefault(list, new ArrayList<>()), name, place);
    }

    /** Adds a row of a name to an earlier period. */
    Part addEarlier(String period, String name, Place place) {
        list("history", place);
        int at = periods.computeIfAbsent(Spelling.of(period), unused -> startPeriod(period, place));
        String pointer = indicator.pointer + "/history/" + at;
        return row(pointer + "/groups", lists.getOrDefault(pointer, new ArrayList<>()), name, place);
    }

    private int startPeriod(String period, Place place) {
        List<Object> history = lists.getOrDefault("history", new ArrayList<>());
        var part = new Part(indicator.pointer + "/history/" + history.size(), new LinkedHashMap<>());
        history.add(part.values);
        part.put("periodLabel", period, place, null);
        part.put("groups", lists.computeIfAbsent(part.pointer, unused -> new ArrayList<>()), place, null);
        return history.size() - 1;
    }

    private Part row(String list, List<Object> rows, String name, Place place) {
        var row = new Part(list + "/" + rows.size(), new LinkedHashMap<>());
        rows.add(row.values);
        origins.put(row.pointer, place);
        row.put("name", name, place, null);
        return row;
    }
}
