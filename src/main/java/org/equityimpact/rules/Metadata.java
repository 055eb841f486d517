package org.equityimpact.rules;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.equityimpact.assessment.About;
import org.equityimpact.assessment.Kind;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.assessment.Severity;
import org.equityimpact.rules.condition.Nearest;
import org.jspecify.annotations.Nullable;

/** What stands once in a rule file about the rule: title, dimension, kind, severity, basis, owner, answers, next step, question. */
final class Metadata {

    static final List<String> NEEDED =
            List.of("title", "dimension", "kind", "severity", "basis", "owner", "answers", "nextStep");
    private static final List<String> ALLOWED = List.of(
            "title", "dimension", "kind", "severity", "basis", "owner", "answers", "nextStep", "question", "most");
    private static final int MOST_POINTS = 1_000;
    private static final int LONGEST_QUESTION = 300;

    /** Takes note of what is wrong, by its line. */
    interface Complaints {

        void wrong(int line, String text);
    }

    private record Entry(String value, int line) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<Integer, String> doubled = new LinkedHashMap<>();

    void put(String name, String value, int line) {
        if (entries.putIfAbsent(name, new Entry(value.strip(), line)) != null) {
            doubled.put(line, "@%s stands here twice; keep one".formatted(name));
        }
    }

    /** The card of a rule that begins at a line, unless something is missing or not allowed; all of that is told. */
    Optional<RuleCard> card(
            String name, String file, String text, int line, About about, Policy policy, Complaints complaints) {
        var told = new Told(complaints);
        doubled.forEach(told::wrong);
        entries.forEach((given, entry) -> {
            if (!ALLOWED.contains(given)) {
                told.wrong(entry.line, "@%s is not known; %s".formatted(given, Nearest.suggestion(given, ALLOWED)));
            }
        });
        var missing = NEEDED.stream()
                .filter(needed -> value(needed).isEmpty() && !isMisspelt(needed))
                .toList();
        if (!missing.isEmpty()) {
            told.wrong(line, "@%s is missing; add %s".formatted(String.join(", @", missing), examples(missing)));
        }
        var kind = oneOf(Kind.class, "kind", told);
        var severity = oneOf(Severity.class, "severity", told);
        String dimension = dimension(policy, told);
        @Nullable Integer most = most(told);
        @Nullable String question = question(told);
        if (told.any || kind == null || severity == null) {
            return Optional.empty();
        }
        int each = policy.scoring().severityPoints().getOrDefault(severity, 0);
        int points = kind == Kind.STRENGTH ? 0 : most == null ? each : most;
        return Optional.of(new RuleCard(
                name,
                value("title"),
                dimension,
                kind,
                severity,
                points,
                most == null ? null : Integer.valueOf(each),
                value("basis"),
                value("owner"),
                answers(),
                value("nextStep"),
                question,
                about,
                file,
                text));
    }

    /** Whether an unknown name stands for it: then that is the one mistake. */
    private boolean isMisspelt(String needed) {
        return entries.keySet().stream()
                .filter(given -> !ALLOWED.contains(given))
                .anyMatch(given ->
                        Nearest.to(given, ALLOWED).filter(needed::equals).isPresent());
    }

    private @Nullable Integer most(Told told) {
        String given = value("most");
        if (given.isEmpty()) {
            return null;
        }
        if (given.matches("[0-9]{1,4}") && Integer.parseInt(given) <= MOST_POINTS) {
            return Integer.valueOf(given);
        }
        told.wrong(
                line("most"),
                "@most must be a whole number of points up to %,d but is \"%s\"".formatted(MOST_POINTS, given));
        return null;
    }

    private @Nullable String question(Told told) {
        if (!entries.containsKey("question")) {
            return null;
        }
        String asked = value("question");
        String wrong = wrongQuestion(asked);
        if (!wrong.isEmpty()) {
            told.wrong(line("question"), wrong);
        }
        return asked;
    }

    private static String wrongQuestion(String asked) {
        if (asked.isEmpty()) {
            return "@question is empty; write one question that can be asked aloud in the meeting, or take the line away";
        }
        if (asked.length() > LONGEST_QUESTION) {
            return "@question has %,d characters; at most %,d can be asked aloud: shorten it"
                    .formatted(asked.length(), LONGEST_QUESTION);
        }
        return asked.endsWith("?") ? "" : "@question is \"%s\"; end it with a question mark".formatted(asked);
    }

    private String dimension(Policy policy, Told told) {
        String given = value("dimension");
        var known = new TreeSet<String>();
        policy.scoring().dimensions().forEach(dimension -> known.add(dimension.code()));
        if (!given.isEmpty() && !known.isEmpty() && !known.contains(given)) {
            told.wrong(
                    line("dimension"), "@dimension is \"%s\"; %s".formatted(given, Nearest.suggestion(given, known)));
        }
        return given;
    }

    private List<String> answers() {
        return Arrays.stream(value("answers").split("[,;]"))
                .map(String::strip)
                .filter(answer -> !answer.isEmpty() && !answer.equals("none"))
                .toList();
    }

    private <E extends Enum<E>> @Nullable E oneOf(Class<E> type, String name, Told told) {
        String given = value(name);
        if (given.isEmpty()) {
            return null;
        }
        try {
            return Enum.valueOf(type, given.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException notOne) {
            var allowed = Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                    .toList();
            told.wrong(line(name), "@%s is \"%s\"; allowed: %s".formatted(name, given, String.join(", ", allowed)));
            return null;
        }
    }

    private static String examples(List<String> missing) {
        return missing.stream()
                .map("@%s(\"…\")"::formatted)
                .reduce("%s, %s"::formatted)
                .orElse("");
    }

    private int line(String name) {
        var entry = entries.get(name);
        return entry == null ? 0 : entry.line;
    }

    private String value(String name) {
        var entry = entries.get(name);
        return entry == null ? "" : entry.value;
    }

    /** Remembers whether anything was told. */
    private static final class Told {

        private final Complaints complaints;
        private boolean any;

        private Told(Complaints complaints) {
            this.complaints = complaints;
        }

        private void wrong(int line, String text) {
            any = true;
            complaints.wrong(line, text);
        }
    }
}
