package org.equityimpact.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.equityimpact.assessment.Evidence;
import org.equityimpact.assessment.Match;
import org.equityimpact.facts.Fact;
import org.equityimpact.facts.FactSheet;
import org.equityimpact.facts.FactType;
import org.equityimpact.facts.Word;
import org.equityimpact.facts.WordKind;
import org.equityimpact.rules.condition.WordUse;
import org.jspecify.annotations.Nullable;

/** Tells of what Drools matched which parts of the proposal it rests on, and which are missing. */
final class Explanation {

    private static final int MOST_SHOWN = 40;

    /** Where the figures of a group stand. */
    private static final Predicate<String> IS_MEASUREMENT = java.util.regex.Pattern.compile(
                    "/indicators/\\d+/groups/\\d+/(baseline|projected)")
            .asMatchPredicate();

    private final FactSheet sheet;
    private final Map<FactType, List<Fact>> byType = new LinkedHashMap<>();
    private final IdentityHashMap<Fact, Integer> places = new IdentityHashMap<>();
    private final Map<String, Boolean> answered = new HashMap<>();

    Explanation(FactSheet sheet) {
        this.sheet = sheet;
        sheet.facts().forEach(fact -> places.put(fact, places.size()));
        sheet.facts().forEach(fact -> byType.computeIfAbsent(fact.type(), type -> new ArrayList<>())
                .add(fact));
    }

    /** The matches of a rule in the order of the proposal, and of the ways of the rule. */
    List<Sighting> inOrder(List<Sighting> sightings) {
        if (sightings.size() < 2) {
            return sightings;
        }
        return sightings.stream()
                .map(sighting -> new Placed(sighting, place(sighting)))
                .sorted(Comparator.comparing(Placed::place)
                        .thenComparingInt(placed -> placed.sighting().order()))
                .map(Placed::sighting)
                .toList();
    }

    /** The places of the facts in the sheet, one character each, so that texts compare as the places do. */
    private String place(Sighting sighting) {
        var place = new StringBuilder();
        sighting.facts().forEach(fact -> place.append((char) (int) places.getOrDefault(fact, places.size())));
        return place.toString();
    }

    /** A match with the places of its facts. */
    private record Placed(Sighting sighting, String place) {}

    /** A match that holds: with what it rests on. */
    Match found(Sighting sighting) {
        return match(sighting, evidence(sighting));
    }

    /** A match that may hold: nothing rests on it yet. */
    Match possible(Sighting sighting) {
        return match(sighting, List.of());
    }

    private Match match(Sighting sighting, List<Evidence> evidence) {
        return new Match(
                sighting.variant().message().of(sighting.facts()),
                sighting.facts(),
                evidence,
                missing(sighting),
                remedies(sighting));
    }

    /** Everything stated that any way of the rule looks at. */
    List<Evidence> compared(WrittenRule rule) {
        var paths = new TreeSet<String>();
        for (var variant : rule.variants()) {
            for (var clause : variant.clauses()) {
                clause.patterns().forEach(pattern -> facts(pattern)
                        .forEach(fact -> pattern.ownUses().forEach(use -> paths.addAll(fact.pointers(use.word())))));
            }
        }
        return shown(paths);
    }

    List<Fact> facts() {
        return sheet.facts();
    }

    private List<Evidence> evidence(Sighting sighting) {
        var paths = new TreeSet<String>();
        int place = 0;
        for (var clause : sighting.variant().clauses()) {
            if (clause instanceof Clause.Present present) {
                addUsed(present.pattern(), sighting.facts().get(place), sighting.facts(), paths);
                place++;
            } else if (clause instanceof Clause.Absent absent) {
                absent.patterns().forEach(pattern -> addLookedAt(pattern, paths));
            }
        }
        return shown(paths).stream()
                .filter(evidence -> evidence.value() != null)
                .toList();
    }

    private static void addUsed(Pattern pattern, Fact fact, List<Fact> bound, Collection<String> paths) {
        pattern.uses().forEach(use -> paths.addAll(use.of(fact, bound).pointers(use.word())));
    }

