package org.equityimpact.facts.disparity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.equityimpact.facts.disparity.IndicatorDraft.SHOWING_ALL;
import static org.equityimpact.facts.disparity.IndicatorDraft.adverse;
import static org.equityimpact.facts.disparity.IndicatorDraft.counted;
import static org.equityimpact.facts.disparity.IndicatorDraft.entry;
import static org.equityimpact.facts.disparity.IndicatorDraft.percent;
import static org.equityimpact.facts.disparity.IndicatorDraft.suppressed;

import java.util.List;
import java.util.Objects;
import org.equityimpact.facts.disparity.DataQuality.Issue;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.ProjectionBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parents, earlier years and the quality of the data. */
class DisparityContextTests {

    /** Graduates of Oakland in 2015: Black 36.7 percent, Black men 31.3, Black women 41.8. */
    @Test
    void anAverageMayHideTheWorseOffHalf() {
        var oakland = DisparityTables.californiaCourses().get(2).assessed(SHOWING_ALL);
        var men = entry(oakland, "Black Male");
        assertThat(men.figures().rate()).isCloseTo(0.313, within(0.0005));
        assertThat(men.figures().harmRatio()).isCloseTo(1.94, within(0.005));
        assertThat(entry(oakland, "Black Female").figures().harmRatio()).isCloseTo(1.41, within(0.005));
        assertThat(men.besideParents().get(0).parentRate()).isCloseTo(0.367, within(0.0005));
        assertThat(men.besideParents().get(0).parentLevel()).isEqualTo(Level.HIGH);
        assertThat(men.flags()).doesNotContain(DisparityFlag.HIDDEN_AT_INTERSECTION);
    }

    @Test
    void aDisparityOnlyWhereTwoMeetIsHiddenAtTheIntersection() {
        var assessed = crossed().assessed();
        assertThat(entry(assessed, "Black girls").level()).isEqualTo(Level.MEDIUM);
        assertThat(entry(assessed, "Black girls").flags()).contains(DisparityFlag.HIDDEN_AT_INTERSECTION);
        assertThat(entry(assessed, "Black boys").flags()).doesNotContain(DisparityFlag.HIDDEN_AT_INTERSECTION);
    }

    @Test
    void aParentWithARowOfItsOwnIsTakenFromThere() {
        var assessed = crossed()
                .group("Black", 220, 2000)
                .group("White", 220, 2000)
                .group("Girls", 240, 2000)
                .group("Boys", 200, 2000)
                .assessed();
        var girls = entry(assessed, "Black girls");
        assertThat(girls.flags()).contains(DisparityFlag.HIDDEN_AT_INTERSECTION);
        assertThat(girls.besideParents())
                .extracting(BesideParent::parent, BesideParent::parentRate)
                .containsExactly(tuple("Black", 0.11), tuple("Girls", 0.12));
        assertThat(entry(assessed, "Black").figures().comparisonRate()).isEqualTo(0.11);
        assertThat(entry(assessed, "Girls").figures().comparisonRate()).isEqualTo(0.10);
    }

    @Test
    void yearsAboveTheLineAreCountedBackFromThePresent() {
        var years = years(30, 35, 40);
        assertThat(years.aboveConsecutive()).isEqualTo(3);
        assertThat(years.progressing()).isTrue();
        assertThat(years(30, 10, 40).aboveConsecutive()).isEqualTo(1);
        assertThat(years(40, 35, 30).progressing()).isFalse();
        assertThat(years(10, 35, 40).aboveConsecutive()).isZero();
    }

    /** Beside all students the present ratio would be 1.2; in no earlier year are all students known. */
    @Test
    void everyYearIsComparedWithTheSameOthers() {
        var draft = adverse()
                .period("2022-23")
                .population(900, 3000)
                .group("a", 300, 1000)
                .group("b", 100, 1000)
                .year("2021-22", year -> year.group("a", 300, 1000).group("b", 100, 1000));
        assertThat(entry(draft.assessed(), "a").figures().harmRatio()).isEqualTo(1.0);
        assertThat(Objects.requireNonNull(entry(draft.assessed(), "a").years()).aboveConsecutive())
                .isEqualTo(2);
    }

    @Test
    void aYearLeftOutEndsTheRun() {
        var draft = adverse()
                .period("2022-23")
                .group("a", 300, 1000)
                .group("b", 100, 1000)
                .year("2020-21", year -> year.group("a", 300, 1000).group("b", 100, 1000));
        assertThat(entry(draft.assessed(), "a").years()).isNull();
    }

    @Test
    void aYearThatCannotBeToldLeavesTheRunOpen() {
        var draft = adverse()
                .period("2022-23")
                .group("a", 300, 1000)
                .group("b", 100, 1000)
                .year("2021-22", year -> year.group("a", 300, 1000).group("b", IndicatorDraft.NOT_GIVEN));
        var years = Objects.requireNonNull(entry(draft.assessed(), "a").years());
        assertThat(years.aboveConsecutive()).isNull();
        assertThat(years.progressing()).isNull();
    }

