package org.equityimpact.pages;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong in a form, by the field that it is wrong in; of several things the first. */
public final class FieldMistakes {

    private final Map<String, String> byField = new LinkedHashMap<>();

    public void note(String field, String words) {
        byField.putIfAbsent(field, words);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    public boolean at(String field) {
        return byField.containsKey(field);
    }

    public String of(String field) {
        return byField.getOrDefault(field, "");
    }

    /** In the order in which they were found, which is that of the form. */
    public Map<String, String> all() {
        return Collections.unmodifiableMap(byField);
    }
}
