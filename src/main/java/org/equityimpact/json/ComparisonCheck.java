package org.equityimpact.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks whether the groups of an indicator can be told apart and compared as asked. */
record ComparisonCheck(Reading reading) {

    private static final String COMPARISON = "comparison";
    private static final String REFERENCE_GROUP = "referenceGroup";

    void look(Submitted indicator, List<Submitted> groups) {
        lookForTwins(groups);
        if (indicator.says(COMPARISON, "named")) {
            lookAtReference(indicator, groups);
        }
        if (indicator.says("partition", false)) {
            lookAtOverlap(indicator);
        }
    }

    private void lookAtOverlap(Submitted indicator) {
        boolean byDefault = !indicator.has(COMPARISON) && indicator.says("favourable", false);
        if (byDefault || indicator.says(COMPARISON, "all_others")) {
            reading.mistakes()
                    .note(
                            indicator.at(COMPARISON),
                            "Overlapping groups cannot be compared with 'all others'%s; choose named."
                                    .formatted(byDefault ? ", which is meant where nothing is said" : ""));
        }
    }

    private void lookForTwins(List<Submitted> groups) {
        Set<String> names = new HashSet<>();
        for (Submitted group : groups) {
            String name = group.text("name");
            if (name != null && !names.add(GroupLabel.key(name))) {
                reading.mistakes().note(group.at("name"), "the name appears twice; each group has one row.");
            }
        }
    }

    private void lookAtReference(Submitted indicator, List<Submitted> groups) {
        List<String> names = groups.stream()
                .map(group -> group.text("name"))
                .flatMap(Stream::ofNullable)
                .toList();
        String reference = indicator.text(REFERENCE_GROUP);
        if (!indicator.has(REFERENCE_GROUP)) {
            reading.mistakes()
                    .note(
                            indicator.at(REFERENCE_GROUP),
                            "comparison named needs a referenceGroup; the groups are: %s.".formatted(listed(names)));
        } else if (reference != null && !names.contains(reference)) {
            reading.mistakes()
                    .note(
                            indicator.at(REFERENCE_GROUP),
                            "%s is not one of the groups: %s.".formatted(Words.quoted(reference), listed(names)),
                            () -> hint(reference, names));
        }
    }

    private static @Nullable String hint(String reference, List<String> names) {
        List<String> meant = Nearest.to(reference, names);
        return meant.isEmpty() ? null : Words.didYouMean(meant);
    }

    private static String listed(List<String> names) {
        return String.join(", ", names.stream().map(Words::shortened).toList());
    }
}
