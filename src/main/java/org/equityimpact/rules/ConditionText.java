package org.equityimpact.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.equityimpact.rules.condition.Condition;
import org.equityimpact.rules.condition.Operand;
import org.equityimpact.rules.condition.Relation;
import org.equityimpact.rules.condition.WordUse;

/** Writes parsed conditions as a rule in the condition language would. */
final class ConditionText {

    /** The single conditions of a pattern; one that is empty stands for the question whether there is such a fact at all. */
    static List<Optional<Condition>> leaves(Pattern pattern) {
        return pattern.conditions().isEmpty()
                ? List.of(Optional.empty())
                : pattern.conditions().stream()
                        .flatMap(ConditionText::parts)
                        .map(Optional::of)
                        .toList();
    }

    /** The single conditions that a condition is made of. */
    static List<Condition> leaves(Condition condition) {
        return parts(condition).toList();
    }

    /** The single conditions of a pattern of a rule, in words. */
    List<String> of(Pattern pattern, Variant variant) {
        return leaves(pattern).stream().map(leaf -> of(pattern, leaf, variant)).toList();
    }

    String of(Pattern pattern, Optional<Condition> leaf, Variant variant) {
        String inside =
                leaf.map(condition -> " " + of(condition, names(variant)) + " ").orElse("");
        return pattern.type().name() + "(" + inside + ")";
    }

    private static Stream<Condition> parts(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream().flatMap(ConditionText::parts);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream().flatMap(ConditionText::parts);
        }
        return Stream.of(condition);
    }

    /** What the facts are bound to, by their place. */
    private static List<String> names(Variant variant) {
        var names = new ArrayList<String>();
        for (var clause : variant.clauses()) {
            if (clause instanceof Clause.Present present) {
                names.add(String.valueOf(present.pattern().name()));
            }
        }
        return names;
    }

    private String of(Condition leaf, List<String> names) {
        if (leaf instanceof Condition.Answered answered) {
            return word(answered.use(), names) + (answered.wanted() ? " != null" : " == null");
        }
        if (leaf instanceof Condition.Comparison comparison) {
            String left = operand(comparison.left(), names);
            return switch (comparison.relation()) {
                case EMPTY -> left + " == empty";
                case NOT_EMPTY -> left + " != empty";
                default -> left + " " + sign(comparison.relation()) + " " + operand(comparison.right(), names);
            };
        }
        return String.join(" ", parts(leaf).map(part -> of(part, names)).toList());
    }

    private String operand(Operand operand, List<String> names) {
        if (operand instanceof Operand.OfWord of) {
            return word(of.word(), names);
        }
        var fixed = (Operand.Fixed) operand;
        if (fixed.named() != null) {
            return fixed.named().toString();
        }
        return fixed.fixed() instanceof String text
                ? "\"" + text + "\""
                : fixed.fixed().toString();
    }

    private static String word(WordUse use, List<String> names) {
        boolean own = use.place() == WordUse.SELF;
        String owner = own ? "" : use.place() < names.size() ? names.get(use.place()) + "." : "the other's ";
        return owner + use.word().name();
    }

    private static String sign(Relation relation) {
        return switch (relation) {
            case EQUAL, EMPTY -> "==";
            case NOT_EQUAL, NOT_EMPTY -> "!=";
            case LESS -> "<";
            case AT_MOST -> "<=";
            case MORE -> ">";
            case AT_LEAST -> ">=";
            case AMONG -> "memberOf";
            case NOT_AMONG -> "not memberOf";
            case NAMES -> "contains";
            case DOES_NOT_NAME -> "not contains";
        };
    }
}
