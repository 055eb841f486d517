package org.equityimpact.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes something wrong out of something right, by the numbers of one seed. */
final class Mutations {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> JUNK = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e309",
            "99999999999999999999",
            "NaN",
            "true",
            "null",
            "2026-02-30",
            "0000-00-00",
            "../../../etc/passwd",
            "' or 1=1 --",
            "<script>alert(1)</script>",
            "${7*7}",
            "__proto__",
            "a\u0000b",
            "\u202Eesrever",
            "\uD83D\uDE00\u0301",
            "(a+)+$",
            "a".repeat(300),
            "\u00e9".repeat(3_000),
            "sha256:" + "0".repeat(64),
            "\r\nX-Injected: yes",
            "=cmd|' /C calc'!A0",
            "[[[[[[",
            "%",
            "*");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    String junk() {
        return JUNK.get(random.nextInt(JUNK.size()));
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean now(int ofHundred) {
        return random.nextInt(100) < ofHundred;
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    /** Some bytes changed, cut out, doubled or added. */
    byte[] bytes(byte[] right) {
        byte[] wrong = right;
        for (int times = 1 + upTo(3); times > 0; times--) {
            wrong = once(wrong);
        }
        return wrong;
    }

    private byte[] once(byte[] right) {
        if (right.length == 0) {
            return junk().getBytes(UTF_8);
        }
        int from = upTo(right.length);
        int to = Math.min(right.length, from + 1 + upTo(40));
        return switch (upTo(5)) {
            case 0 -> changed(right, from);
            case 1 -> Arrays.copyOf(right, from);
            case 2 -> joined(Arrays.copyOf(right, from), Arrays.copyOfRange(right, to, right.length));
            case 3 -> joined(Arrays.copyOf(right, to), Arrays.copyOfRange(right, from, right.length));
            default ->
                joined(
                        Arrays.copyOf(right, from),
                        junk().getBytes(UTF_8),
                        Arrays.copyOfRange(right, from, right.length));
        };
    }

    private byte[] changed(byte[] right, int at) {
        byte[] wrong = right.clone();
        wrong[at] = (byte) upTo(256);
        return wrong;
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** The same JSON with some values of other kinds, or none, or many. */
    byte[] json(byte[] right) {
        JsonNode tree = JSON.readTree(right);
        for (int times = 1 + upTo(3); times > 0; times--) {
            mutate(tree);
        }
        return JSON.writeValueAsBytes(tree);
    }

    private void mutate(JsonNode tree) {
        JsonNode at = tree;
        while (true) {
            if (at instanceof ObjectNode object && !object.isEmpty()) {
                String name = any(List.copyOf(object.propertyNames()));
                if (object.get(name).isValueNode() || now(30)) {
                    mutate(object, name);
                    return;
                }
                at = object.get(name);
            } else if (at instanceof ArrayNode array && !array.isEmpty()) {
                int entry = upTo(array.size());
                if (array.get(entry).isValueNode() || now(30)) {
                    mutate(array, entry);
                    return;
                }
                at = array.get(entry);
            } else {
                return;
            }
        }
    }

    private void mutate(ObjectNode object, String name) {
        switch (upTo(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.put(junk(), junk());
            case 2 -> object.putArray(name).add(junk());
            case 3 -> object.putObject(name).put(junk(), 1);
            case 4 -> object.put(name, random.nextLong());
            default -> object.put(name, junk());
        }
    }

    private void mutate(ArrayNode array, int entry) {
        switch (upTo(4)) {
            case 0 -> array.remove(entry);
            case 1 -> array.add(array.get(entry).deepCopy());
            case 2 -> array.set(entry, junk());
            default -> array.insert(entry, random.nextDouble());
        }
    }
}
