package org.equityimpact.rules.condition;

import org.equityimpact.facts.Codes;
import org.equityimpact.facts.Figure;
import org.equityimpact.facts.Truth;
import org.jspecify.annotations.Nullable;

/** How two values can stand to each other. What is unknown on either side leaves it unknown, unless the other decides. */
public enum Relation {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    /** The left is one of the codes on the right. */
    AMONG("memberOf"),
    NOT_AMONG("not memberOf"),
    /** The list on the left names the code on the right. */
    NAMES("contains"),
    DOES_NOT_NAME("not contains"),
    /** The list on the left has no entries; there is no right side to it. */
    EMPTY("== empty"),
    NOT_EMPTY("!= empty");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** How rules write it. */
    public String sign() {
        return sign;
    }

    Truth between(@Nullable Object left, @Nullable Object right) {
        return switch (this) {
            case EQUAL -> equal(left, right);
            case NOT_EQUAL -> equal(left, right).negated();
            case LESS -> less(left, right);
            case AT_MOST -> atMost(left, right);
            case MORE -> less(right, left);
            case AT_LEAST -> atMost(right, left);
            case AMONG -> names(right, left);
            case NOT_AMONG -> names(right, left).negated();
            case NAMES -> names(left, right);
            case DOES_NOT_NAME -> names(left, right).negated();
            case EMPTY -> empty(left);
            case NOT_EMPTY -> empty(left).negated();
        };
    }

    private static Truth equal(@Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return Truth.UNKNOWN;
        }
        if (left instanceof Figure figure && right instanceof Figure other) {
            return figure.sameAs(other);
        }
        return left.equals(right) ? Truth.TRUE : Truth.FALSE;
    }

    private static Truth less(@Nullable Object left, @Nullable Object right) {
        return left instanceof Figure figure && right instanceof Figure other
                ? figure.lessThan(other)
                : none(left, right);
    }

    private static Truth atMost(@Nullable Object left, @Nullable Object right) {
        return left instanceof Figure figure && right instanceof Figure other
                ? figure.atMost(other)
                : none(left, right);
    }

    /** A number known not to exist compares with nothing, not even with the unknown. */
    private static Truth none(@Nullable Object left, @Nullable Object right) {
        boolean none =
                left instanceof Figure figure && figure.isNone() || right instanceof Figure other && other.isNone();
        return none ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static Truth names(@Nullable Object list, @Nullable Object code) {
        if (list instanceof Codes codes) {
            return codes.contains((String) code);
        }
        return Truth.UNKNOWN;
    }

    private static Truth empty(@Nullable Object list) {
        if (list instanceof Codes codes) {
            return codes.isEmpty();
        }
        return list instanceof Integer size ? (size == 0 ? Truth.TRUE : Truth.FALSE) : Truth.UNKNOWN;
    }
}
