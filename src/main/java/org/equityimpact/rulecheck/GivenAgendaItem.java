package org.equityimpact.rulecheck;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equityimpact.facts.AgendaEntry;
import org.equityimpact.proposal.DecisionType;
import org.equityimpact.rules.SourceProblem;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Makes the agenda item of a case: one without an assessment, with what the case says of it. */
final class GivenAgendaItem {

    private static final List<String> PARTS = List.of("title", "type", "exemption", "assessed");
    private static final List<String> TYPES =
            Arrays.stream(DecisionType.values()).map(DecisionType::code).toList();

    private final String path;
    private final List<SourceProblem> problems;

    GivenAgendaItem(String path, List<SourceProblem> problems) {
        this.path = path;
        this.problems = problems;
    }

    /** The item; what is wrong with it is told. */
    AgendaEntry read(Node item) {
        var texts = new LinkedHashMap<String, String>();
        if (item instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> put(entry.getKeyNode(), Yaml.key(entry), entry.getValueNode(), texts));
        } else if (!Yaml.isNothing(item)) {
            tell(
                    item,
                    "agendaItem must hold parts of an item, as in  agendaItem: { title: \"Bell times\", type: policy }");
        }
        return new AgendaEntry(
                texts.getOrDefault("title", "A case"),
                texts.get("type"),
                texts.get("exemption"),
                Boolean.parseBoolean(texts.get("assessed")));
    }

    private void put(Node key, String name, Node value, Map<String, String> texts) {
        String text = Yaml.text(value).orElse(null);
        if (!PARTS.contains(name)) {
            tell(key, "\"%s\" is no part of an agenda item; %s".formatted(name, CaseReader.suggestion(name, PARTS)));
        } else if (text == null) {
            tell(value, "%s says nothing; fill it in, or take it away".formatted(name));
        } else if (!isAllowed(name, text)) {
            tell(value, "%s is \"%s\"; %s".formatted(name, text, CaseReader.suggestion(text, allowed(name))));
        } else {
            texts.put(name, text);
        }
    }

    private static boolean isAllowed(String name, String text) {
        return allowed(name).isEmpty() || allowed(name).contains(text);
    }

    /** What may stand in a part; empty where any text may. */
    private static List<String> allowed(String name) {
        return switch (name) {
            case "type" -> TYPES;
            case "assessed" -> List.of("true", "false");
            default -> List.of();
        };
    }

    private void tell(Node node, String text) {
        problems.add(Yaml.problem(path, node, "wrong-value", text));
    }
}
