package org.equityimpact.rules.condition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.equityimpact.facts.Codes;
import org.equityimpact.facts.FactType;
import org.equityimpact.facts.Figure;
import org.equityimpact.facts.Word;
import org.equityimpact.facts.WordKind;

/**
 * Reads a condition on a kind of fact. The language is small on purpose: words compared with values, with each other,
 * with thresholds and lists of the policy tables, joined by {@code &&} and {@code ||}. It calls nothing.
 */
public final class ConditionParser {

    private static final Map<String, Relation> SIGNS = Map.of(
            "==", Relation.EQUAL,
            "!=", Relation.NOT_EQUAL,
            "<", Relation.LESS,
            "<=", Relation.AT_MOST,
            ">", Relation.MORE,
            ">=", Relation.AT_LEAST);

    private final FactType type;
    private final Names names;

    public ConditionParser(FactType type, Names names) {
        this.type = type;
        this.names = names;
    }

    /**
     * Reads one condition.
     *
     * @throws WrongCondition when it is not of the language, or names or compares what cannot be
     */
    public Condition parse(String source) throws WrongCondition {
        var tokens = new Tokens(source);
        var condition = anyOf(tokens);
        if (!tokens.atEnd()) {
            throw new WrongCondition(
                    "\"%s\" has \"%s\" where && or || or the end should be".formatted(tokens.source(), tokens.peek()));
        }
        return condition;
    }

    private Condition anyOf(Tokens tokens) throws WrongCondition {
        var parts = new ArrayList<>(List.of(allOf(tokens)));
        while (tokens.takeIf("||")) {
            parts.add(allOf(tokens));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.AnyOf(parts);
    }

    private Condition allOf(Tokens tokens) throws WrongCondition {
        var parts = new ArrayList<>(List.of(single(tokens)));
        while (tokens.takeIf("&&")) {
            parts.add(single(tokens));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.AllOf(parts);
    }

    private Condition single(Tokens tokens) throws WrongCondition {
        if (tokens.takeIf("(")) {
            var inner = anyOf(tokens);
            tokens.require(")");
            return inner;
        }
        return comparison(tokens);
    }

    private Condition comparison(Tokens tokens) throws WrongCondition {
        var left = word(tokens.take(), tokens);
        var relation = relation(tokens);
        boolean equality = relation == Relation.EQUAL || relation == Relation.NOT_EQUAL;
        if (equality && tokens.takeIf("null")) {
            return new Condition.Answered(left, relation == Relation.NOT_EQUAL);
        }
        if (equality && tokens.takeIf("empty")) {
            return emptiness(left, relation == Relation.EQUAL, tokens);
        }
        var right = operand(tokens);
        new Comparability(tokens.source(), left.word()).check(relation, right);
        return new Condition.Comparison(new Operand.OfWord(left), relation, right);
    }

    private static Condition emptiness(WordUse list, boolean empty, Tokens tokens) throws WrongCondition {
        if (list.word().kind() != WordKind.CODES && list.word().kind() != WordKind.LIST) {
            throw new WrongCondition("\"%s\": %s is not a list, so it cannot be empty; ask whether it is null"
                    .formatted(tokens.source(), list.word().name()));
        }
        var relation = empty ? Relation.EMPTY : Relation.NOT_EMPTY;
        return new Condition.Comparison(new Operand.OfWord(list), relation, new Operand.Fixed(true));
    }

    private Relation relation(Tokens tokens) throws WrongCondition {
        String sign = tokens.take();
        if (SIGNS.containsKey(sign)) {
            return SIGNS.get(sign);
        }
        boolean negated = sign.equals("not");
        return switch (negated ? tokens.take() : sign) {
            case "memberOf" -> negated ? Relation.NOT_AMONG : Relation.AMONG;
            case "contains" -> negated ? Relation.DOES_NOT_NAME : Relation.NAMES;
            default ->
                throw new WrongCondition(
                        "\"%s\" compares by \"%s\"; allowed: == != < <= > >= memberOf, not memberOf, contains, not contains"
                                .formatted(tokens.source(), sign));
        };
    }

    private Operand operand(Tokens tokens) throws WrongCondition {
        String token = tokens.take();
        if (token.startsWith("\"") || token.startsWith("'")) {
            return new Operand.Fixed(token.substring(1, token.length() - 1));
        }
        if (token.equals("true") || token.equals("false")) {
            return new Operand.Fixed(Boolean.valueOf(token));
        }
        if (!token.isEmpty() && (Character.isDigit(token.charAt(0)) || token.startsWith("-"))) {
            return new Operand.Fixed(Figure.of(new BigDecimal(token)));
        }
        if (token.equals("threshold") || token.equals("list")) {
            return fromPolicy(token, tokens);
        }
        return new Operand.OfWord(word(token, tokens));
    }

    private Operand fromPolicy(String kind, Tokens tokens) throws WrongCondition {
        tokens.require("(");
        String name = tokens.take().replaceAll("^[\"']|[\"']$", "");
        tokens.require(")");
        if (kind.equals("threshold")) {
            Figure threshold =
                    names.threshold(name).orElseThrow(() -> unknown(kind, name, names.known("threshold"), tokens));
            return new Operand.Fixed(threshold, new PolicyName(kind, name));
        }
        Codes list = names.list(name).orElseThrow(() -> unknown(kind, name, names.known("list"), tokens));
        return new Operand.Fixed(list, new PolicyName(kind, name));
    }

    private WordUse word(String token, Tokens tokens) throws WrongCondition {
        int dot = token.indexOf('.');
        if (!token.startsWith("$")) {
            return new WordUse(WordUse.SELF, wordOf(type, token, tokens));
        }
        String name = dot < 0 ? token : token.substring(0, dot);
        var bound = names.bound(name).orElseThrow(() -> unknown("fact", name, names.known("fact"), tokens));
        if (dot < 0) {
            throw new WrongCondition("\"%s\" compares with the whole fact %s; name one of its words, such as %s.%s"
                    .formatted(
                            tokens.source(),
                            name,
                            name,
                            bound.type().words().iterator().next().name()));
        }
        return new WordUse(bound.place(), wordOf(bound.type(), token.substring(dot + 1), tokens));
    }

    private static Word wordOf(FactType type, String name, Tokens tokens) throws WrongCondition {
        return type.word(name)
                .orElseThrow(() -> unknown(
                        "word of " + type.name(),
                        name,
                        type.words().stream().map(Word::name).toList(),
                        tokens));
    }

    private static WrongCondition unknown(String kind, String name, Iterable<String> known, Tokens tokens) {
        return new WrongCondition(
                "\"%s\": \"%s\" is no %s; %s".formatted(tokens.source(), name, kind, Nearest.suggestion(name, known)));
    }
}
