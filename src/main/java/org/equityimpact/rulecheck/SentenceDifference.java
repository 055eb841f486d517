package org.equityimpact.rulecheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.equityimpact.rulecheck.RuleSetDifference.SentenceChange;
import org.equityimpact.rules.CompiledRules;
import org.jspecify.annotations.Nullable;

/** Finds the sentences that came, went or mean something else, and the rules that are written with them. */
final class SentenceDifference {

    private static final Pattern SENTENCE = Pattern.compile("\\[\\w+]\\s*(?:\\[[^]]*])?\\s*(.*?)(?<!\\\\)=(.*)");
    private static final Pattern HOLE = Pattern.compile("\\{[^}]*}");

    /** Blanks beside signs, outside of texts in quotes. */
    private static final Pattern LAYOUT = Pattern.compile("\\s+(?=[^\\w\\s\"$])|(?<=[^\\w\\s\"$])\\s+");

    private final CompiledRules before;
    private final CompiledRules after;

    SentenceDifference(CompiledRules before, CompiledRules after) {
        this.before = before;
        this.after = after;
    }

    List<SentenceChange> find() {
        var old = sentences(before);
        var now = sentences(after);
        var places = new TreeSet<>(old.keySet());
        places.addAll(now.keySet());
        var changes = new ArrayList<SentenceChange>();
        for (var place : places) {
            @Nullable String meant = old.get(place);
            @Nullable String means = now.get(place);
            if (meant == null || means == null || !compact(meant).equals(compact(means))) {
                changes.add(new SentenceChange(place.file(), place.sentence(), meant, means, rulesWith(place)));
            }
        }
        return changes;
    }

    private static SortedMap<Place, String> sentences(CompiledRules rules) {
        var sentences = new TreeMap<Place, String>();
        rules.sources().files().forEach((file, content) -> {
            if (file.endsWith(".dsl")) {
                new String(content, UTF_8)
                        .lines()
                        .map(String::strip)
                        .map(SENTENCE::matcher)
                        .filter(java.util.regex.Matcher::matches)
                        .forEach(line -> sentences.put(
                                new Place(file, line.group(1).strip()),
                                line.group(2).strip()));
            }
        });
        return sentences;
    }

    private List<String> rulesWith(Place place) {
        var folder = place.file().substring(0, place.file().lastIndexOf('/') + 1);
        var written = written(place.sentence());
        var rules = new TreeSet<String>();
        for (var set : List.of(before, after)) {
            set.catalogue().stream()
                    .filter(card -> card.file().endsWith(".dslr") && card.file().startsWith(folder))
                    .filter(card -> card.text().lines().map(String::strip).anyMatch(written.asMatchPredicate()))
                    .forEach(card -> rules.add(card.name()));
        }
        return List.copyOf(rules);
    }

    /** How the sentence looks in a rule, with anything in its holes. */
    private static Pattern written(String sentence) {
        var parts = new ArrayList<String>();
        int at = 0;
        var holes = HOLE.matcher(sentence);
        while (holes.find()) {
            parts.add(Pattern.quote(sentence.substring(at, holes.start())));
            at = holes.end();
        }
        parts.add(Pattern.quote(sentence.substring(at)));
        return Pattern.compile(String.join(".+", parts));
    }

    private static String compact(String meaning) {
        var pieces = meaning.split("\"", -1);
        for (int outside = 0; outside < pieces.length; outside += 2) {
            pieces[outside] = LAYOUT.matcher(pieces[outside]).replaceAll("").replaceAll("\\s+", " ");
        }
        return String.join("\"", pieces);
    }

    /** A sentence of a file. */
    private record Place(String file, String sentence) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int byFile = file.compareTo(other.file);
            return byFile != 0 ? byFile : sentence.compareTo(other.sentence);
        }
    }
}
