package org.equityimpact.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** True or false. */
record FlagShape() implements Shape {

    @Override
    public @Nullable Object read(Object found, Place place, Reading reading) {
        return found instanceof Boolean ? found : refuse(found, place, reading, hint(found));
    }

    private static @Nullable String hint(Object found) {
        return found.equals("true") || found.equals("false") ? "write it without quotes" : null;
    }

    @Override
    public String wanted() {
        return "true or false";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Definitions.of("type", "boolean");
    }
}
