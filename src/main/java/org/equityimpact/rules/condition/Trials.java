package org.equityimpact.rules.condition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.equityimpact.facts.Codes;
import org.equityimpact.facts.Figure;
import org.equityimpact.facts.Truth;
import org.equityimpact.facts.Word;

/**
 * Tries conditions out on values: on each value at which a comparison with something fixed can turn, and on one between any
 * two of them. What holds for none of these holds for no value at all.
 */
public final class Trials {

    private static final int MOST_ALTERNATIVES = 64;
    private static final int MOST_CODES = 6;
    private static final String ANY_OTHER = "\u0000";

    private Trials() {}

    /** Whether there can be a fact for which all of the conditions certainly hold. */
    public static boolean canHold(List<Condition> conditions) {
        var alternatives = alternatives(conditions);
        return alternatives.size() > MOST_ALTERNATIVES || alternatives.stream().anyMatch(Trials::canHoldTogether);
    }

    /** A stretch of numbers, or a single one, between two that are spoken of. */
    public record Hole(Figure above, Figure below, boolean single) {}

    /** The first stretch that none of several ranges of a word covers, between stretches that one covers. */
    public static Optional<Hole> hole(List<List<Condition.Comparison>> ranges) {
        var turns = turns(ranges.stream().flatMap(List::stream).toList());
        var tried = between(turns);
        int lastCovered = -1;
        for (int at = 0; at < tried.size(); at++) {
            var value = Figure.exactly(tried.get(at));
            boolean covered = ranges.stream().anyMatch(range -> holdAll(range, value));
            if (covered && lastCovered >= 0 && at - lastCovered > 1) {
                return Optional.of(hole(tried, turns, lastCovered, at));
            }
            lastCovered = covered ? at : lastCovered;
        }
        return Optional.empty();
    }

    private static Hole hole(List<BigFraction> tried, NavigableSet<BigFraction> turns, int before, int after) {
        boolean single = after - before == 2 && turns.contains(tried.get(before + 1));
        var from = single ? tried.get(before + 1) : turns.ceiling(tried.get(before));
        var to = single ? tried.get(before + 1) : turns.floor(tried.get(after));
        return new Hole(Figure.exactly(from), Figure.exactly(to), single);
    }

    private static List<List<Condition>> alternatives(List<Condition> conditions) {
        List<List<Condition>> alternatives = List.of(List.of());
        for (var condition : conditions) {
            var longer = new ArrayList<List<Condition>>();
            for (var start : alternatives) {
                for (var branch : branches(condition)) {
                    longer.add(Stream.concat(start.stream(), branch.stream()).toList());
                }
            }
            if (longer.size() > MOST_ALTERNATIVES) {
                return longer;
            }
            alternatives = longer;
        }
        return alternatives;
    }

    private static List<List<Condition>> branches(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return alternatives(all.conditions());
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream()
                    .flatMap(branch -> branches(branch).stream())
                    .toList();
        }
        return List.of(List.of(condition));
    }

    private static boolean canHoldTogether(List<Condition> conditions) {
        Map<WordUse, List<Condition.Comparison>> compared = new LinkedHashMap<>();
        var unanswered = new LinkedHashSet<WordUse>();
        for (var condition : conditions) {
            if (condition instanceof Condition.Answered answered && !answered.wanted()) {
                unanswered.add(answered.use());
            }
            if (condition instanceof Condition.Comparison comparison && isWithFixed(comparison)) {
                compared.computeIfAbsent(use(comparison), first -> new ArrayList<>())
                        .add(comparison);
            }
        }
        return compared.entrySet().stream()
                .allMatch(word -> !unanswered.contains(word.getKey()) && canHoldForOne(word.getKey(), word.getValue()));
    }

    private static boolean canHoldForOne(WordUse use, List<Condition.Comparison> comparisons) {
        var values = values(use.word(), comparisons);
        return values.isEmpty() || values.stream().anyMatch(value -> holdAll(comparisons, value));
    }

    /** The values worth trying; none where there are too many. */
    private static List<Object> values(Word word, List<Condition.Comparison> comparisons) {
        return switch (word.kind()) {
            case FLAG -> List.of(true, false);
            case FIGURE ->
                between(turns(comparisons)).stream()
                        .map(number -> (Object) Figure.exactly(number))
                        .toList();
            case CODE, TEXT -> List.copyOf(codes(word, comparisons));
            case CODES -> subsets(codes(word, comparisons));
            case DATE, LIST -> List.of();
        };
    }

    private static Collection<String> codes(Word word, List<Condition.Comparison> comparisons) {
        var codes = new TreeSet<>(word.codes());
        for (var comparison : comparisons) {
            Object fixed = fixed(comparison);
            if (fixed instanceof Codes list) {
                codes.addAll(list.known());
            } else if (fixed instanceof String code) {
                codes.add(code);
            }
        }
        if (word.codes().isEmpty()) {
            codes.add(ANY_OTHER);
        }
        return codes;
    }

    private static List<Object> subsets(Collection<String> codes) {
        if (codes.size() > MOST_CODES) {
            return List.of();
        }
        List<List<String>> subsets = List.of(List.of());
        for (var code : codes) {
            var more = new ArrayList<>(subsets);
            subsets.forEach(subset ->
                    more.add(Stream.concat(subset.stream(), Stream.of(code)).toList()));
            subsets = more;
        }
        return subsets.stream().map(subset -> (Object) Codes.all(subset)).toList();
    }

    private static NavigableSet<BigFraction> turns(List<Condition.Comparison> comparisons) {
        var turns = new TreeSet<BigFraction>();
        for (var comparison : comparisons) {
            if (fixed(comparison) instanceof Figure figure && figure.isExact() && figure.least() != null) {
                turns.add(figure.least());
            }
        }
        return turns;
    }

    /** The given numbers, one between any two of them, and one beyond either end. */
    private static List<BigFraction> between(NavigableSet<BigFraction> turns) {
        var tried = new ArrayList<BigFraction>();
        for (var turn : turns) {
            tried.add(
                    tried.isEmpty()
                            ? turn.subtract(1)
                            : tried.get(tried.size() - 1).add(turn).divide(2));
            tried.add(turn);
        }
        if (!tried.isEmpty()) {
            tried.add(turns.last().add(1));
        }
        return tried;
    }

    private static boolean holdAll(List<Condition.Comparison> comparisons, Object value) {
        return comparisons.stream()
                .allMatch(comparison -> comparison.relation().between(value, fixed(comparison)) == Truth.TRUE);
    }

    private static boolean isWithFixed(Condition.Comparison comparison) {
        return comparison.left() instanceof Operand.OfWord
                && comparison.right() instanceof Operand.Fixed right
                && (!(right.fixed() instanceof Figure figure) || figure.isExact());
    }

    private static WordUse use(Condition.Comparison comparison) {
        return ((Operand.OfWord) comparison.left()).word();
    }

    private static Object fixed(Condition.Comparison comparison) {
        return ((Operand.Fixed) comparison.right()).fixed();
    }
}
