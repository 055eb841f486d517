package org.equityimpact.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.equityimpact.rules.condition.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Writes a rule in sentences as a rule in Drools' language, line by line: what is wrong with a line of the one is told by
 * the same line of the other. A line that begins with "- " narrows the sentence above it.
 */
final class SentenceReader {

    private static final Pattern ONE_FACT =
            Pattern.compile("(?:exists\\s+|not\\s+)?(?:\\$\\w+\\s*:\\s*)?\\w+\\s*\\(.*\\)");
    /** There is no fact above that a line could narrow, or nobody knows, for the line above is unknown. */
    private static final int NOTHING = -1;

    private static final int UNKNOWN = -2;
    private static final int LONGEST_LINE = 2_000;

    /** Where in the rule a line stands. */
    private enum Part {
        HEAD,
        WHEN,
        THEN,
        AFTER
    }

    private final String path;
    private final Sentences sentences;
    private final List<SourceProblem> problems;
    private final String[] lines;
    private final String[] written;
    private final Map<Integer, Sentence> sentencesByLine = new HashMap<>();
    private Part part = Part.HEAD;
    private int open = NOTHING;
    private boolean sound = true;

    SentenceReader(String path, String text, Sentences sentences, List<SourceProblem> problems) {
        this.path = path;
        this.sentences = sentences;
        this.problems = problems;
        this.lines = text.split("\n", -1);
        this.written = new String[lines.length];
    }

    /** The rule in Drools' language, unless something is wrong with it; then that is noted. */
    Optional<String> read() {
        for (int i = 0; i < lines.length; i++) {
            written[i] = line(i);
        }
        if (sound && part != Part.AFTER) {
            wrong(
                    lastLine(),
                    "missing-" + missing(),
                    "the rule stops without \"%s\"; write %s on a line of its own".formatted(missing(), missing()));
        }
        return sound ? Optional.of(String.join("\n", written)) : Optional.empty();
    }

    /** The sentence that each line is, by the number of the line. */
    Map<Integer, Sentence> sentencesByLine() {
        return Map.copyOf(sentencesByLine);
    }

    private String line(int i) {
        String line = lines[i].strip();
        if (part == Part.HEAD && line.equals("then")) {
            wrong(
                    i,
                    "missing-when",
                    "\"then\" stands without \"when\"; write when on a line of its own above the condition");
            part = Part.WHEN;
        }
        if (isKeyword(line)) {
            return line;
        }
        if (part == Part.HEAD) {
            return lines[i];
        }
        if (line.isEmpty() || line.startsWith("//") || line.startsWith("#")) {
            return "";
        }
        return switch (part) {
            case WHEN -> line.startsWith("-") ? narrowing(i, line) : sentence(i, line, false);
            case THEN -> sentence(i, line, true);
            default -> {
                wrong(
                        i,
                        "after-the-end",
                        "\"%s\" stands after the end of the rule; a file holds one rule".formatted(line));
                yield "";
            }
        };
    }

    private boolean isKeyword(String line) {
        var next =
                switch (line) {
                    case "when" -> part == Part.HEAD ? Part.WHEN : null;
                    case "then" -> part == Part.WHEN ? Part.THEN : null;
                    case "end" -> part == Part.THEN ? Part.AFTER : null;
                    default -> null;
                };
        if (next == null) {
            return false;
        }
        part = next;
        open = NOTHING;
        return true;
    }

    private String sentence(int i, String line, boolean inThen) {
        var meaning = meaning(i, line, inThen);
        open = meaning == null ? UNKNOWN : !inThen && isOneFact(meaning) ? i : NOTHING;
        return meaning == null ? "" : meaning;
    }

    /** The condition goes into the brackets of the fact above, which close a line later then. */
    private String narrowing(int i, String line) {
        var meaning = meaning(i, Sentence.NARROWING + line.substring(1).strip(), false);
        if (meaning == null) {
            return "";
        }
        if (open == UNKNOWN) {
            return "";
        }
        if (open == NOTHING) {
            wrong(
                    i,
                    "nothing-to-narrow",
                    "\"%s\" needs above it a sentence about one fact that it can narrow".formatted(line));
            return "";
        }
        String above =
                written[open].substring(0, written[open].lastIndexOf(')')).stripTrailing();
        written[open] = above;
        open = i;
        return (above.endsWith("(") ? "" : ", ") + meaning + " )";
    }

    private @Nullable String meaning(int i, String line, boolean inThen) {
        if (line.length() > LONGEST_LINE) {
            wrong(i, "too-long", "the line has %,d letters; allowed are %,d".formatted(line.length(), LONGEST_LINE));
            return null;
        }
        var sentence = sentences.of(path, line, inThen);
        if (sentence.isEmpty()) {
            if (sentences.isBroken(line)) {
                sound = false;
            } else {
                unknown(i, line, inThen);
            }
            return null;
        }
        sentencesByLine.put(i + 1, sentence.get());
        return sentence.get().meaningOf(line).orElseThrow();
    }

    private void unknown(int i, String line, boolean inThen) {
        String misplaced = misplaced(line);
        wrong(
                i,
                "unknown-sentence",
                misplaced != null
                        ? misplaced
                        : "\"%s\" is not in sentences.dsl; %s"
                                .formatted(line, sentences.suggestion(path, line, inThen)));
    }

    private @Nullable String misplaced(String line) {
        if (part == Part.WHEN && line.equals("end")) {
            return "\"end\" stands before \"then\"; write then and what the rule reports above it";
        }
        if (part == Part.WHEN && sentences.of(path, line, true).isPresent()) {
            part = Part.THEN;
            return "\"%s\" stands in the condition; write then on a line of its own above it".formatted(line);
        }
        return Nearest.to(line, List.of(part == Part.THEN ? "end" : "then"))
                .map(keyword -> "\"%s\" is no sentence; did you mean \"%s\"?".formatted(line, keyword))
                .orElse(null);
    }

    private static boolean isOneFact(String meaning) {
        return ONE_FACT.matcher(meaning).matches() && closes(meaning, meaning.indexOf('(')) == meaning.length() - 1;
    }

    /** Where the bracket that opens at a place closes. */
    private static int closes(String text, int opening) {
        int depth = 0;
        for (int at = opening; at < text.length(); at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private int lastLine() {
        int last = lines.length - 1;
        while (last > 0 && lines[last].isBlank()) {
            last--;
        }
        return last;
    }

    private String missing() {
        return switch (part) {
            case HEAD -> "when";
            case WHEN -> "then";
            default -> "end";
        };
    }

    private void wrong(int i, String check, String text) {
        sound = false;
        problems.add(SourceProblem.at(path, i + 1, check, text));
    }
}
