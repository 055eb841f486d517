package org.equityimpact.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How names and found values are put in a message. */
public final class Words {

    private static final int LONGEST = 60;

    private Words() {}

    static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST))) + "…";
    }

    /** In quotation marks, and no longer than anybody reads. */
    public static String quoted(String text) {
        return "\"" + shortened(text) + "\"";
    }

    /** What was found, as short as it can be told. */
    static String found(Object value) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof BigDecimal number) {
            return shortened(number.toPlainString());
        }
        if (value instanceof List) {
            return "a list";
        }
        return value instanceof Boolean ? value.toString() : "an object";
    }

    /** {@code DecisionType} as "a decision type". */
    static String kind(Class<?> type) {
        String words = apart(type.getSimpleName());
        return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
    }

    /** {@code focalGroups} as "focal groups", and "entries" for what has no plural. */
    static String plural(String name) {
        return name.endsWith("s") && !name.endsWith("ss") ? apart(name) : "entries";
    }

    private static String apart(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Asks whether a known name was meant. */
    public static String didYouMean(Collection<String> names) {
        return "did you mean "
                + String.join(" or ", names.stream().map(Words::quoted).toList()) + "?";
    }

    /** 1,040 rather than 1040. */
    static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,d", number.toBigInteger());
    }
}
