package org.equityimpact.rulecheck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.equityimpact.rules.SourceProblem;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Parts of a case file: their places, and what they are in JSON. */
final class Yaml {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Yaml() {}

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    static int column(Node node) {
        return node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    }

    static SourceProblem problem(String path, Node node, String check, String text) {
        return SourceProblem.at(path, line(node), column(node), check, text);
    }

    /** The text of a single value; nothing for a list, a mapping or nothing at all. */
    static Optional<String> text(Node node) {
        return node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }

    static boolean isNothing(Node node) {
        return node instanceof ScalarNode && text(node).isEmpty();
    }

    static JsonNode json(Node node) {
        if (node instanceof MappingNode mapping) {
            var object = JSON.objectNode();
            mapping.getValue().forEach(entry -> object.set(key(entry), json(entry.getValueNode())));
            return object;
        }
        if (node instanceof SequenceNode list) {
            var array = JSON.arrayNode();
            list.getValue().forEach(entry -> array.add(json(entry)));
            return array;
        }
        return single((ScalarNode) node);
    }

    static String key(NodeTuple entry) {
        return text(entry.getKeyNode()).orElse("null");
    }

    private static JsonNode single(ScalarNode scalar) {
        var tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(scalar.getValue()));
        }
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)
                ? number(scalar.getValue())
                : JSON.stringNode(scalar.getValue());
    }

    /** YAML knows numbers that JSON does not, such as 0x1F or .inf; they are told as the texts that they are. */
    private static JsonNode number(String written) {
        try {
            return JSON.numberNode(new BigDecimal(written));
        } catch (NumberFormatException e) {
            return JSON.stringNode(written);
        }
    }

    /** The part that a JSON Pointer names, or the nearest around it that is there: its key, or the entry itself. */
    static Node at(Node root, String pointer) {
        var found = root;
        var inside = root;
        for (String step : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (inside instanceof MappingNode mapping) {
                var entry = mapping.getValue().stream()
                        .filter(one -> key(one).equals(name))
                        .findFirst();
                if (entry.isEmpty()) {
                    return found;
                }
                found = entry.get().getKeyNode();
                inside = entry.get().getValueNode();
            } else if (inside instanceof SequenceNode list
                    && name.matches("\\d{1,6}")
                    && Integer.parseInt(name) < list.getValue().size()) {
                found = list.getValue().get(Integer.parseInt(name));
                inside = found;
            } else {
                return found;
            }
        }
        return found;
    }

    /** Keys that stand twice in one mapping, of which YAML would quietly take the last. */
    static void tellTwice(String path, Node node, List<SourceProblem> problems) {
        if (node instanceof MappingNode mapping) {
            var seen = new java.util.HashMap<String, Integer>();
            for (var entry : mapping.getValue()) {
                var before = seen.putIfAbsent(key(entry), line(entry.getKeyNode()));
                if (before != null) {
                    problems.add(problem(
                            path,
                            entry.getKeyNode(),
                            "key-twice",
                            "\"%s\" stands here a second time (first in line %d); keep one"
                                    .formatted(key(entry), before)));
                }
                tellTwice(path, entry.getValueNode(), problems);
            }
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(entry -> tellTwice(path, entry, problems));
        }
    }
}
