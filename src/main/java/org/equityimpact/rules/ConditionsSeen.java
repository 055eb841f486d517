package org.equityimpact.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.equityimpact.facts.Fact;
import org.equityimpact.facts.FactSheet;
import org.equityimpact.facts.FactType;
import org.equityimpact.facts.Reading;
import org.equityimpact.facts.Truth;
import org.equityimpact.rules.condition.Condition;
import org.jspecify.annotations.Nullable;

/** What proposals have shown of the conditions of rules: seen to hold, seen not to hold, left open by something unknown. */
public final class ConditionsSeen {

    /**
     * What was seen of one condition.
     *
     * @param sentence what stands in the rule file for it: a sentence, or what a row of a table reports; null for a rule in
     *     the condition language
     * @param condition the condition itself
     * @param seen what came of it
     */
    public record Seen(@Nullable String sentence, String condition, Set<Truth> seen) {

        /** Whether it was seen both to hold and not to hold. */
        public boolean bothWays() {
            return seen.contains(Truth.TRUE) && seen.contains(Truth.FALSE);
        }
    }

    /** Words that are true or unknown, because they say that something is there: where it is not, they do not hold. */
    private static final Set<String> PRESENCE = Set.of("submitted", "entry");

    /** A condition in one row of a table, or in all ways of a rule that report the same. */
    private record Key(String message, String condition) {}

    private final CompiledRules rules;
    private final ConditionText text;
    private final RuleSentences sentences;
    private final Map<String, Map<Key, Set<Truth>>> seen = new LinkedHashMap<>();

    public ConditionsSeen(CompiledRules rules) {
        this.rules = rules;
        this.text = new ConditionText();
        this.sentences = new RuleSentences(rules, text);
        rules.rules().forEach(rule -> seen.put(rule.card().name(), conditions(rule)));
    }

    /** Takes note of what a proposal shows of the conditions of a rule. */
    public void look(String rule, FactSheet sheet) {
        var facts = sheet.facts().stream().collect(Collectors.groupingBy(Fact::type));
        rules.rules().stream().filter(one -> one.card().name().equals(rule)).forEach(one -> one.variants()
                .forEach(variant -> new Look(variant, facts, noted(rule)).at(0, List.of())));
    }

    /** All conditions of a rule in the order written, with what was seen of each so far. */
    public List<Seen> of(String rule) {
        var told = sentences.of(rule);
        return noted(rule).entrySet().stream()
                .map(one -> new Seen(
                        told.sentence(one.getKey().condition(), one.getKey().message()),
                        one.getKey().condition(),
                        one.getValue()))
                .toList();
    }

    private Map<Key, Set<Truth>> noted(String rule) {
        return seen.getOrDefault(rule, Map.of());
    }

    private Map<Key, Set<Truth>> conditions(WrittenRule rule) {
        var conditions = new LinkedHashMap<Key, Set<Truth>>();
        for (var variant : rule.variants()) {
            for (var clause : variant.clauses()) {
                for (var pattern : clause.patterns()) {
                    if (pattern.conditions().isEmpty() && pattern.type().name().equals("Submission")) {
                        continue;
                    }
                    text.of(pattern, variant)
                            .forEach(one -> conditions.put(
                                    new Key(variant.message().pattern(), one), EnumSet.noneOf(Truth.class)));
                }
            }
        }
        return conditions;
    }

    /** One way of a rule, looked at with the facts of a proposal: one clause after the other, as far as it may hold. */
    private final class Look {

        private final Variant variant;
        private final Map<FactType, List<Fact>> facts;
        private final Map<Key, Set<Truth>> noted;

        private Look(Variant variant, Map<FactType, List<Fact>> facts, Map<Key, Set<Truth>> noted) {
            this.variant = variant;
            this.facts = facts;
            this.noted = noted;
        }

        private void at(int clause, List<Fact> bound) {
            if (clause == variant.clauses().size()) {
                return;
            }
            var patterns = variant.clauses().get(clause).patterns();
            if (variant.clauses().get(clause) instanceof Clause.Absent) {
                absent(patterns, 0, bound);
                at(clause + 1, bound);
            } else {
                possible(patterns.get(0), bound).forEach(fact -> at(clause + 1, with(bound, fact)));
            }
        }

        private void absent(List<Pattern> patterns, int next, List<Fact> bound) {
            if (next < patterns.size()) {
                possible(patterns.get(next), bound).forEach(fact -> absent(patterns, next + 1, with(bound, fact)));
            }
        }

        /** Notes what each fact shows of the pattern; those it may hold of. Where there is none at all, it does not hold. */
        private List<Fact> possible(Pattern pattern, List<Fact> bound) {
            var ofType = facts.getOrDefault(pattern.type(), List.of());
            for (var leaf : ConditionText.leaves(pattern)) {
                var note = noted.get(new Key(variant.message().pattern(), text.of(pattern, leaf, variant)));
                if (note != null) {
                    ofType.forEach(fact -> note.add(truth(leaf, fact, bound)));
                    if (ofType.isEmpty()) {
                        note.add(Truth.FALSE);
                    }
                }
            }
            return ofType.stream()
                    .filter(fact -> pattern.holds(Reading.POSSIBLE, fact, bound))
                    .toList();
        }

        private static Truth truth(Optional<Condition> leaf, Fact fact, List<Fact> bound) {
            return leaf.map(condition -> truth(condition, fact, bound))
                    .orElse(fact.assumed() ? Truth.UNKNOWN : Truth.TRUE);
        }

        private static Truth truth(Condition condition, Fact fact, List<Fact> bound) {
            boolean presence = condition.uses().stream()
                    .anyMatch(use -> PRESENCE.contains(use.word().name()));
            if (!fact.assumed() && condition.holds(Reading.CERTAIN, fact, bound)) {
                return Truth.TRUE;
            }
            boolean open = fact.assumed() || condition.holds(Reading.POSSIBLE, fact, bound);
            return open && !presence ? Truth.UNKNOWN : Truth.FALSE;
        }

        private static List<Fact> with(List<Fact> bound, Fact fact) {
            var longer = new ArrayList<>(bound);
            longer.add(fact);
            return longer;
        }
    }
}
