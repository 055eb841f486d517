package org.equityimpact.pages.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.equityimpact.facts.Vocabulary;
import org.equityimpact.facts.Word;
import org.equityimpact.json.ProposalSchema;
import org.equityimpact.pages.rules.Workshop.Bench;
import org.equityimpact.people.Needs;
import org.equityimpact.people.Right;
import org.equityimpact.rules.PolicyNames;
import org.equityimpact.rules.RuleSources;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words that the editor offers: sentences, facts and their words, focal groups, names of the policy tables, fields of a proposal. */
@Needs(Right.WRITE_RULES)
@Controller
class EditorWords {

    private static final Pattern SENTENCE = Pattern.compile("\\[(when|then)]\\s*((?:[^=\\\\]|\\\\.)+)=(.*)");
    private static final JsonMapper JSON = new JsonMapper();

    private final Workshop workshop;

    EditorWords(Workshop workshop) {
        this.workshop = workshop;
    }

    @GetMapping("/rules/work/{id}/words")
    ResponseEntity<Offer> words(@PathVariable String id, @RequestParam String path) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(offer(workshop.bench(id), path));
    }

    /**
     * All that can be offered for a file.
     *
     * @param facts the words of each kind of fact, and of each word the values where they are a fixed list
     * @param fields the fields of each part of a proposal, by the last step of its place, and of each field the values
     */
    record Offer(
            List<Sentence> sentences,
            Map<String, Map<String, List<String>>> facts,
            Map<String, String> groups,
            List<Named> numbers,
            List<Named> lists,
            Map<String, Map<String, List<String>>> fields) {}

    /** A sentence, and whether it is part of a condition. */
    record Sentence(String text, boolean when, String means) {}

    /** A name of a policy table and what stands there. */
    record Named(String name, String value) {}

    private static Offer offer(Bench bench, String path) {
        var sources = new RuleSources(bench.files());
        var names = new PolicyNames(sources);
        return new Offer(
                sentences(bench.files(), path),
                facts(),
                groups(bench.files()),
                names.numbers().stream()
                        .map(one -> new Named(one.name(), one.told()))
                        .toList(),
                names.lists().stream()
                        .map(one -> new Named(one.name(), one.value()))
                        .toList(),
                fields());
    }

    private static List<Sentence> sentences(SortedMap<String, byte[]> files, String path) {
        var found = new ArrayList<Sentence>();
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/') + 1) : "";
        for (String file : List.of(folder + "sentences.dsl", "sentences.dsl")) {
            byte[] content = files.get(file);
            if (content != null) {
                new String(content, UTF_8)
                        .lines()
                        .map(String::strip)
                        .map(SENTENCE::matcher)
                        .forEach(line -> {
                            if (line.matches()) {
                                found.add(new Sentence(
                                        line.group(2).strip(),
                                        line.group(1).equals("when"),
                                        line.group(3).strip()));
                            }
                        });
            }
        }
        return found.stream().distinct().toList();
    }

    private static Map<String, Map<String, List<String>>> facts() {
        var facts = new TreeMap<String, Map<String, List<String>>>();
        Vocabulary.types().forEach(type -> {
            var words = new TreeMap<String, List<String>>();
            type.words().forEach(word -> words.put(word.name(), values(word)));
            facts.put(type.name(), words);
        });
        return facts;
    }

    private static List<String> values(Word word) {
        return switch (word.kind()) {
            case FLAG -> List.of("true", "false");
            default -> word.codes();
        };
    }

    private static Map<String, String> groups(SortedMap<String, byte[]> files) {
        var groups = new TreeMap<String, String>();
        byte[] table = files.get("policy/focal-groups.csv");
        if (table != null) {
            new String(table, UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        var cells = line.split(",", 3);
                        if (cells.length > 1 && cells[0].contains(".") || cells.length == 3) {
                            groups.put(cells[0].strip(), cells[1].strip());
                        }
                    });
        }
        groups.remove("code");
        return groups;
    }

    /** The form of a submission, flattened: what may stand below each name. */
    private static Map<String, Map<String, List<String>>> fields() {
        var schema = JSON.readTree(ProposalSchema.json());
        var fields = new TreeMap<String, Map<String, List<String>>>();
        collect("", schema, schema, fields, 0);
        return fields;
    }

    private static final int DEEPEST = 8;

    private static void collect(
            String name, JsonNode part, JsonNode root, Map<String, Map<String, List<String>>> fields, int depth) {
        var resolved = resolved(part, root);
        if (depth > DEEPEST) {
            return;
        }
        if (resolved.has("items")) {
            collect(name, resolved.path("items"), root, fields, depth + 1);
        }
        resolved.path("properties").properties().forEach(property -> {
            var field = resolved(property.getValue(), root);
            var values = new ArrayList<String>();
            values(field, values);
            values(resolved(field.path("items"), root), values);
            fields.computeIfAbsent(name, unseen -> new TreeMap<>()).putIfAbsent(property.getKey(), values);
            collect(property.getKey(), field, root, fields, depth + 1);
        });
    }

    private static void values(JsonNode field, List<String> values) {
        field.path("enum").forEach(value -> values.add(value.asString("")));
        if (field.path("type").asString("").equals("boolean")) {
            values.addAll(List.of("true", "false"));
        }
    }

    private static JsonNode resolved(JsonNode part, JsonNode root) {
        String reference = part.path("$ref").asString("");
        return reference.startsWith("#/") ? root.at(reference.substring(1)) : part;
    }
}
