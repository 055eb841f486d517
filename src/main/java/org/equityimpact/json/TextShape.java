package org.equityimpact.json;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Free text, perhaps with a least and a greatest length in characters. */
record TextShape(int shortest, int longest) implements Shape {

    @Override
    public @Nullable Object read(Object found, Place place, Reading reading) {
        if (!(found instanceof String text)) {
            return refuse(found, place, reading, found instanceof BigDecimal ? "put it in double quotes" : null);
        }
        if (text.length() < shortest) {
            reading.mistakes().note(place, place.subject() + " must not be empty.");
            return null;
        }
        int length = text.length() <= longest ? text.length() : text.codePointCount(0, text.length());
        if (length > longest) {
            reading.mistakes()
                    .note(
                            place,
                            "%s must have at most %,d characters (has %,d)."
                                    .formatted(place.subject(), longest, length));
            return null;
        }
        return text;
    }

    @Override
    public String wanted() {
        return "a text";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = Definitions.of("type", "string");
        if (shortest > 0) {
            schema.put("minLength", shortest);
        }
        if (longest < Integer.MAX_VALUE) {
            schema.put("maxLength", longest);
        }
        return schema;
    }
}
