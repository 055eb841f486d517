package org.equityimpact.pages.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.facts.FocalGroups;

/** Lays the form out for a draft: the quick card or the full form, with the focal groups of the rules in force. */
final class Forms {

    static final String OTHER_GROUPS = "others";

    private final Supplier<? extends RuleBook> rulesInForce;
    private final List<Step> steps;
    private final Step card;
    private final Map<String, List<String>> vocabularies;

    Forms(Supplier<? extends RuleBook> rulesInForce, FormReader form) {
        this.rulesInForce = rulesInForce;
        this.steps = form.steps();
        this.card = form.card();
        this.vocabularies = form.vocabularies();
    }

    Form of(Tree tree) {
        return "screen".equals(tree.text("/depth")) ? new Form(true, List.of(card)) : full(tree);
    }

    Form full(Tree tree) {
        var groups = rulesInForce.get().tables().focalGroups();
        var laidOut = new ArrayList<Step>();
        for (var step : steps) {
            if (isByFamily(step)) {
                families(groups, tree).forEach((family, codes) -> laidOut.add(ofFamily(step, family, codes)));
            } else {
                laidOut.add(step);
            }
        }
        return new Form(false, laidOut);
    }

    /** The words offered for an open place, by their codes. */
    List<String> vocabulary(String name) {
        return vocabularies.getOrDefault(name, List.of());
    }

    private static boolean isByFamily(Step step) {
        return step.fields().anyMatch(field -> field.each().values().stream().anyMatch(List::isEmpty));
    }

    /** Families that every proposal is asked about have a page of their own; all others share one. */
    private static Map<String, Set<String>> families(FocalGroups groups, Tree tree) {
        var families = new LinkedHashMap<String, Set<String>>();
        groups.coreFamilies().keySet().forEach(family -> families.put(family, new LinkedHashSet<>()));
        families.put(OTHER_GROUPS, new LinkedHashSet<>());
        groups.codes().forEach(code -> add(families, code));
        IntStream.range(0, tree.size("/focalGroups"))
                .mapToObj(number -> tree.text("/focalGroups/" + number + "/group"))
                .filter(code -> !code.isEmpty())
                .forEach(code -> add(families, code));
        return families;
    }

    private static void add(Map<String, Set<String>> families, String code) {
        var family = FocalGroups.familyOf(code);
        families.computeIfAbsent(families.containsKey(family) ? family : OTHER_GROUPS, key -> new LinkedHashSet<>())
                .add(code);
    }

    private static Step ofFamily(Step step, String family, Set<String> codes) {
        return new Step(
                step.name() + "-" + family,
                step.name(),
                step.questions().stream()
                        .map(question -> question.with(question.fields().stream()
                                .map(field -> field.forEach(Map.of("group", List.copyOf(codes))))
                                .toList()))
                        .toList());
    }
}
