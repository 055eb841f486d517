package org.equityimpact.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.equityimpact.rules.condition.Nearest;

/**
 * The sentences of a folder: those of {@code sentences.dsl} serve every rule, those of a dimension the rules beside them.
 * The files are in Drools' own form, {@code [when]sentence=meaning}, of which only plain words and {names} in braces are
 * taken for the sentence: the rest of what Drools allows there is regular expressions, which can be made never to end.
 */
final class Sentences {

    private static final String FILE = "sentences.dsl";
    private static final int LONGEST = 300;
    private static final Pattern ENTRY = Pattern.compile("\\[(when|then)]([^=]*)=(.*)");
    private static final Pattern PLAIN = Pattern.compile("(- )?[\\p{L}\\p{N} ,;:'\"%/€$£-]*");
    private static final Pattern BRACES = Pattern.compile("\\{[^}]*}?");

    private final Map<String, List<Sentence>> byFile = new HashMap<>();
    private final List<String> broken = new ArrayList<>();
    private final Set<Sentence> used = new LinkedHashSet<>();
    private final List<SourceProblem> problems;

    Sentences(RuleSources sources, List<SourceProblem> problems) {
        this.problems = problems;
        sources.files().keySet().stream()
                .filter(path -> path.endsWith(".dsl"))
                .forEach(path -> byFile.put(path, read(path, sources.text(path).orElse(""))));
        byFile.forEach((path, sentences) -> saidOnce(sentences, path));
    }

    /** The sentence that a line of a rule file is, if it is one. */
    Optional<Sentence> of(String path, String line, boolean inThen) {
        var meant = serving(path)
                .filter(sentence ->
                        sentence.inThen() == inThen && sentence.meaningOf(line).isPresent())
                .max(Comparator.comparingInt(Sentence::fixedLetters));
        meant.ifPresent(used::add);
        return meant;
    }

    /** Whether a line is a sentence that could not be read where it is defined: that is told there. */
    boolean isBroken(String line) {
        return broken.stream().anyMatch(written -> written.contains(line));
    }

    /** The known sentence that was most likely meant; otherwise what to do. */
    String suggestion(String path, String line, boolean inThen) {
        return serving(path)
                .filter(sentence -> sentence.inThen() == inThen && Resemblance.near(line, sentence))
                .min(Comparator.comparingInt(sentence -> Resemblance.distance(line, sentence)))
                .map(sentence -> "did you mean \"%s\"?".formatted(sentence.written()))
                .or(() -> elsewhere(line, inThen))
                .orElse("use a sentence that is there, or add this one to " + FILE);
    }

    private Optional<String> elsewhere(String line, boolean inThen) {
        return byFile.values().stream()
                .flatMap(Collection::stream)
                .filter(sentence ->
                        sentence.inThen() == inThen && sentence.meaningOf(line).isPresent())
                .map(sentence -> "it stands in %s, for the rules beside it; move it to %s to use it here"
                        .formatted(sentence.path(), FILE))
                .findFirst();
    }

    /** The sentences that no rule has used so far. */
    List<Sentence> unused() {
        return byFile.values().stream()
                .flatMap(Collection::stream)
                .filter(sentence -> !used.contains(sentence))
                .toList();
    }

    private Stream<Sentence> serving(String path) {
        String beside = path.substring(0, path.lastIndexOf('/') + 1) + FILE;
        return Stream.of(FILE, beside).distinct().flatMap(file -> byFile.getOrDefault(file, List.of()).stream());
    }

    private List<Sentence> read(String path, String text) {
        var sentences = new ArrayList<Sentence>();
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                sentence(path, i + 1, line).ifPresent(sentences::add);
            }
        }
        return sentences;
    }

    private Optional<Sentence> sentence(String path, int line, String text) {
        Matcher entry = ENTRY.matcher(text);
        if (!entry.matches() || text.length() > 4 * LONGEST) {
            broken.add(text);
            return wrong(
                    path,
                    line,
                    "\"%s\" is no sentence; write [when]sentence=meaning or [then]sentence=meaning"
                            .formatted(text.substring(0, Math.min(text.length(), LONGEST))));
        }
        String written = entry.group(2).strip();
        broken.add(written);
        String plain = Sentence.HOLE.matcher(written).replaceAll("x");
        if (BRACES.matcher(plain).find()) {
            return wrong(path, line, "in \"%s\" the braces must hold one word, as in {number}".formatted(written));
        }
        if (written.isEmpty() || !PLAIN.matcher(plain).matches()) {
            return wrong(
                    path,
                    line,
                    "\"%s\" may hold words, {names}, and of signs only , ; : ' \" %% / -".formatted(written));
        }
        var sentence = Sentence.of(
                path,
                line,
                entry.group(1).equals("then"),
                written,
                entry.group(3).strip());
        var sound = filled(sentence);
        sound.ifPresent(same -> broken.remove(written));
        return sound.isPresent()
                ? sound
                : Optional.of(sentence)
                        .filter(same -> !sentence.holes().isEmpty()
                                && !sentence.meaning().isEmpty());
    }

    private Optional<Sentence> filled(Sentence sentence) {
        if (sentence.meaning().isEmpty()) {
            return wrong(
                    sentence.path(),
                    sentence.line(),
                    "\"%s\" means nothing; write its meaning after the =".formatted(sentence.written()));
        }
        Matcher used = Sentence.HOLE.matcher(sentence.meaning());
        while (used.find()) {
            if (!sentence.inThen() && !sentence.holes().contains(used.group(1))) {
                return wrong(
                        sentence.path(),
                        sentence.line(),
                        "the meaning uses {%s}, which the sentence \"%s\" does not have; %s"
                                .formatted(
                                        used.group(1),
                                        sentence.written(),
                                        Nearest.suggestion(used.group(1), sentence.holes())));
            }
        }
        return Optional.of(sentence);
    }

    private void saidOnce(List<Sentence> sentences, String path) {
        Map<String, Sentence> first = new HashMap<>();
        serving(path).forEach(sentence -> {
            var other = first.putIfAbsent(
                    sentence.inThen()
                            + Sentence.HOLE.matcher(sentence.written()).replaceAll("{}"),
                    sentence);
            if (other != null && sentences.contains(sentence)) {
                problems.add(SourceProblem.at(
                        sentence.path(),
                        sentence.line(),
                        "said-twice",
                        "\"%s\" stands in %s:%d, too; take one away"
                                .formatted(sentence.written(), other.path(), other.line())));
            }
        });
    }

    private <T> Optional<T> wrong(String path, int line, String text) {
        problems.add(SourceProblem.at(path, line, "wrong-sentence", text));
        return Optional.empty();
    }
}
