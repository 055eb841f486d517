package org.equityimpact.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small JSON object whose fields are texts, or texts by name, read with all its mistakes. */
public final class Fields {

    private final Map<String, @Nullable Object> fields;
    private final List<Mistake> mistakes = new ArrayList<>();

    private Fields(Map<String, @Nullable Object> fields) {
        this.fields = fields;
    }

    /**
     * Reads a body.
     *
     * @throws UnreadableJson when it is not one JSON object
     */
    public static Fields of(byte[] body, List<String> known) {
        var fields = new Fields(JsonText.object(body));
        fields.fields.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> fields.note(
                        pointer(name), "This is not a field here; there is %s.".formatted(String.join(", ", known))));
        return fields;
    }

    /** A text, or null where none is given. */
    public @Nullable String text(String name, int longest) {
        Object value = fields.get(name);
        if (value == null || value instanceof String text && text.isBlank()) {
            return null;
        }
        if (!(value instanceof String text)) {
            note(pointer(name), "This must be a text.");
            return null;
        }
        if (text.length() > longest) {
            note(pointer(name), "This may have at most %,d characters but has %,d.".formatted(longest, text.length()));
        }
        return text.strip();
    }

    /** A text that must be given; the message says what is missing without it. */
    public String needed(String name, int longest, String otherwise) {
        String text = text(name, longest);
        if (text == null) {
            note(pointer(name), otherwise);
            return "";
        }
        return text;
    }

    /** Texts by name, which must be given. */
    public Map<String, String> texts(String name, String otherwise) {
        var texts = new LinkedHashMap<String, String>();
        if (fields.get(name) instanceof Map<?, ?> object) {
            object.forEach((key, value) -> {
                if (value instanceof String text) {
                    texts.put((String) key, text);
                } else {
                    note(pointer(name) + pointer((String) key), "This must be a text.");
                }
            });
        } else {
            note(pointer(name), otherwise);
        }
        return texts;
    }

    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /** Notes what is wrong with a field for another reason than its form. */
    public void noteAt(String name, String detail) {
        note(pointer(name), detail);
    }

    private void note(String pointer, String detail) {
        mistakes.add(new Mistake(pointer, detail, null));
    }

    private static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
