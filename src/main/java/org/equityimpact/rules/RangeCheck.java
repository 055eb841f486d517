package org.equityimpact.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equityimpact.rules.condition.Condition;
import org.equityimpact.rules.condition.Operand;
import org.equityimpact.rules.condition.Relation;
import org.equityimpact.rules.condition.Trials;
import org.equityimpact.rules.condition.WordUse;

/** Finds numbers between the rows of a decision table to which none of them applies. */
final class RangeCheck {

    private static final Set<Relation> BY_SIZE =
            Set.of(Relation.LESS, Relation.AT_MOST, Relation.MORE, Relation.AT_LEAST, Relation.EQUAL);

    private final WrittenRule rule;

    RangeCheck(WrittenRule rule) {
        this.rule = rule;
    }

    void addTo(List<SourceProblem> problems) {
        for (var word : words()) {
            rows(word).values().stream().filter(ranges -> ranges.size() > 1).forEach(ranges -> Trials.hole(ranges)
                    .map(hole -> told(word, hole))
                    .ifPresent(problems::add));
        }
    }

    /** A single number left out is a slip; a stretch may be meant. */
    private SourceProblem told(Use word, Trials.Hole hole) {
        String name = word.use().word().name();
        return hole.single()
                ? SourceProblem.in(
                        rule.card().file(),
                        "number-left-out",
                        "no row applies when %s is exactly %s; let one of the rows include it"
                                .formatted(name, hole.above()))
                : SourceProblem.in(
                                rule.card().file(),
                                "range-with-a-hole",
                                "no row applies when %s is between %s and %s; add one, if that is not meant"
                                        .formatted(name, hole.above(), hole.below()))
                        .asRemark();
    }

    /** A word of one of the patterns of a way. */
    private record Use(int clause, WordUse use) {}

    private Set<Use> words() {
        var words = new LinkedHashSet<Use>();
        for (var variant : rule.variants()) {
            for (int at = 0; at < variant.clauses().size(); at++) {
                for (var condition : conditions(variant, at)) {
                    int clause = at;
                    range(condition).ifPresent(comparison -> words.add(new Use(clause, use(comparison))));
                }
            }
        }
        return words;
    }

    /** The ranges of a word in the rows that are alike in all else. */
    private Map<List<Object>, List<List<Condition.Comparison>>> rows(Use word) {
        var rows = new LinkedHashMap<List<Object>, List<List<Condition.Comparison>>>();
        for (var variant : rule.variants()) {
            var ranges = new ArrayList<Condition.Comparison>();
            var others = new ArrayList<Object>();
            for (int at = 0; at < variant.clauses().size(); at++) {
                var clause = variant.clauses().get(at);
                others.add(clause.patterns().get(0).type());
                var asked = new LinkedHashSet<Object>();
                for (var condition : conditions(variant, at)) {
                    boolean isRange = at == word.clause()
                            && range(condition)
                                    .filter(comparison -> use(comparison).equals(word.use()))
                                    .isPresent();
                    if (isRange) {
                        ranges.add((Condition.Comparison) condition);
                    } else {
                        asked.add(condition);
                    }
                }
                others.add(asked);
            }
            rows.computeIfAbsent(others, first -> new ArrayList<>()).add(ranges);
        }
        return rows;
    }

    private static List<Condition> conditions(Variant variant, int clause) {
        var patterns = variant.clauses().get(clause).patterns();
        return patterns.size() == 1 ? Sameness.flat(patterns.get(0).conditions()) : List.of();
    }

    private static Optional<Condition.Comparison> range(Condition condition) {
        return Optional.of(condition)
                .filter(Condition.Comparison.class::isInstance)
                .map(Condition.Comparison.class::cast)
                .filter(comparison -> BY_SIZE.contains(comparison.relation())
                        && comparison.left() instanceof Operand.OfWord
                        && comparison.right() instanceof Operand.Fixed fixed
                        && fixed.fixed() instanceof org.equityimpact.facts.Figure);
    }

    private static WordUse use(Condition.Comparison comparison) {
        return ((Operand.OfWord) comparison.left()).word();
    }
}
