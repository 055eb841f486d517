package org.equityimpact.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads strict JSON into maps, lists, texts, exact numbers, true and false that nobody can change. */
final class JsonText {

    static final int DEEPEST = 100;

    /** Room for every double written out, and little enough to reckon with exactly. */
    private static final int MOST_DIGITS = 400;

    private static final int LONGEST_NUMBER = 1_000;

    private static final JsonFactory STRICT = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private final JsonParser parser;
    private final boolean mayHoldEscapes;

    private JsonText(JsonParser parser, boolean mayHoldEscapes) {
        this.parser = parser;
        this.mayHoldEscapes = mayHoldEscapes;
    }

    /**
     * The one object that the body holds.
     *
     * @throws UnreadableJson when it holds anything else
     */
    static Map<String, @Nullable Object> object(byte[] body) {
        return object(Utf8.text(body));
    }

    /** The same of a text. */
    static Map<String, @Nullable Object> object(String text) {
        if (text.isBlank()) {
            throw new UnreadableJson("The body is empty; send one JSON object.", 1, 1);
        }
        try (JsonParser parser = STRICT.createParser(ObjectReadContext.empty(), text)) {
            return new JsonText(parser, text.contains("\\u")).onlyObject();
        }
    }

    /** Where the list of that name begins in the one object of the text; negative where there is none or it cannot be told. */
    static int startOf(String list, String text) {
        try (JsonParser parser = STRICT.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return -1;
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                if (parser.nextToken() == JsonToken.START_ARRAY && name.equals(list)) {
                    return (int) parser.currentTokenLocation().getCharOffset();
                }
                parser.skipChildren();
            }
            return -1;
        } catch (JacksonException toldWhenAllIsRead) {
            return -1;
        }
    }

    /** The texts that stand by themselves in an object before it breaks off, by their names. */
    static Map<String, String> textsBeforeTheBreak(String text) {
        var texts = new LinkedHashMap<String, String>();
        try (JsonParser parser = STRICT.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                if (parser.nextToken() == JsonToken.VALUE_STRING) {
                    texts.put(name, parser.getString());
                }
                parser.skipChildren();
            }
        } catch (JacksonException broken) {
            return texts;
        }
        return texts;
    }

    private Map<String, @Nullable Object> onlyObject() {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw here("The body must be one JSON object.");
            }
            Map<String, @Nullable Object> object = object();
            if (parser.nextToken() != null) {
                throw here("Nothing may follow the JSON object.");
            }
            return object;
        } catch (JacksonException unreadable) {
            throw Complaint.about(unreadable, parser.currentLocation());
        }
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            whole(name);
            if (object.containsKey(name)) {
                throw here("The name \"%s\" stands twice in one object.".formatted(Words.shortened(name)));
            }
            object.put(name, value(parser.nextToken()));
        }
        return Collections.unmodifiableMap(object);
    }

    private List<@Nullable Object> list() {
        List<@Nullable Object> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            list.add(value(token));
        }
        return Collections.unmodifiableList(list);
    }

    private @Nullable Object value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING -> whole(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw here("This is not JSON.");
        };
    }

    private BigDecimal number(String digits) {
        BigDecimal number = exact(digits);
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw tooManyDigits();
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private BigDecimal exact(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException exponentBeyondAllBounds) {
            throw tooManyDigits();
        }
    }

    private UnreadableJson tooManyDigits() {
        return here("A number may have at most %d digits before and after the point.".formatted(MOST_DIGITS));
    }

    /** Only an escape can bring in half a character, or the one character that a database cannot keep. */
    private String whole(String text) {
        if (mayHoldEscapes && text.chars().anyMatch(c -> c == 0 || Character.isSurrogate((char) c))) {
            if (text.indexOf('\0') >= 0) {
                throw here("A text may not hold the character U+0000.");
            }
            if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                throw here("A text holds half a character (an unpaired surrogate).");
            }
        }
        return text;
    }

    private UnreadableJson here(String message) {
        TokenStreamLocation place = parser.currentTokenLocation();
        return new UnreadableJson(message, place.getLineNr(), place.getColumnNr());
    }
}
