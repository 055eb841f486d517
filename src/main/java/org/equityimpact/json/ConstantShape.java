package org.equityimpact.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one text that may stand there. */
record ConstantShape(String text) implements Shape {

    @Override
    public @Nullable Object read(Object found, Place place, Reading reading) {
        return found.equals(text) ? text : refuse(found, place, reading, null);
    }

    @Override
    public String wanted() {
        return Words.quoted(text);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Definitions.of("const", text);
    }
}
