package org.equityimpact.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object with whatever the submitter likes. */
record FreeShape() implements Shape {

    @Override
    public @Nullable Object read(Object found, Place place, Reading reading) {
        return found instanceof Map ? found : refuse(found, place, reading, null);
    }

    @Override
    public String wanted() {
        return "an object";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Definitions.of("type", "object");
    }
}
