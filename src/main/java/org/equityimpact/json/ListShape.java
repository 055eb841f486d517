package org.equityimpact.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list of entries that all have one shape. */
record ListShape(int fewest, int most, Shape entries) implements Shape {

    @Override
    public @Nullable Object read(Object found, Place place, Reading reading) {
        if (!(found instanceof List<?> list)) {
            return refuse(found, place, reading, found instanceof Map ? null : "put it in square brackets");
        }
        if (list.size() < fewest || list.size() > most) {
            reading.mistakes().note(place, sizeMistake(list, place));
        }
        List<Object> values = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            Object value = readEntry(list.get(i), place.entry(i), reading);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private @Nullable Object readEntry(@Nullable Object found, Place place, Reading reading) {
        if (found == null) {
            reading.mistakes().note(place, "%s must not be null.".formatted(place.subject()));
            return null;
        }
        return entries.read(found, place, reading);
    }

    private String sizeMistake(List<?> list, Place place) {
        boolean tooFew = list.size() < fewest;
        return "There must be at %s %,d %s (found %,d)."
                .formatted(tooFew ? "least" : "most", tooFew ? fewest : most, Words.plural(place.name()), list.size());
    }

    @Override
    public String wanted() {
        return "a list";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = Definitions.of("type", "array", "items", entries.schema(definitions));
        if (fewest > 0) {
            schema.put("minItems", fewest);
        }
        schema.put("maxItems", most);
        return schema;
    }
}