    @Test
    void oldFiguresAreStale() {
        assertThat(issues(plain().ended("2024-11-20"))).contains(Issue.DATA_STALE);
        assertThat(issues(plain().ended("2024-11-21"))).doesNotContain(Issue.DATA_STALE);
        assertThat(issues(plain().ended("2024"))).doesNotContain(Issue.DATA_STALE);
        assertThat(plain().ended("2023-11-20").assessed().dataQuality())
                .anyMatch(note -> note.detail().contains("36 months"));
    }

    /** A year that began in 2023 has ended by December 2024 at the latest. */
    @Test
    void theLabelTellsTheAgeWhereNoEndIsGiven() {
        assertThat(issues(plain().period("2022-23"))).contains(Issue.DATA_STALE);
        assertThat(issues(plain().period("2023-24"))).doesNotContain(Issue.DATA_STALE);
        assertThat(issues(plain().period("2013-14").ended("2025-06-30"))).doesNotContain(Issue.DATA_STALE);
        assertThat(issues(plain().period("all 1200 students"))).doesNotContain(Issue.DATA_STALE);
    }

    @Test
    void staleBeginsTheDayAfterTwentyFourAndThirtySixMonths() {
        assertThat(staleness("2024-11-21")).isEmpty();
        assertThat(staleness("2024-11-20")).containsExactly("the period ended more than 24 months ago");
        assertThat(staleness("2023-11-21")).containsExactly("the period ended more than 24 months ago");
        assertThat(staleness("2023-11-20")).containsExactly("the period ended more than 36 months ago");
    }

    private static List<String> staleness(String end) {
        return plain().ended(end).assessed().dataQuality().stream()
                .filter(note -> note.code() == Issue.DATA_STALE)
                .map(DataQuality::detail)
                .toList();
    }

    @Test
    void whatIsNotSaidIsNoted() {
        assertThat(issues(plain()))
                .containsExactly(Issue.PERIOD_MISSING, Issue.SOURCE_MISSING, Issue.NO_HISTORY, Issue.NO_PROJECTION);
    }

