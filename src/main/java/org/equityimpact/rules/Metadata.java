package org.equityimpact.rules;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.equityimpact.assessment.Kind;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.assessment.Severity;
import org.equityimpact.rules.condition.Nearest;
import org.jspecify.annotations.Nullable;

/** What stands once in a rule file about the rule: title, dimension, kind, severity, basis, owner, answers, next step. */
final class Metadata {

    static final List<String> NEEDED =
            List.of("title", "dimension", "kind", "severity", "basis", "owner", "answers", "nextStep");
    private static final List<String> ALLOWED =
            List.of("title", "dimension", "kind", "severity", "basis", "owner", "answers", "nextStep", "most");

    private final Map<String, String> values = new LinkedHashMap<>();

    void put(String name, String value) {
        if (!ALLOWED.contains(name)) {
            throw new IllegalArgumentException(
                    "@%s is not known; %s".formatted(name, Nearest.suggestion(name, ALLOWED)));
        }
        values.put(name, value.strip());
    }

    /**
     * The card of a rule.
     *
     * @throws IllegalArgumentException when something is missing or not allowed
     */
    RuleCard card(String name, String file, String text, Policy policy) {
        var missing = NEEDED.stream().filter(needed -> value(needed).isBlank()).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("@%s is missing".formatted(String.join(", @", missing)));
        }
        var kind = oneOf(Kind.class, "kind");
        var severity = oneOf(Severity.class, "severity");
        int each = policy.scoring().severityPoints().getOrDefault(severity, 0);
        boolean counts = values.containsKey("most");
        int points = kind == Kind.STRENGTH ? 0 : counts ? most() : each;
        return new RuleCard(
                name,
                value("title"),
                dimension(policy),
                kind,
                severity,
                points,
                counts ? Integer.valueOf(each) : null,
                value("basis"),
                value("owner"),
                answers(),
                value("nextStep"),
                file,
                text);
    }

    private int most() {
        try {
            return Integer.parseInt(value("most"));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "@most must be a whole number but is \"%s\"".formatted(value("most")), e);
        }
    }

    private String dimension(Policy policy) {
        String given = value("dimension");
        var known = new TreeSet<String>();
        policy.scoring().dimensions().forEach(dimension -> known.add(dimension.code()));
        if (!known.contains(given)) {
            throw new IllegalArgumentException(
                    "@dimension is \"%s\"; %s".formatted(given, Nearest.suggestion(given, known)));
        }
        return given;
    }

    private List<String> answers() {
        return Arrays.stream(value("answers").split("[,;]"))
                .map(String::strip)
                .filter(answer -> !answer.isEmpty() && !answer.equals("none"))
                .toList();
    }

    private <E extends Enum<E>> E oneOf(Class<E> type, String name) {
        String given = value(name);
        try {
            return Enum.valueOf(type, given.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "@%s is \"%s\"; allowed: %s"
                            .formatted(
                                    name,
                                    given,
                                    Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)),
                    e);
        }
    }

    private String value(String name) {
        @Nullable String value = values.get(name);
        return value == null ? "" : value;
    }
}
