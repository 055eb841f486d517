package org.equityimpact.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The named parts of the published schema, each written once and referred to. */
final class Definitions {

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    /** Refers to the definition of that name, writing it when it is the first to ask. */
    Map<String, Object> refer(String name, Supplier<Map<String, Object>> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, definition.get());
        }
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/$defs/" + name);
        return reference;
    }

    Map<String, Object> all() {
        return definitions;
    }

    /** A schema out of keywords and values, in this order. */
    static Map<String, Object> of(Object... keywordsAndValues) {
        Map<String, Object> schema = new LinkedHashMap<>();
        for (int i = 0; i < keywordsAndValues.length; i += 2) {
            schema.put((String) keywordsAndValues[i], keywordsAndValues[i + 1]);
        }
        return schema;
    }
}
