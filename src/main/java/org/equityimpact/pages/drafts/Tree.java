package org.equityimpact.pages.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a draft holds: a JSON object whose places can be looked at and written, right or wrong. */
final class Tree {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final ObjectNode root;

    Tree(ObjectNode root) {
        this.root = root;
    }

    static Tree empty() {
        return new Tree(JSON.createObjectNode());
    }

    /** The object that a text holds, which must be one. */
    static Tree of(String json) {
        return new Tree((ObjectNode) JSON.readTree(json));
    }

    Tree copy() {
        return new Tree(root.deepCopy());
    }

    ObjectNode root() {
        return root;
    }

    String json() {
        return JSON.writeValueAsString(root);
    }

    /** The same for people to read. */
    String pretty() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    byte[] bytes() {
        return json().getBytes(UTF_8);
    }

    /** What stands at a place; null where nothing does. */
    @Nullable
    JsonNode at(String pointer) {
        var node = root.at(JsonPointer.compile(pointer));
        return node.isMissingNode() || node.isNull() ? null : node;
    }

    boolean has(String pointer) {
        return at(pointer) != null;
    }

    String text(String pointer) {
        var node = at(pointer);
        return node == null || node.isContainer() ? "" : node.asString();
    }

    int size(String pointer) {
        return at(pointer) instanceof ArrayNode list ? list.size() : 0;
    }

    /** The place of the first entry of a list that has these values; null where none has. */
    @Nullable
    String entry(String list, Map<String, String> key) {
        return IntStream.range(0, size(list))
                .mapToObj(number -> list + "/" + number)
                .filter(entry -> key.entrySet().stream()
                        .allMatch(part -> text(entry + "/" + part.getKey()).equals(part.getValue())))
                .findFirst()
                .orElse(null);
    }

    /** Writes a place, with all that is needed above it. */
    void put(String pointer, JsonNode value) {
        int last = pointer.lastIndexOf('/');
        var above = pointer.substring(0, last);
        var name = pointer.substring(last + 1);
        if (isNumber(name) && !(at(above) instanceof ObjectNode)) {
            var list = at(above) instanceof ArrayNode there ? there : (ArrayNode) made(above, JSON.createArrayNode());
            pad(list, Integer.parseInt(name));
            list.set(Integer.parseInt(name), value);
        } else {
            var object =
                    at(above) instanceof ObjectNode there ? there : (ObjectNode) made(above, JSON.createObjectNode());
            object.set(name, value);
        }
    }

    private JsonNode made(String pointer, JsonNode container) {
        put(pointer, container);
        return container;
    }

    private static void pad(ArrayNode list, int upTo) {
        while (list.size() <= upTo) {
            list.addObject();
        }
    }

    private static boolean isNumber(String name) {
        return !name.isEmpty() && name.length() < 5 && name.chars().allMatch(Character::isDigit);
    }

    /** Takes away what stands at a place, and what is above it if this leaves it empty: that would say that there are none. */
    void remove(String pointer) {
        if (pointer.isEmpty() || !has(pointer)) {
            return;
        }
        int last = pointer.lastIndexOf('/');
        var above = pointer.substring(0, last);
        if (at(above) instanceof ArrayNode list) {
            list.remove(Integer.parseInt(pointer.substring(last + 1)));
            if (list.isEmpty()) {
                remove(above);
            }
        } else if (at(above) instanceof ObjectNode object) {
            object.remove(JsonPointer.compile(pointer.substring(last)).getMatchingProperty());
            removeIfEmpty(above);
        }
    }

    private void removeIfEmpty(String pointer) {
        boolean isEntry = isNumber(pointer.substring(pointer.lastIndexOf('/') + 1));
        if (!pointer.isEmpty() && !isEntry && at(pointer) instanceof ObjectNode object && object.isEmpty()) {
            remove(pointer);
        }
    }

    /** Takes away the entries of a list that say nothing but what is given to each, and the list if it has no others. */
    void removeBlankEntries(String list, Set<String> given) {
        if (at(list) instanceof ArrayNode entries && !entries.isEmpty()) {
            entries.removeIf(entry -> entry.isObject() && given.containsAll(entry.propertyNames()));
            if (entries.isEmpty()) {
                remove(list);
            }
        }
    }

    /** Takes away every null, which says as little as nothing at all. */
    void removeNulls() {
        removeNulls(root);
    }

    private static void removeNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.removeNulls();
        }
        node.forEach(Tree::removeNulls);
    }
}
