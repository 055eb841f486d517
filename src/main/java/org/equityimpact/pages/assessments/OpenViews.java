package org.equityimpact.pages.assessments;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessment.CannotTell;
import org.equityimpact.pages.assessments.OpenView.Unstated;

/** Puts what cannot be told into words: rule by rule, and the facts that most rules wait for. */
record OpenViews(Assessment assessment, Telling telling) {

    private static final int MOST_UNSTATED = 6;

    List<OpenView> open() {
        return assessment.cannotTell().stream()
                .map(open -> new OpenView(
                        open.rule(),
                        open.title(),
                        open.points(),
                        open.missing().stream().map(telling::place).distinct().toList()))
                .toList();
    }

    /** The facts that bear on most points, of which one alone may not settle a rule. */
    List<Unstated> unstated() {
        Map<String, Unstated> facts = new LinkedHashMap<>();
        assessment.cannotTell().forEach(open -> count(open, facts));
        return facts.values().stream()
                .filter(fact -> fact.settles() > 1)
                .sorted(Comparator.comparing((Unstated fact) -> -fact.points()))
                .limit(MOST_UNSTATED)
                .toList();
    }

    private void count(CannotTell open, Map<String, Unstated> facts) {
        open.missing().stream()
                .map(telling::place)
                .distinct()
                .forEach(place -> facts.merge(
                        place,
                        new Unstated(place, 1, open.points()),
                        (one, other) ->
                                new Unstated(place, one.settles() + other.settles(), one.points() + other.points())));
    }
}
