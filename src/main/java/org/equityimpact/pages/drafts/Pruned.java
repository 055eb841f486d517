package org.equityimpact.pages.drafts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A draft without some of its places.
 *
 * @param moved how the entries that moved up are called in the draft
 */
record Pruned(Tree tree, Map<String, String> moved) {

    static Pruned of(Tree tree, Set<String> leftOut) {
        var moved = new HashMap<String, String>();
        var cut = new Cut(leftOut, moved);
        return new Pruned(new Tree((ObjectNode) cut.copy(tree.root(), "", "")), moved);
    }

    String place(String pointer) {
        return new Sketch(List.of(), null, moved).place(pointer);
    }

    private record Cut(Set<String> leftOut, Map<String, String> moved) {

        JsonNode copy(JsonNode node, String from, String to) {
            if (node instanceof ObjectNode object) {
                var copy = JsonNodeFactory.instance.objectNode();
                object.forEachEntry((name, part) -> addPart(copy, name, part, from, to));
                return copy;
            }
            return node instanceof ArrayNode list ? list(list, from, to) : node;
        }

        /** A list of which all is left out is unknown; it is not one that holds nothing. */
        private void addPart(ObjectNode copy, String name, JsonNode part, String from, String to) {
            var former = from + "/" + escaped(name);
            if (!leftOut.contains(former)) {
                var left = copy(part, former, to + "/" + escaped(name));
                if (!left.isArray() || !left.isEmpty() || part.isEmpty()) {
                    copy.set(name, left);
                }
            }
        }

        private JsonNode list(ArrayNode list, String from, String to) {
            var copy = JsonNodeFactory.instance.arrayNode();
            for (int number = 0; number < list.size(); number++) {
                var former = from + "/" + number;
                if (!leftOut.contains(former)) {
                    var now = to + "/" + copy.size();
                    if (!former.equals(now)) {
                        moved.put(now, former);
                    }
                    copy.add(copy(list.get(number), former, now));
                }
            }
            return copy;
        }

        private static String escaped(String name) {
            return name.replace("~", "~0").replace("/", "~1");
        }
    }
}
