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

    private final Policy policy;

    ConditionText(Policy policy) {
        this.policy = policy;
    }

    /** The single conditions of a pattern; one that is empty stands for the question whether there is such a fact at all. */
    static List<Optional<Condition>> leaves(Pattern pattern) {
        return pattern.conditions().isEmpty()
                ? List.of(Optional.empty())
                : pattern.conditions().stream()
                        .flatMap(ConditionText::parts)
                        .map(Optional::of)
                        .toList();
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
        Object fixed = ((Operand.Fixed) operand).fixed();
        return fixed instanceof String text ? "\"" + text + "\"" : named(fixed);
    }

    /** A number or list of the policy tables by its name, where the condition took it from there. */
    @SuppressWarnings(
            "ReferenceEquality") // equal values may stand in several tables; the condition holds the one it named
    private String named(Object fixed) {
        return Stream.concat(
                        policy.thresholds().entrySet().stream()
                                .filter(one -> one.getValue() == fixed)
                                .map(one -> "threshold(\"" + one.getKey() + "\")"),
                        policy.lists().entrySet().stream()
                                .filter(one -> one.getValue() == fixed)
                                .map(one -> "list(\"" + one.getKey() + "\")"))
                .findFirst()
                .orElseGet(fixed::toString);
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
