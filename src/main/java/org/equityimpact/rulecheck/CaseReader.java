package org.equityimpact.rulecheck;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.equityimpact.assessment.Status;
import org.equityimpact.assessment.Terms;
import org.equityimpact.facts.AgendaEntry;
import org.equityimpact.json.Nearest;
import org.equityimpact.rules.SourceProblem;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads one case, noting all that is wrong with it. */
final class CaseReader {

    private static final List<String> KEYS =
            List.of("name", "given", "everyoneElse", "agendaItem", "asOf", "expect", "confirmed", "says");
    private static final List<String> STATED = List.of("given", "everyoneElse", "agendaItem");
    private static final Map<String, Status> EXPECTED =
            Arrays.stream(Status.values()).collect(Collectors.toMap(RuleCase::inWords, status -> status));
    private static final String ALLOWED = "allowed: fires, clear, cannot tell, does not apply";

    private final String path;
    private final String rule;
    private final GivenProposal given;
    private final List<SourceProblem> problems;

    CaseReader(String path, String rule, GivenProposal given, List<SourceProblem> problems) {
        this.path = path;
        this.rule = rule;
        this.given = given;
        this.problems = problems;
    }

    /** The case, unless something is wrong with it. */
    Optional<RuleCase> read(Node node) {
        int before = problems.size();
        if (!(node instanceof MappingNode mapping)) {
            tell(node, "not-a-case", "this is no case; a case begins with \"- name: …\" and has \"expect: …\"");
            return Optional.empty();
        }
        Yaml.tellTwice(path, node, problems);
        var parts = parts(mapping);
        var name = needed("name", parts, node);
        var expect = expected(parts, node);
        var confirmed = confirmed(parts);
        var says = optional("says", parts);
        var asOf = day(parts);
        var item = agendaItem(parts);
        var proposal = given.proposal(path, node, parts.get("given"), parts.get("everyoneElse"), problems);
        if (expect != null && expect != Status.FIRES && says != null) {
            tell(
                    partOr(parts, "says", node),
                    "says-nothing",
                    "a rule says something only when it fires; take \"says\" away, or expect fires");
        }
        return problems.size() > before || name == null || expect == null
                ? Optional.empty()
                : proposal.map(read -> new RuleCase(
                        name, path, Yaml.line(node), rule, stated(parts), read, item, asOf, expect, confirmed, says));
    }

    private static JsonNode stated(Map<String, Node> parts) {
        var stated = JsonNodeFactory.instance.objectNode();
        parts.forEach((key, node) -> {
            if (STATED.contains(key)) {
                stated.set(key, Yaml.json(node));
            }
        });
        return stated;
    }

    /** An item of an agenda in place of a proposal. */
    private @Nullable AgendaEntry agendaItem(Map<String, Node> parts) {
        var item = parts.get("agendaItem");
        if (item == null) {
            return null;
        }
        var other = parts.getOrDefault("given", parts.get("everyoneElse"));
        if (other != null) {
            tell(
                    other,
                    "one-thing-given",
                    "an agenda item is given, and it brings no proposal; take this away, or take agendaItem away");
        }
        return new GivenAgendaItem(path, problems).read(item);
    }

    private Map<String, Node> parts(MappingNode mapping) {
        var parts = new LinkedHashMap<String, Node>();
        for (var entry : mapping.getValue()) {
            String key = Yaml.key(entry);
            if (KEYS.contains(key)) {
                parts.put(key, entry.getValueNode());
            } else {
                tell(
                        entry.getKeyNode(),
                        "unknown-key",
                        "\"%s\" is no part of a case; %s".formatted(key, suggestion(key, KEYS)));
            }
        }
        return parts;
    }

    private @Nullable Status expected(Map<String, Node> parts, Node node) {
        String expected = needed("expect", parts, node);
        if (expected == null) {
            return null;
        }
        var status = EXPECTED.get(expected.strip().toLowerCase(Locale.ROOT).replace('_', ' '));
        if (status == null) {
            String meant = Nearest.to(expected, EXPECTED.keySet()).stream()
                    .map("did you mean \"%s\"? "::formatted)
                    .collect(Collectors.joining());
            tell(
                    partOr(parts, "expect", node),
                    "wrong-value",
                    "expect is \"%s\"; %s%s".formatted(expected, meant, ALLOWED));
        }
        return status;
    }

    private @Nullable Boolean confirmed(Map<String, Node> parts) {
        String written = optional("confirmed", parts);
        if (written == null || written.equals("true") || written.equals("false")) {
            return written == null ? null : Boolean.valueOf(written);
        }
        tell(parts.get("confirmed"), "wrong-value", "confirmed is \"%s\"; allowed: true, false".formatted(written));
        return null;
    }

    private LocalDate day(Map<String, Node> parts) {
        String written = optional("asOf", parts);
        try {
            return written == null ? CaseFile.USUAL_DAY : Terms.day(written);
        } catch (DateTimeException e) {
            tell(
                    parts.get("asOf"),
                    "wrong-value",
                    "asOf is \"%s\"; write a day that exists as 2026-11-21".formatted(written));
            return CaseFile.USUAL_DAY;
        }
    }

    private @Nullable String needed(String key, Map<String, Node> parts, Node node) {
        String text = optional(key, parts);
        if (text != null && !text.isBlank()) {
            return text;
        }
        if (!(parts.get(key) instanceof MappingNode || parts.get(key) instanceof SequenceNode)
                && !isMisspelt(key, node)) {
            tell(
                    partOr(parts, key, node),
                    "missing-key",
                    key.equals("name")
                            ? "the case has no name; say in a sentence what it shows, as in  - name: an unanswered harm is reported"
                            : "the case expects nothing; add \"expect\" (%s)".formatted(ALLOWED));
        }
        return null;
    }

    /** Whether a key that is no part of a case was meant for this one; that has been told then. */
    private static boolean isMisspelt(String key, Node node) {
        return node instanceof MappingNode mapping
                && mapping.getValue().stream()
                        .map(Yaml::key)
                        .filter(written -> !KEYS.contains(written))
                        .anyMatch(written -> Nearest.to(written, KEYS).contains(key));
    }

    /** The text of a part; a list or a mapping where a text belongs is told. */
    private @Nullable String optional(String key, Map<String, Node> parts) {
        Node part = parts.get(key);
        if (part != null && !(part instanceof ScalarNode)) {
            tell(part, "wrong-value", "%s must be a text; put it in quotes".formatted(key));
            return null;
        }
        return part == null ? null : Yaml.text(part).orElse(null);
    }

    private static Node partOr(Map<String, Node> parts, String key, Node otherwise) {
        return parts.getOrDefault(key, otherwise);
    }

    static String suggestion(String found, java.util.Collection<String> known) {
        return Nearest.to(found, known).stream()
                .map("did you mean \"%s\"?"::formatted)
                .findFirst()
                .orElseGet(() -> "allowed: " + String.join(", ", known));
    }

    private void tell(@Nullable Node node, String check, String text) {
        problems.add(node == null ? SourceProblem.in(path, check, text) : Yaml.problem(path, node, check, text));
    }
}
