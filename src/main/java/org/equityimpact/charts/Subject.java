package org.equityimpact.charts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.equityimpact.facts.disparity.DataQuality;
import org.equityimpact.facts.disparity.Disparities;
import org.equityimpact.facts.disparity.DisparityChange;
import org.equityimpact.facts.disparity.DisparityPolicy;
import org.equityimpact.facts.disparity.GroupDisparity;
import org.equityimpact.facts.disparity.Lines;
import org.equityimpact.facts.disparity.Period;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * What one chart is of: an indicator with what was computed for it.
 *
 * @param unit what its figures are measured in
 * @param rows in the order submitted
 * @param lines the policy lines that it is held against
 */
record Subject(Indicator indicator, Unit unit, List<GroupRow> rows, Lines lines, List<DataQuality> notes) {

    Subject {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    static Subject of(Indicator indicator, Disparities disparities, DisparityPolicy policy) {
        var measured = inPeriod(indicator, disparities, Period.BASELINE).toList();
        if (measured.isEmpty()) {
            throw new IllegalArgumentException(
                    "nothing was computed for the indicator \"%s\"".formatted(indicator.id()));
        }
        return new Subject(
                indicator,
                Unit.of(indicator),
                rows(indicator, measured, disparities),
                policy.lines(indicator.kind(), indicator.favourable()),
                disparities.dataQuality().stream()
                        .filter(note -> indicator.id().equals(note.indicator()))
                        .toList());
    }

    private static List<GroupRow> rows(Indicator indicator, List<GroupDisparity> measured, Disparities disparities) {
        Map<Integer, GroupDisparity> projected = new HashMap<>();
        inPeriod(indicator, disparities, Period.PROJECTED)
                .forEach(group -> projected.put(group.place().groupIndex(), group));
        Map<Integer, DisparityChange> changes = new HashMap<>();
        disparities.changes().stream()
                .filter(change -> change.place().indicator().equals(indicator.id()))
                .forEach(change -> changes.put(change.place().groupIndex(), change));
        var above = new HashSet<String>();
        return measured.stream()
                .map(group -> {
                    var index = group.place().groupIndex();
                    var isPart =
                            group.place().parents().stream().map(Subject::key).anyMatch(above::contains);
                    above.add(key(group.place().group()));
                    return new GroupRow(
                            indicator.favourable(),
                            group,
                            projected.get(index),
                            Objects.requireNonNull(changes.get(index), "a change is told of every group"),
                            isPart);
                })
                .toList();
    }

    private static Stream<GroupDisparity> inPeriod(Indicator indicator, Disparities disparities, Period period) {
        return disparities.groups().stream()
                .filter(group ->
                        group.period() == period && group.place().indicator().equals(indicator.id()));
    }

    private static String key(String name) {
        return Clean.text(name).toLowerCase(Locale.ROOT);
    }

    String name() {
        return Clean.name(indicator.name());
    }

    boolean isOfMeans() {
        return unit() == Unit.MEAN;
    }

    boolean hasProjection() {
        return rows.stream().anyMatch(row -> row.projectedRate() != null);
    }

    /** The one rate that all rows are compared with, or null where it differs or nothing is compared. */
    @Nullable
    Double oneComparisonRate() {
        var rates = rows.stream()
                .map(row -> row.figures().comparisonRate())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var references = rows.stream()
                .map(row -> row.measured().referenceGroup())
                .filter(Objects::nonNull)
                .map(Subject::key)
                .distinct()
                .count();
        return rates.size() == 1 && references == 1 ? rates.get(0) : null;
    }

    /** Higher is better, or worse, in words. */
    String direction() {
        return indicator.favourable() ? "higher is better" : "higher is worse";
    }

    /** The period in words, or null where none was given. */
    @Nullable
    String period() {
        if (indicator.periodLabel() != null) {
            return Clean.text(indicator.periodLabel());
        }
        return indicator.periodEnd() == null
                ? null
                : "period ended " + indicator.periodEnd().text();
    }

    /** What the groups differ in, or null where that was not said. */
    @Nullable
    String dimension() {
        var dimension = indicator.dimension();
        if (dimension == null) {
            return null;
        }
        var crossed = indicator.crossedWith();
        return crossed == null
                ? Wording.dimension(dimension)
                : Wording.dimension(dimension) + " and " + Wording.dimension(crossed);
    }
}
