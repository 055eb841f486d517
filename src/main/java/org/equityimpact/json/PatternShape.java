package org.equityimpact.json;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text of a certain form, which has a name in plain words. */
record PatternShape(Pattern pattern, String form) implements Shape {

    @Override
    public @Nullable Object read(Object found, Place place, Reading reading) {
        return found instanceof String text && pattern.matcher(text).matches()
                ? text
                : refuse(found, place, reading, null);
    }

    @Override
    public String wanted() {
        return form;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Definitions.of("type", "string", "pattern", pattern.pattern());
    }
}