    /** What a "there is no" looked at: the entries that might have been it, or the list that has none. */
    private void addLookedAt(Pattern pattern, Collection<String> paths) {
        var stated = facts(pattern).stream().filter(fact -> !fact.assumed()).toList();
        if (stated.isEmpty()) {
            paths.add(pattern.type().home());
        }
        stated.forEach(fact -> pattern.ownUses().forEach(use -> paths.addAll(fact.pointers(use.word()))));
    }

    private List<String> missing(Sighting sighting) {
        var missing = new LinkedHashMap<String, WordKind>();
        int place = 0;
        for (var clause : sighting.variant().clauses()) {
            if (clause instanceof Clause.Present present) {
                addUnknown(present.pattern(), sighting.facts().get(place), sighting.facts(), missing);
                place++;
            } else if (clause instanceof Clause.Absent absent) {
                absent.patterns().forEach(pattern -> addUndecided(pattern, sighting.facts(), missing));
            }
        }
        return missing.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void addUnknown(Pattern pattern, Fact fact, List<Fact> bound, Map<String, WordKind> missing) {
        if (fact.assumed()) {
            missing.put(fact.pointer(), WordKind.LIST);
            return;
        }
        for (var condition : pattern.conditions()) {
            for (var use : condition.unknowns(fact, bound)) {
                addUnanswered(use.of(fact, bound), use.word(), missing);
            }
        }
    }

    /** What leaves open whether there is such a fact: entries that may be one, or a list that nobody answered. */
    private void addUndecided(Pattern pattern, List<Fact> bound, Map<String, WordKind> missing) {
        for (var fact : facts(pattern)) {
            if (fact.assumed()) {
                missing.put(fact.pointer(), WordKind.LIST);
                continue;
            }
            for (var condition : pattern.conditions()) {
                boolean looksAtOthersAbsent = condition.uses().stream().anyMatch(use -> use.place() >= bound.size());
                if (!looksAtOthersAbsent) {
                    condition.unknowns(fact, bound).stream()
                            .filter(use -> use.place() == WordUse.SELF)
                            .forEach(use -> addUnanswered(fact, use.word(), missing));
                }
            }
        }
    }

    private void addUnanswered(Fact fact, Word word, Map<String, WordKind> missing) {
        var pointers = fact.wanted(word);
        var unanswered =
                pointers.stream().filter(pointer -> !isAnswered(pointer)).toList();
        (unanswered.isEmpty() ? pointers : unanswered).forEach(pointer -> missing.putIfAbsent(pointer, word.kind()));
    }

    /** Where to change something so that it no longer matches: by convention what the rule looks at last. */
    private List<String> remedies(Sighting sighting) {
        var clauses = sighting.variant().clauses();
        var last = clauses.get(clauses.size() - 1);
        if (last instanceof Clause.Absent absent) {
            return List.of(absent.patterns().get(0).type().home());
        }
        var pattern = ((Clause.Present) last).pattern();
        var fact = sighting.facts().get(sighting.facts().size() - 1);
        var uses = pattern.ownUses();
        if (uses.isEmpty()) {
            return List.of(fact.pointer());
        }
        var paths = new LinkedHashSet<>(fact.pointers(uses.get(uses.size() - 1).word()));
        paths.removeIf(path -> !isAnswered(path));
        return List.copyOf(paths);
    }

    /**
     * Single values, lists of words and empty lists; whole entries and sections would say everything and nothing. Of a
     * measurement each figure is shown, unless it is withheld.
     */
    private List<Evidence> shown(Collection<String> paths) {
        return paths.stream()
                .filter(path -> !sheet.isWithheld(path))
                .flatMap(this::at)
                .filter(evidence -> !holdsEntries(evidence.value()))
                .limit(MOST_SHOWN)
                .toList();
    }

    private Stream<Evidence> at(String path) {
        var value = sheet.at(path);
        return value instanceof Map<?, ?> figures && IS_MEASUREMENT.test(path)
                ? figures.entrySet().stream()
                        .map(figure -> new Evidence(path + "/" + figure.getKey(), figure.getValue()))
                : Stream.of(new Evidence(path, value));
    }

    private static boolean holdsEntries(@Nullable Object value) {
        return value instanceof Map
                || value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance);
    }

    private boolean isAnswered(String pointer) {
        return answered.computeIfAbsent(pointer, sheet::isAnswered);
    }

    private List<Fact> facts(Pattern pattern) {
        return byType.getOrDefault(pattern.type(), List.of());
    }
}
