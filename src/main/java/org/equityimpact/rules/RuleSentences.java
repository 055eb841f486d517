package org.equityimpact.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/** Which sentence of a rule file stands for which of its conditions: the one on whose line Drools found the condition. */
final class RuleSentences {

    private static final String ENDING = ".dslr";

    private final CompiledRules rules;
    private final ConditionText conditionText;
    private final RuleText text;

    RuleSentences(CompiledRules rules, ConditionText conditionText) {
        this.rules = rules;
        this.conditionText = conditionText;
        this.text = new RuleText(rules.sources(), new ArrayList<>());
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
        String file = rule.card().file();
        var byCondition = new LinkedHashMap<String, String>();
        if (file.endsWith(ENDING)) {
            var lines = rule.card().text().split("\n", -1);
            var parsed = text.parsed(file).orElseThrow().parsed();
            var ways = Shape.ways(parsed.getRules().get(0).getLhs());
            for (int way = 0; way < ways.size(); way++) {
                add(ways.get(way), rule.variants().get(way), lines, byCondition);
            }
        }
        return new Told(RuleText.isTable(file), byCondition);
    }

    /** A way as Drools parsed it and as it was read have the same parts in the same order. */
    private void add(List<Shape.Part> way, Variant variant, String[] lines, Map<String, String> byCondition) {
        for (int part = 0; part < way.size(); part++) {
            var parsed = way.get(part).patterns();
            var read = variant.clauses().get(part).patterns();
            for (int at = 0; at < parsed.size(); at++) {
                add(parsed.get(at), read.get(at), variant, lines, byCondition);
            }
        }
    }

    private void add(
            PatternDescr parsed, Pattern read, Variant variant, String[] lines, Map<String, String> byCondition) {
        if (read.conditions().isEmpty()) {
            byCondition.putIfAbsent(conditionText.of(read, Optional.empty(), variant), sentence(parsed, lines));
        }
        for (int at = 0; at < read.conditions().size(); at++) {
            String sentence = sentence(parsed.getDescrs().get(at), lines);
            ConditionText.leaves(read.conditions().get(at))
                    .forEach(leaf ->
                            byCondition.putIfAbsent(conditionText.of(read, Optional.of(leaf), variant), sentence));
        }
    }

    private static String sentence(BaseDescr parsed, String[] lines) {
        return lines[parsed.getLine() - 1].strip();
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
}