    @Test
    void theYearsOfThePandemicAreNoted() {
        assertThat(issues(plain().period("2020-21"))).contains(Issue.PANDEMIC_YEAR);
        assertThat(issues(plain().ended("2021-06-30"))).contains(Issue.PANDEMIC_YEAR);
        assertThat(issues(plain().ended("2022-06-30"))).doesNotContain(Issue.PANDEMIC_YEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-21", " 2020-2021 ", "2020/21", "2020–2021"})
    void theYearsOfThePandemicAreKnownHoweverTheyAreWritten(String label) {
        assertThat(issues(plain().period(label))).contains(Issue.PANDEMIC_YEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020", "2020-2022", "2021-2022", "1920-21", "2020-1921", "2020-210"})
    void otherYearsAreNotOfThePandemic(String label) {
        assertThat(issues(plain().period(label))).doesNotContain(Issue.PANDEMIC_YEAR);
    }

    @Test
    void groupsAreSetBesideThePopulation() {
        assertThat(issues(plain().population(300, 1999))).contains(Issue.GROUPS_OVER_TOTAL);
        assertThat(issues(plain().population(300, 2041))).contains(Issue.GROUPS_UNDER_TOTAL);
        assertThat(issues(plain().population(300, 2040)))
                .doesNotContain(Issue.GROUPS_UNDER_TOTAL, Issue.GROUPS_OVER_TOTAL);
    }

    @Test
    void moreCountedThanAmongAllIsNotedToo() {
        assertThat(issues(plain().population(299, 2000))).contains(Issue.GROUPS_OVER_TOTAL);
        assertThat(issues(plain().population(300, 2000))).doesNotContain(Issue.GROUPS_OVER_TOTAL);
    }

    /** Who adds hidden groups to the rest says how many they are. */
    @Test
    void hiddenGroupsAreNotAdded() {
        var draft = plain().group("small", 3, 100).group("next", 50, 110).group("others", 90, 1000);
        assertThat(issues(draft.population(430, 3209))).doesNotContain(Issue.GROUPS_OVER_TOTAL);
        assertThat(issues(draft.population(430, 9000))).doesNotContain(Issue.GROUPS_UNDER_TOTAL);
    }

    @Test
    void overlappingGroupsAreComparedWithOneGroup() {
        var assessed = plain().overlapping().assessed();
        assertThat(entry(assessed, "a").comparison()).isEqualTo(Comparison.HIGHEST_RATE);
        assertThat(assessed.dataQuality())
                .extracting(DataQuality::detail)
                .contains("the groups overlap, so that groups are compared with one group instead");
        assertThat(entry(plain().overlapping().reference("b").assessed(), "a").referenceGroup())
                .isEqualTo("b");
    }

    @Test
    void eachGroupThatCannotBeJudgedIsNoted() {
        var issues = issues(adverse()
                .group("a", 100, 1000)
                .group("kept back", suppressed())
                .group("few", 15, 29)
                .group("rare", 0, 200));
        assertThat(issues).contains(Issue.SUPPRESSED_INPUT, Issue.SMALL_N, Issue.SMALL_CELL);
    }

    @Test
    void ratesAloneAreNotedAndComparedWithOneGroup() {
        assertThat(issues(adverse().group("a", percent("10")).group("b", percent("20"))))
                .contains(Issue.RATES_ONLY, Issue.COMPARISON_FELL_BACK);
    }

    @Test
    void oneFigureForAllAsksForTheMethod() {
        var issues = issues(adverse()
                .basis(ProjectionBasis.JUDGEMENT)
                .group("a", counted(100, 1000), percent("5"))
                .group("b", counted(200, 1000), percent("5")));
        assertThat(issues).contains(Issue.PROJECTION_SAME_FOR_ALL, Issue.BASIS_WEAK);
    }

    /** Whether a hidden group stood at the rate of the others must not be told by this note. */
    @Test
    void oneFigureForAllIsToldOfShownGroupsOnly() {
        var projected = percent("5");
        var draft = adverse()
                .group("a", counted(100, 1000), projected)
                .group("b", counted(300, 3000), projected)
                .group("c", counted(400, 4000), projected)
                .group("small", counted(9, 90), projected);
        assertThat(issues(draft)).doesNotContain(Issue.PROJECTION_SAME_FOR_ALL);
        assertThat(issues(draft.group("also small", counted(8, 90), projected)))
                .doesNotContain(Issue.PROJECTION_SAME_FOR_ALL);
    }

    @Test
    void partsOfPartsAreALayerOfTheirOwn() {
        var assessed = crossed()
                .crossed("Black girls with disabilities", 30, 200, "Black girls", "Disability")
                .crossed("Black girls without", 110, 800, "Black girls", "None")
                .assessed();
        assertThat(entry(assessed, "Black girls").figures().comparisonRate()).isEqualTo(0.1);
        assertThat(entry(assessed, "Black girls without").figures().comparisonRate())
                .isEqualTo(0.15);
    }

    @Test
    void groupsThatAProposalNamesAndNobodyMeasuredAreMissing() {
        var indicator = adverse()
                .dimension("race_ethnicity")
                .coded("race.black", 100, 1000)
                .coded("race.white", 100, 1000)
                .build();
        var notes = Disparities.of(
                        List.of(indicator),
                        List.of("race.black", "lang.english_learner"),
                        ShippedLines.policy(),
                        IndicatorDraft.TODAY)
                .dataQuality();
        assertThat(notes)
                .filteredOn(note -> note.code() == Issue.GROUP_MISSING)
                .extracting(DataQuality::group)
                .containsExactly(
                        "lang.english_learner",
                        "race.aian",
                        "race.asian",
                        "race.hispanic",
                        "race.multiracial",
                        "race.nhpi");
        assertThat(notes).anyMatch(note -> note.code() == Issue.INTERSECTIONS_NOT_EXAMINED);
    }

    @Test
    void aSubmissionWithoutIndicatorsAsksForData() {
        var disparities = Disparities.of(List.of(), ShippedLines.policy(), IndicatorDraft.TODAY);
        assertThat(disparities.dataQuality()).containsExactly(DataQuality.NOTHING_MEASURED);
        assertThat(disparities.groups()).isEmpty();
    }

    private static IndicatorDraft plain() {
        return adverse().group("a", 150, 1000).group("b", 150, 1000);
    }

    private static IndicatorDraft crossed() {
        return adverse()
                .crossed("Black girls", 140, 1000, "Black", "Girls")
                .crossed("Black boys", 80, 1000, "Black", "Boys")
                .crossed("White girls", 100, 1000, "White", "Girls")
                .crossed("White boys", 120, 1000, "White", "Boys");
    }

    /** Of a thousand in each year, the latest first, beside one in ten of the others. */
    private static Years years(int present, int before, int first) {
        var draft = adverse()
                .period("2022-23")
                .group("a", present * 10L, 1000)
                .group("b", 100, 1000)
                .year("2020-21", year -> year.group("a", first * 10L, 1000).group("b", 100, 1000))
                .year("2021-22", year -> year.group("a", before * 10L, 1000).group("b", 100, 1000));
        return Objects.requireNonNull(entry(draft.assessed(), "a").years());
    }

    private static List<Issue> issues(IndicatorDraft draft) {
        return draft.assessed().dataQuality().stream().map(DataQuality::code).toList();
    }
}
