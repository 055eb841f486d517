package org.equityimpact.rules.condition;

import org.equityimpact.facts.Codes;
import org.equityimpact.facts.Figure;
import org.equityimpact.facts.Word;
import org.equityimpact.facts.WordKind;

/** Whether a word can be compared in a way with a value: what Drools would let pass in silence is refused here. */
record Comparability(String source, Word word) {

    void check(Relation relation, Operand right) throws WrongCondition {
        switch (relation) {
            case LESS, AT_MOST, MORE, AT_LEAST -> requireOrdered(right);
            case AMONG, NOT_AMONG -> requireList(right);
            case NAMES, DOES_NOT_NAME -> requireNameable(right);
            default -> requireSameKind(right);
        }
    }

    private void requireOrdered(Operand right) throws WrongCondition {
        if (!isOrdered(word.kind())) {
            throw refused("is %s, which has no order; compare it by == or memberOf".formatted(kind(word.kind())));
        }
        requireSameKind(right);
    }

    private void requireList(Operand right) throws WrongCondition {
        if (!isText(word.kind())) {
            throw refused("is %s; only a code or a text can be memberOf a list".formatted(kind(word.kind())));
        }
        if (!(right instanceof Operand.Fixed fixed && fixed.fixed() instanceof Codes list)) {
            throw refused("needs a list of the policy tables after memberOf, as in  memberOf list(\"cut\")");
        }
        String name = fixed.named() == null ? "" : fixed.named().name();
        for (String code : list.known()) {
            if (isNever(code)) {
                throw new WrongCondition(
                        "list \"%s\" holds \"%s\", which %s never is; %s"
                                .formatted(name, code, word.name(), Nearest.suggestion(code, word.codes())),
                        name);
            }
        }
    }

    private void requireNameable(Operand right) throws WrongCondition {
        if (word.kind() != WordKind.CODES) {
            throw refused("is %s, not a list; only a list contains something".formatted(kind(word.kind())));
        }
        if (right instanceof Operand.OfWord other && !isText(other.word().word().kind())) {
            var named = other.word().word();
            throw refused("contains codes but %s is %s".formatted(named.name(), kind(named.kind())));
        }
        if (right instanceof Operand.Fixed fixed && !(fixed.fixed() instanceof String)) {
            throw refused("contains codes and cannot be asked for %s".formatted(fixed.fixed()));
        }
    }

    private void requireSameKind(Operand right) throws WrongCondition {
        if (right instanceof Operand.OfWord other) {
            requireLike(other.word().word());
            return;
        }
        Object fixed = ((Operand.Fixed) right).fixed();
        boolean fits =
                switch (word.kind()) {
                    case FLAG -> fixed instanceof Boolean;
                    case CODE, TEXT -> fixed instanceof String;
                    case FIGURE -> fixed instanceof Figure;
                    case DATE, CODES, LIST -> false;
                };
        if (!fits) {
            throw refused("is %s and cannot be compared with %s".formatted(kind(word.kind()), fixed));
        }
        if (fixed instanceof String code) {
            requireAllowed(code);
        }
    }

    private void requireLike(Word other) throws WrongCondition {
        if (word.kind() == WordKind.CODES || word.kind() == WordKind.LIST) {
            throw refused("is %s; ask what it contains, or whether it is empty".formatted(kind(word.kind())));
        }
        boolean bothText = isText(word.kind()) && isText(other.kind());
        if (!bothText && word.kind() != other.kind()) {
            throw refused("is %s but %s is %s".formatted(kind(word.kind()), other.name(), kind(other.kind())));
        }
    }

    private void requireAllowed(String code) throws WrongCondition {
        if (isNever(code)) {
            throw refused("is never \"%s\"; %s".formatted(code, Nearest.suggestion(code, word.codes())));
        }
    }

    private boolean isNever(String code) {
        return !word.codes().isEmpty() && !word.codes().contains(code);
    }

    private WrongCondition refused(String why) {
        return new WrongCondition("\"%s\": %s %s".formatted(source, word.name(), why));
    }

    private static boolean isOrdered(WordKind kind) {
        return kind == WordKind.FIGURE || kind == WordKind.DATE;
    }

    private static boolean isText(WordKind kind) {
        return kind == WordKind.CODE || kind == WordKind.TEXT;
    }

    private static String kind(WordKind kind) {
        return switch (kind) {
            case FLAG -> "true or false";
            case CODE -> "a code";
            case DATE -> "a date";
            case TEXT -> "a text";
            case FIGURE -> "a number";
            case CODES -> "a list of codes";
            case LIST -> "a list of entries";
        };
    }
}
