package org.equityimpact.facts.disparity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.equityimpact.facts.disparity.DataQuality.Issue;
import org.equityimpact.proposal.GroupMeasurements;
import org.equityimpact.proposal.Indicator;

/** Which groups nobody measured. */
final class Coverage {

    /** The groups that 34 CFR 300.647(b)(2) names. */
    private static final List<String> RACES = List.of(
            "race.aian", "race.asian", "race.black", "race.hispanic", "race.multiracial", "race.nhpi", "race.white");

    private static final String RACE_AND_ETHNICITY = "race_ethnicity";
    private static final int MEANT_TO_MEET = 2;

    private Coverage() {}

    /** What is missing for the focal groups that a proposal names, by code, in the order named. */
    static List<DataQuality> notes(List<Indicator> indicators, Collection<String> named) {
        var notes = new ArrayList<DataQuality>();
        if (indicators.isEmpty()) {
            notes.add(DataQuality.NOTHING_MEASURED);
            return notes;
        }
        named.stream()
                .filter(code -> indicators.stream().noneMatch(indicator -> measures(indicator, code)))
                .forEach(code -> notes.add(missing(code)));
        if (named.size() >= MEANT_TO_MEET && indicators.stream().noneMatch(Coverage::hasIntersections)) {
            notes.add(new DataQuality(
                    null,
                    -1,
                    Issue.INTERSECTIONS_NOT_EXAMINED,
                    null,
                    "several groups are named and no figure shows where two of them meet"));
        }
        return notes;
    }

    /** The standard groups of race and ethnicity without a row, where every row has a code to tell by. */
    static List<DataQuality> notes(Indicator indicator, int index) {
        var isCoded = indicator.groups().stream().allMatch(group -> group.focalGroup() != null);
        if (!isCoded || !RACE_AND_ETHNICITY.equals(indicator.dimension()) || hasIntersections(indicator)) {
            return List.of();
        }
        return RACES.stream()
                .filter(code -> !measures(indicator, code))
                .map(code -> new DataQuality(
                        indicator.id(), index, Issue.GROUP_MISSING, code, "a standard group without a row"))
                .toList();
    }

    private static DataQuality missing(String code) {
        return new DataQuality(null, -1, Issue.GROUP_MISSING, code, "the proposal names it and no indicator has a row");
    }

    /** A detailed sub-group stands for its group too. */
    private static boolean measures(Indicator indicator, String code) {
        return codes(indicator).anyMatch(given -> given.equals(code) || given.startsWith(code + "."));
    }

    private static Stream<String> codes(Indicator indicator) {
        return indicator.groups().stream().map(GroupMeasurements::focalGroup).filter(Objects::nonNull);
    }

    private static boolean hasIntersections(Indicator indicator) {
        return indicator.crossedWith() != null
                || indicator.groups().stream()
                        .anyMatch(group -> !Parents.of(group).isEmpty());
    }
}
