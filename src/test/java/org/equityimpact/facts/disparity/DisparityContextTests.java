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
import org.equityimpact.proposal.ProjectionBasis;
import org.junit.jupiter.api.Test;

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

    @Test
    void groupsAreSetBesideThePopulation() {
        assertThat(issues(plain().population(300, 1999))).contains(Issue.GROUPS_OVER_TOTAL);
        assertThat(issues(plain().population(300, 2041))).contains(Issue.GROUPS_UNDER_TOTAL);
        assertThat(issues(plain().population(300, 2040)))
                .doesNotContain(Issue.GROUPS_UNDER_TOTAL, Issue.GROUPS_OVER_TOTAL);
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
                        DisparityPolicy.defaults(),
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
        var disparities = Disparities.of(List.of(), DisparityPolicy.defaults(), IndicatorDraft.TODAY);
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
