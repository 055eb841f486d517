package org.equityimpact.pages.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes what was sent of a page into a draft. What was not on the page, and what was not changed on it, stays as it is. */
record Saving(Typing typing, Sent sent, Tree tree) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    void save(Step step) {
        step.fields().forEach(field -> save(field, field.path(), field.path()));
    }

    /** Whether a list on the page was changed elsewhere since the page was made. */
    boolean isOutdated(Step step) {
        return step.fields().anyMatch(list -> sent.isOutdated(list.path(), tree.size(list.path())));
    }

    /** Takes away entries that were cleared. */
    static void tidy(Step step, Tree tree) {
        step.fields()
                .filter(field -> field.kind() == Kind.ROWS && !field.hasFixedEntries())
                .forEach(list -> tree.removeBlankEntries(list.path(), given(list)));
    }

    private static Set<String> given(Field list) {
        return list.parts().stream()
                .filter(part -> part.kind() == Kind.ID)
                .map(Field::path)
                .collect(Collectors.toSet());
    }

    private void save(Field field, String name, String pointer) {
        switch (field.kind()) {
            case ROWS -> {
                if (field.hasFixedEntries()) {
                    field.keys().forEach(key -> saveFixedEntry(field, key));
                } else {
                    saveRows(field, name, pointer);
                }
            }
            case LINES, CODES, GROUPS -> saveList(field, name, pointer);
            case DATE -> saveDate(field, name, pointer);
            case ID, TABLES -> {}
            default -> {
                if (sent.has(name)) {
                    write(
                            pointer,
                            typing.shown(field, tree.at(pointer)),
                            sent.text(name),
                            typing.kept(field, sent.text(name)));
                }
            }
        }
    }

    private void write(String pointer, String shown, String typed, @Nullable JsonNode kept) {
        if (shown.strip().equals(typed.replace("\r\n", "\n").strip())) {
            return;
        }
        if (kept == null) {
            tree.remove(pointer);
        } else {
            tree.put(pointer, kept);
        }
    }

    private void saveDate(Field field, String name, String pointer) {
        if (sent.has(name + Sent.YEAR)) {
            var typed =
                    Typing.date(sent.text(name + Sent.YEAR), sent.text(name + Sent.MONTH), sent.text(name + Sent.DAY));
            write(pointer, typing.shown(field, tree.at(pointer)), typed, typing.kept(field, typed));
        }
    }

    private void saveList(Field field, String name, String pointer) {
        if (!sent.has(name + Sent.LIST)) {
            return;
        }
        var chosen = Stream.concat(
                        sent.all(name).stream().filter(code -> !code.isBlank()).map(JSON::stringNode),
                        typing.entries(field, sent.text(name + Sent.MORE)).stream())
                .distinct()
                .map(JsonNode.class::cast)
                .toList();
        writeList(field, name, pointer, chosen);
    }

    private void writeList(Field field, String name, String pointer, List<JsonNode> chosen) {
        boolean isNone = sent.has(name + Sent.NONE);
        if (isUnchanged(field, pointer, chosen)) {
            return;
        }
        if (!chosen.isEmpty()) {
            tree.put(pointer, JSON.arrayNode().addAll(inFormerOrder(pointer, chosen)));
        } else if (isNone) {
            tree.put(pointer, JSON.arrayNode());
        } else if (field.mayBeNone() || tree.size(pointer) > 0 || !(tree.at(pointer) instanceof ArrayNode)) {
            tree.remove(pointer);
        }
    }

    private boolean isUnchanged(Field field, String pointer, List<JsonNode> chosen) {
        var now = typing.lines(field, chosen.stream());
        return !chosen.isEmpty() && sortedLines(now).equals(sortedLines(typing.shown(field, tree.at(pointer))));
    }

    private static List<String> sortedLines(String text) {
        return text.lines().map(String::strip).sorted().toList();
    }

    /** Entries that were there stay in their order, and new ones follow. */
    private List<JsonNode> inFormerOrder(String pointer, List<JsonNode> chosen) {
        var inOrder = new ArrayList<JsonNode>();
        if (tree.at(pointer) instanceof ArrayNode former) {
            former.valueStream().filter(chosen::contains).forEach(inOrder::add);
        }
        chosen.stream().filter(entry -> !inOrder.contains(entry)).forEach(inOrder::add);
        return inOrder;
    }

    private void saveRows(Field list, String name, String pointer) {
        if (!sent.has(name + Sent.ROWS) || sent.isOutdated(name, tree.size(pointer))) {
            return;
        }
        IntStream.range(0, sent.rows(name))
                .forEach(number -> saveEntry(list, name + "/" + number, pointer + "/" + number));
        giveIds(list, pointer);
        if (tree.size(pointer) == 0 && list.mayBeNone()) {
            writeList(list, name, pointer, List.of());
        }
    }

    private void saveEntry(Field list, String name, String pointer) {
        list.parts().forEach(part -> save(part, name + "/" + part.path(), pointer + "/" + part.path()));
    }

    /** An entry is there as soon as anything is said in it, and no longer. */
    private void saveFixedEntry(Field list, Map<String, String> key) {
        var name = Found.entryName(list, key);
        var entry = tree.entry(list.path(), key);
        var pointer = entry == null ? list.path() + "/" + tree.size(list.path()) : entry;
        if (entry == null) {
            if (list.parts().stream().noneMatch(part -> says(name + "/" + part.path()))) {
                return;
            }
            key.forEach((part, value) -> tree.put(pointer + "/" + part, keyNode(value)));
        }
        saveEntry(list, name, pointer);
        giveIds(list, list.path());
        if (isBare(list, pointer, key)) {
            tree.remove(pointer);
            tree.removeBlankEntries(list.path(), Set.of());
        }
    }

    private boolean says(String name) {
        return Stream.of("", Sent.MORE, Sent.YEAR, Sent.MONTH, Sent.DAY)
                .anyMatch(suffix -> sent.all(name + suffix).stream()
                        .anyMatch(text -> !text.isBlank() && !text.equals(Sent.NO_ANSWER)));
    }

    private boolean isBare(Field list, String pointer, Map<String, String> key) {
        var entry = tree.at(pointer);
        var given = given(list);
        return entry != null
                && entry.isObject()
                && entry.propertyNames().stream().allMatch(part -> key.containsKey(part) || given.contains(part));
    }

    private static JsonNode keyNode(String value) {
        return value.equals("true") || value.equals("false")
                ? JSON.booleanNode(Boolean.parseBoolean(value))
                : JSON.stringNode(value);
    }

    /** Gives entries that others may refer to a name, such as I1 for the first of the impacts. */
    private void giveIds(Field list, String pointer) {
        list.parts().stream().filter(part -> part.kind() == Kind.ID).forEach(id -> IntStream.range(
                        0, tree.size(pointer))
                .mapToObj(number -> pointer + "/" + number)
                .filter(entry -> !tree.has(entry + "/" + id.path()) && saysMore(entry))
                .forEach(entry -> tree.put(entry + "/" + id.path(), JSON.stringNode(freeId(pointer, id.path())))));
    }

    private boolean saysMore(String entry) {
        var node = tree.at(entry);
        return node != null && node.isObject() && !node.isEmpty();
    }

    private String freeId(String list, String part) {
        var letter = list.substring(list.lastIndexOf('/') + 1, list.lastIndexOf('/') + 2)
                .toUpperCase(Locale.ROOT);
        var taken = IntStream.range(0, tree.size(list))
                .mapToObj(number -> tree.text(list + "/" + number + "/" + part))
                .toList();
        return IntStream.rangeClosed(1, taken.size() + 1)
                .mapToObj(number -> letter + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }
}
