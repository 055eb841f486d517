package org.equityimpact.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Spoils documents a little, the same way for the same seed. */
public final class Mutations {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final String[] SNIPPETS = {
        "null",
        "{}",
        "[]",
        "\"\"",
        "-1",
        "1e400",
        "1e999999999",
        "0.5",
        "true",
        "NaN",
        "//",
        "\\u0000",
        "\\ud800",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "<10",
        "\"<10\"",
        "\uFEFF",
        "[[[[[[[[[[",
        "2024-02-31"
    };

    private static final String[] WORDS = {
        "", " ", "x", "<10", "2024-02-31", "2024-02", "USD", "race.black", "none", "unknown"
    };

    private Mutations() {}

    static byte[] ofBytes(byte[] original, Random random) {
        return ofBytes(original, random, SNIPPETS);
    }

    /** Changes one to three places of the bytes, some by putting in a snippet. */
    public static byte[] ofBytes(byte[] original, Random random, String... snippets) {
        byte[] body = original;
        for (int times = random.nextInt(3); times >= 0; times--) {
            int at = random.nextInt(body.length);
            int end = Math.min(body.length, at + random.nextInt(20));
            body = switch (random.nextInt(5)) {
                case 0 -> joined(body, at, snippet(random, snippets), at);
                case 1 -> joined(body, at, snippet(random, snippets), end);
                case 2 -> joined(body, at, new byte[0], end);
                case 3 -> joined(body, at, new byte[] {(byte) random.nextInt(256)}, Math.min(body.length, at + 1));
                default -> joined(body, at, Arrays.copyOfRange(body, at, end), at);
            };
            if (body.length == 0) {
                return body;
            }
        }
        return body;
    }

    private static byte[] snippet(Random random, String... snippets) {
        return snippets[random.nextInt(snippets.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] body, int until, byte[] middle, int from) {
        byte[] joined = new byte[until + middle.length + body.length - from];
        System.arraycopy(body, 0, joined, 0, until);
        System.arraycopy(middle, 0, joined, until, middle.length);
        System.arraycopy(body, from, joined, until + middle.length, body.length - from);
        return joined;
    }

    /** Changes one to three places of the tree. */
    static void ofTree(ObjectNode document, Random random) {
        for (int times = random.nextInt(3); times >= 0; times--) {
            List<JsonNode> containers = new ArrayList<>();
            collect(document, containers);
            JsonNode container = containers.get(random.nextInt(containers.size()));
            if (container instanceof ObjectNode object) {
                spoil(object, random);
            } else {
                spoil((ArrayNode) container, random);
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static void spoil(ObjectNode object, Random random) {
        List<String> names = new ArrayList<>(object.propertyNames());
        if (names.isEmpty()) {
            object.set("unknown", junk(random));
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "x", object.get(name));
            default -> object.set(name, junk(random));
        }
    }

    private static void spoil(ArrayNode array, Random random) {
        if (array.isEmpty() || random.nextBoolean()) {
            array.add(junk(random));
        } else if (random.nextBoolean()) {
            array.remove(random.nextInt(array.size()));
        } else {
            JsonNode twin = array.get(random.nextInt(array.size()));
            for (int copies = random.nextInt(600); copies >= 0; copies--) {
                array.add(twin.deepCopy());
            }
        }
    }

    private static JsonNode junk(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> NODES.numberNode(random.nextInt(200) - 50);
            case 1 -> NODES.numberNode(random.nextInt(1_000) / 100.0);
            case 2 -> NODES.booleanNode(random.nextBoolean());
            case 3 -> NODES.arrayNode();
            case 4 -> NODES.objectNode();
            case 5 -> NODES.stringNode("x".repeat(random.nextInt(400)));
            case 6 -> NODES.numberNode(new BigDecimal("3.0"));
            default -> NODES.stringNode(WORDS[random.nextInt(WORDS.length)]);
        };
    }
}
