package org.equityimpact.pages.drafts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessment.CannotTell;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.pages.drafts.Panel.Fact;
import org.jspecify.annotations.Nullable;

/** Tells what the rules say of a draft, and what each further answer would settle. */
record Panels(Draft draft, Form form, Telling telling, RuleBook rules) {

    private static final int MOST_FACTS = 6;
    private static final int TITLES = 2;

    Panel of(Sketch sketch, List<Slip> slips) {
        var assessment = sketch.assessment();
        if (assessment == null) {
            return new Panel(null, slips, List.of(), 0, null, List.of());
        }
        var facts = facts(assessment, sketch);
        var wayOut = assessment.wayOut();
        return new Panel(
                assessment,
                slips,
                facts.subList(0, Math.min(MOST_FACTS, facts.size())),
                Math.max(0, facts.size() - MOST_FACTS),
                wayOut == null ? null : wayOut.outcome(),
                wayOut == null ? List.of() : changes(wayOut, sketch));
    }

    private List<Fact> facts(Assessment assessment, Sketch sketch) {
        var waiting = new LinkedHashMap<String, List<CannotTell>>();
        assessment.cannotTell().forEach(question -> question.missing().stream()
                .map(sketch::place)
                .distinct()
                .forEach(place ->
                        waiting.computeIfAbsent(place, key -> new ArrayList<>()).add(question)));
        return waiting.entrySet().stream()
                .map(one -> fact(
                        one.getKey(),
                        one.getValue().stream().mapToInt(CannotTell::points).sum(),
                        one.getValue().stream().map(CannotTell::title).toList()))
                .sorted(Comparator.comparingInt(Fact::points).reversed())
                .toList();
    }

    private List<Fact> changes(Assessment.WayOut wayOut, Sketch sketch) {
        Map<String, RuleCard> cards = new HashMap<>();
        rules.catalogue().forEach(card -> cards.put(card.name(), card));
        return wayOut.changes().stream()
                .map(change -> fact(
                        sketch.place(change.path()),
                        change.settles().stream()
                                .mapToInt(rule -> cards.containsKey(rule)
                                        ? cards.get(rule).points()
                                        : 0)
                                .sum(),
                        change.settles().stream()
                                .map(rule -> cards.containsKey(rule)
                                        ? cards.get(rule).title()
                                        : rule)
                                .toList()))
                .toList();
    }

    private Fact fact(String place, int points, List<String> titles) {
        return new Fact(
                telling.place(form, place),
                address(place),
                points,
                titles.subList(0, Math.min(TITLES, titles.size())),
                Math.max(0, titles.size() - TITLES));
    }

    private @Nullable String address(String place) {
        return form.find(place, draft.tree())
                .map(found -> draft.address(found.step().name()) + "#" + found.id())
                .orElse(null);
    }
}
