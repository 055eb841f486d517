package org.equityimpact.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks a proposal, or another record of its kind, up by JSON Pointer, in the plain values that a client would write. */
public final class Pointers {

    private static final String ANNOTATIONS = "annotations";

    private Pointers() {}

    /** The value at the pointer: text, number, true or false, list or map; null when nothing stands there. */
    public static @Nullable Object at(Record submitted, String pointer) {
        return plain(find(submitted, pointer));
    }

    /** Whether the pointer leads to something that is said; blank text and blocks without any answer say nothing. */
    public static boolean isAnswered(Record submitted, String pointer) {
        return saysSomething(find(submitted, pointer));
    }

    /** The pointers of all stated facts, in the order of the form: single values, and lists said to be empty. */
    public static List<String> facts(Proposal proposal) {
        List<String> facts = new ArrayList<>();
        for (Part part : Part.of(Proposal.class)) {
            if (!part.name().equals(ANNOTATIONS)) {
                addFacts("/" + part.name(), part.in(proposal), facts);
            }
        }
        return List.copyOf(facts);
    }

    private static void addFacts(String pointer, @Nullable Object value, List<String> facts) {
        if (value instanceof Record block && isBlock(block)) {
            Part.of(block.getClass()).forEach(part -> addFacts(pointer + "/" + part.name(), part.in(block), facts));
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            for (int i = 0; i < list.size(); i++) {
                addFacts(pointer + "/" + i, list.get(i), facts);
            }
        } else if (saysSomething(value)) {
            facts.add(pointer);
        }
    }

    private static @Nullable Object find(Record submitted, String pointer) {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer starts with / but this is \"" + pointer + "\"");
        }
        Object value = submitted;
        for (int start = 1; value != null && start <= pointer.length(); ) {
            int slash = pointer.indexOf('/', start);
            int end = slash < 0 ? pointer.length() : slash;
            value = step(value, unescaped(pointer.substring(start, end)));
            start = end + 1;
        }
        return value;
    }

    private static String unescaped(String name) {
        return name.indexOf('~') < 0 ? name : name.replace("~1", "/").replace("~0", "~");
    }

    private static @Nullable Object step(Object value, String name) {
        if (value instanceof Record block && isBlock(block)) {
            for (Part part : Part.of(block.getClass())) {
                if (part.name().equals(name)) {
                    return part.in(block);
                }
            }
            return null;
        }
        if (value instanceof List<?> list) {
            int index = index(name);
            return index >= 0 && index < list.size() ? list.get(index) : null;
        }
        return value instanceof Map<?, ?> map ? map.get(name) : null;
    }

    private static int index(String name) {
        boolean isIndex = !name.isEmpty()
                && name.length() <= 9
                && name.chars().allMatch(c -> c >= '0' && c <= '9')
                && (name.length() == 1 || name.charAt(0) != '0');
        return isIndex ? Integer.parseInt(name) : -1;
    }

    private static boolean saysSomething(@Nullable Object value) {
        if (value instanceof String text) {
            return !text.isBlank();
        }
        if (value instanceof Record block && isBlock(block)) {
            return Part.of(block.getClass()).stream().anyMatch(part -> saysSomething(part.in(block)));
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() || list.stream().anyMatch(Pointers::saysSomething);
        }
        return value != null;
    }

    private static boolean isBlock(Record value) {
        return !(value instanceof PartialDate || value instanceof Count);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Code code) {
            return code.code();
        }
        if (value instanceof PartialDate date) {
            return date.text();
        }
        if (value instanceof Count count) {
            return count instanceof Count.Exact exact ? exact.people() : Count.WITHHELD;
        }
        if (value instanceof Record block) {
            return plainBlock(block);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> plain = new ArrayList<>();
            list.forEach(element -> plain.add(plain(element)));
            return plain;
        }
        return value;
    }

    private static Map<String, Object> plainBlock(Record block) {
        Map<String, Object> plain = new LinkedHashMap<>();
        for (Part part : Part.of(block.getClass())) {
            Object value = plain(part.in(block));
            if (value != null) {
                plain.put(part.name(), value);
            }
        }
        return plain;
    }
}
