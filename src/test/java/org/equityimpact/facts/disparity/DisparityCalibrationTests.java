package org.equityimpact.facts.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.equityimpact.proposal.IndicatorKind;
import org.junit.jupiter.api.Test;

/**
 * What the shipped lines do on real tables. The counts were reckoned on every released figure, so nothing is hidden here
 * but what the source withholds; comparison is with the sum of the other released groups.
 */
class DisparityCalibrationTests {

    private static final DisparityPolicy RELEASED = ShippedLines.policy().with(new SmallNumbers(0, 10, 30));

    @Test
    void washingtonDisciplineShowsInRatiosAndHidesInPoints() {
        var groups = groups(DisparityTables.washingtonDiscipline(), RELEASED);
        assertThat(statuses(groups))
                .isEqualTo(Map.of(
                        Status.EVALUATED, 69L,
                        Status.SMALL_GROUP, 3L,
                        Status.SMALL_COMPARISON, 2L,
                        Status.SUPPRESSED, 17L));
        assertThat(reaches(groups)).containsExactly(29, 13, 2, 11, 0, 11);
        assertThat(levels(groups))
                .isEqualTo(Map.of(
                        Level.HIGH, 2L, Level.MEDIUM, 17L, Level.WATCH, 1L, Level.NONE, 49L, Level.CANNOT_ASSESS, 22L));
    }

    @Test
    void coloradoAbsenceShowsInPointsAndHidesInRatios() {
        var groups = groups(List.of(DisparityTables.coloradoAbsence()), RELEASED);
        assertThat(statuses(groups)).isEqualTo(Map.of(Status.EVALUATED, 7L));
        assertThat(reaches(groups)).containsExactly(3, 0, 0, 4, 3, 3);
    }

    @Test
    void californiaCoursesNeedBothMeasures() {
        var groups = groups(DisparityTables.californiaCourses(), RELEASED);
        assertThat(statuses(groups)).isEqualTo(Map.of(Status.EVALUATED, 67L, Status.SMALL_GROUP, 22L));
        assertThat(reaches(groups)).containsExactly(17, 0, 0, 22, 17, 17);
        assertThat(levels(groups))
                .isEqualTo(Map.of(
                        Level.HIGH, 7L, Level.MEDIUM, 11L, Level.WATCH, 4L, Level.NONE, 45L, Level.CANNOT_ASSESS, 22L));
    }

    /**
     * The shipped disclosure rule also hides what the source shows of fewer than 10 and, where one group is hidden, a
     * second: in Renton 6 of 154 and, so that it cannot be reckoned from the others, 13 of 115; in Enumclaw 7 of 442.
     */
    @Test
    void washingtonDisciplineLosesFourMoreGroupsToDisclosure() {
        var groups = groups(DisparityTables.washingtonDiscipline(), ShippedLines.policy());
        assertThat(statuses(groups).get(Status.SUPPRESSED)).isEqualTo(21L);
        assertThat(levels(groups).get(Level.HIGH)).isEqualTo(2L);
    }

    @Test
    void graduationRatesAloneAreWatchedAtMost() {
        var groups = groups(DisparityTables.graduationRates(), ShippedLines.policy());
        assertThat(statuses(groups)).isEqualTo(Map.of(Status.RATES_ONLY, 99L));
        assertThat(levels(groups)).isEqualTo(Map.of(Level.WATCH, 75L, Level.NONE, 24L));
        assertThat(groups)
                .allSatisfy(group -> assertThat(group.figures().ratioLow()).isNull());
    }

    @Test
    void suspensionsInTheStatesGoThroughWhole() {
        var groups = groups(DisparityTables.suspensions(), RELEASED);
        assertThat(statuses(groups)).isEqualTo(Map.of(Status.EVALUATED, 67L, Status.SMALL_GROUP, 3L));
        assertThat(levels(groups))
                .isEqualTo(Map.of(Level.HIGH, 6L, Level.MEDIUM, 9L, Level.NONE, 52L, Level.CANNOT_ASSESS, 3L));
    }

    /** With the upper line of the gap at 10 points instead of 15, HIGH doubles in California. */
    @Test
    void aLowerLineForGapsDoublesWhatStandsHigh() {
        var lower = with(
                row -> row.measure() != Measure.GAP_PP,
                ShippedLines.row(null, Orientation.ANY, Measure.GAP_PP, "5", "10", "0", "0.5"));
        assertThat(levels(groups(DisparityTables.californiaCourses(), lower)).get(Level.HIGH))
                .isEqualTo(15L);
    }

    /** Without the row for discipline its indicators take the default row: 13 stand high in Washington instead of 2. */
    @Test
    void withoutItsOwnRowDisciplineIsJudgedMoreHarshly() {
        var without = with(row -> row.kind() != IndicatorKind.DISCIPLINE);
        assertThat(levels(groups(DisparityTables.washingtonDiscipline(), without))
                        .get(Level.HIGH))
                .isEqualTo(13L);
    }

    private static DisparityPolicy with(Predicate<ThresholdRow> kept, ThresholdRow... further) {
        var rows = Stream.concat(ShippedLines.policy().rows().stream().filter(kept), Stream.of(further))
                .toList();
        return ShippedLines.policy(rows).with(RELEASED.smallNumbers());
    }

    private static List<GroupDisparity> groups(List<IndicatorDraft> drafts, DisparityPolicy policy) {
        return drafts.stream()
                .flatMap(draft -> draft.assessed(policy).groups().stream())
                .toList();
    }

    /** Ratio above 1.25, 2 and 3; gap above 5 and 10; ratio above 1.25 with gap above 5. */
    private static List<Integer> reaches(List<GroupDisparity> groups) {
        return List.of(
                count(groups, ratioAbove("1.25")),
                count(groups, ratioAbove("2")),
                count(groups, ratioAbove("3")),
                count(groups, gapAbove("5")),
                count(groups, gapAbove("10")),
                count(groups, ratioAbove("1.25").and(gapAbove("5"))));
    }

    private static Predicate<GroupDisparity> ratioAbove(String threshold) {
        return group -> Boolean.TRUE.equals(group.harmRatioExceeds(new BigDecimal(threshold)));
    }

    private static Predicate<GroupDisparity> gapAbove(String points) {
        return group -> Boolean.TRUE.equals(group.harmGapExceeds(new BigDecimal(points)));
    }

    private static int count(List<GroupDisparity> groups, Predicate<GroupDisparity> which) {
        return (int) groups.stream().filter(which).count();
    }

    private static Map<Status, Long> statuses(List<GroupDisparity> groups) {
        var counts = new EnumMap<Status, Long>(Status.class);
        groups.forEach(group -> counts.merge(group.status(), 1L, Long::sum));
        return counts;
    }

    private static Map<Level, Long> levels(List<GroupDisparity> groups) {
        var counts = new EnumMap<Level, Long>(Level.class);
        groups.forEach(group -> counts.merge(group.level(), 1L, Long::sum));
        return counts;
    }
}
