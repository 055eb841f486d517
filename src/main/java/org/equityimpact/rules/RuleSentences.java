package org.equityimpact.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which sentence of a rule file stands for which of its conditions. The first sentence alone is read as a rule, then the
 * first two and so on: what is new each time is the work of the last.
 */
final class RuleSentences {

    private static final String ENDING = ".dslr";

    private final CompiledRules rules;
    private final ConditionText conditionText;
    private final Map<String, List<String>> written = new HashMap<>();
    private final RuleText text;

    RuleSentences(CompiledRules rules, ConditionText conditionText) {
        this.rules = rules;
        this.conditionText = conditionText;
        this.text = new RuleText(new RuleSources(beginnings(rules)), new ArrayList<>());
    }

    /** The sentences of one rule by the conditions they stand for. */
    record Told(boolean table, Map<String, String> byCondition) {

        @Nullable
        String sentence(String condition, String message) {
            return table ? message : byCondition.get(condition);
        }
    }

    Told of(String name) {
        return rules.rules().stream()
                .filter(rule -> rule.card().name().equals(name))
                .findFirst()
                .map(this::told)
                .orElseGet(() -> new Told(false, Map.of()));
    }

    private Told told(WrittenRule rule) {
        var sentences = written.getOrDefault(rule.card().file(), List.of());
        var byCondition = new LinkedHashMap<String, String>();
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i);
            conditions(beginning(rule.card().file(), i)).forEach(one -> byCondition.putIfAbsent(one, sentence));
        }
        boolean table =
                rule.card().file().endsWith(".csv") || rule.card().file().endsWith(".xlsx");
        return new Told(table, byCondition);
    }

    private List<String> conditions(String path) {
        try {
            var parsed = text.parsed(path);
            if (parsed.isEmpty()) {
                return List.of();
            }
            var conditions = new ArrayList<String>();
            for (var way : Shape.ways(parsed.get().getRules().get(0).getLhs())) {
                var variant = new VariantReader(rules.policy()).read(way, "");
                variant.clauses().forEach(clause -> clause.patterns()
                        .forEach(pattern -> conditions.addAll(conditionText.of(pattern, variant))));
            }
            return conditions;
        } catch (IllegalArgumentException notARuleYet) {
            return List.of();
        }
    }

    private Map<String, byte[]> beginnings(CompiledRules of) {
        var files = new TreeMap<String, byte[]>();
        of.sources().files().forEach((path, content) -> {
            if (path.endsWith(".dsl")) {
                files.put(path, content);
            }
        });
        for (var rule : of.rules()) {
            if (rule.card().file().endsWith(ENDING)) {
                var sentences = sentences(rule.card().text());
                written.put(rule.card().file(), sentences);
                for (int i = 0; i < sentences.size(); i++) {
                    files.put(beginning(rule.card().file(), i), ruleOf(sentences.subList(0, i + 1)));
                }
            }
        }
        return files;
    }

    /** What stands between "when" and "then", line by line. */
    static List<String> sentences(String rule) {
        return rule.lines()
                .map(String::strip)
                .dropWhile(line -> !line.equals("when"))
                .skip(1)
                .takeWhile(line -> !line.equals("then"))
                .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("#"))
                .collect(Collectors.toList());
    }

    private static String beginning(String file, int number) {
        return file.substring(0, file.length() - ENDING.length()) + "~" + number + ENDING;
    }

    private static byte[] ruleOf(List<String> sentences) {
        return "rule \"beginning\"\nwhen\n    %s\nthen\nend\n"
                .formatted(String.join("\n    ", sentences))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
