package org.equityimpact.facts.disparity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.facts.disparity.IndicatorDraft.adverse;
import static org.equityimpact.facts.disparity.IndicatorDraft.change;
import static org.equityimpact.facts.disparity.IndicatorDraft.counted;
import static org.equityimpact.facts.disparity.IndicatorDraft.entry;
import static org.equityimpact.facts.disparity.IndicatorDraft.suppressed;

import java.util.List;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.Count;
import org.equityimpact.proposal.Measurement;
import org.junit.jupiter.api.Test;

class DisparityDisclosureTests {

    @Test
    void aCountBelowTheMinimumIsHiddenWithAllThatFollowsFromIt() {
        var entry = entry(four(3).assessed(), "small");
        assertThat(entry.status()).isEqualTo(Status.SUPPRESSED);
        assertThat(entry.figures()).isEqualTo(Figures.NONE);
        assertThat(entry.measures()).isEqualTo(Measures.NONE);
        assertThat(entry.stable()).isNull();
        assertThat(entry.flags()).isEmpty();
        assertThat(entry.level()).isEqualTo(Level.CANNOT_ASSESS);
    }

    @Test
    void theMinimumItselfIsShownAndSoIsNone() {
        assertThat(hidden(four(10))).isEmpty();
        assertThat(hidden(four(0))).isEmpty();
    }

    @Test
    void aGroupOfFewMembersIsHiddenWhateverItsCount() {
        assertThat(hidden(adverse()
                        .group("few", 0, 9)
                        .group("a", 50, 400)
                        .group("b", 40, 400)
                        .group("c", 30, 400)))
                .containsExactly("few", "c");
    }

    @Test
    void whereOneGroupIsHiddenTheNextSmallestIsToo() {
        assertThat(hidden(four(3))).containsExactly("small", "c");
    }

    @Test
    void twoHiddenGroupsHideEachOther() {
        assertThat(hidden(four(5).group("also small", 6, 200))).containsExactly("small", "also small");
    }

    /** 3 and 4 are 7: so few that the sum is as good as either. */
    @Test
    void aSmallSumOfHiddenGroupsIsHiddenByAThird() {
        assertThat(hidden(four(3).group("also small", 4, 200))).containsExactly("small", "c", "also small");
    }

    /** 9 and 8 are 17: of two small counts only the largest make so many. */
    @Test
    void aTightSumOfHiddenGroupsIsHiddenByAThird() {
        assertThat(hidden(four(9).group("also small", 8, 200))).containsExactly("small", "c", "also small");
    }

    /** 8 and 29 of 30 are 37, and no more than 30 can be of the second: the first would be 7 to 9. */
    @Test
    void aGroupOfWhomNearlyAllAreCountedHidesLittle() {
        assertThat(hidden(adverse()
                        .group("small", 8, 200)
                        .group("nearly all", 29, 30)
                        .group("a", 50, 400)
                        .group("b", 60, 400)))
                .containsExactly("small", "nearly all", "b");
    }

    /** The next is the one of fewest members, as how many of it are counted would tell of the first. */
    @Test
    void theSecondToHideIsTheSmallestGroupAndNotTheSmallestCount() {
        assertThat(hidden(adverse()
                        .group("small", 3, 200)
                        .group("few members", 60, 300)
                        .group("few counted", 20, 900)
                        .group("others", 200, 4000)))
                .containsExactly("small", "few members");
    }

    @Test
    void whatTheOwnerWithholdsNeedsNoSecondUnlessTheTotalTellsIt() {
        var draft =
                adverse().group("kept back", suppressed()).group("a", 50, 400).group("b", 40, 400);
        assertThat(hidden(draft)).containsExactly("kept back");
        assertThat(hidden(draft.population(95, 1000))).containsExactly("kept back", "b");
    }

    @Test
    void aWithheldCountIsHiddenByAnyMinimum() {
        var withheld = new Measurement(Count.withheld(), Count.of(200), null, null, null, null, null);
        var assessed = adverse()
                .group("few", withheld)
                .group("a", 50, 400)
                .group("b", 40, 400)
                .assessed(IndicatorDraft.SHOWING_ALL);
        assertThat(entry(assessed, "few").status()).isEqualTo(Status.SUPPRESSED);
    }

    @Test
    void theSettingOfZeroShowsAll() {
        assertThat(four(3).assessed(IndicatorDraft.SHOWING_ALL).groups())
                .noneMatch(group -> group.status() == Status.SUPPRESSED);
    }

    @Test
    void aHiddenReferenceLeavesNobodyToCompareWith() {
        var entry = entry(four(3).comparingWith("small").assessed(), "a");
        assertThat(entry.status()).isEqualTo(Status.SMALL_COMPARISON);
        assertThat(entry.figures().comparisonRate()).isNull();
        assertThat(entry.figures().ratio()).isNull();
    }

    @Test
    void aHiddenGroupIsNotTheBestOff() {
        var assessed = four(3).comparing(Comparison.HIGHEST_RATE).assessed();
        assertThat(entry(assessed, "a").referenceGroup()).isEqualTo("c");
        assertThat(entry(assessed, "a").measures().compositionPercent()).isNull();
    }

    @Test
    void aComparisonOfFewPeopleIsHiddenToo() {
        var entry = entry(
                adverse()
                        .group("a", 500, 1000)
                        .group("b", 3, 100)
                        .group("c", 4, 100)
                        .assessed(),
                "a");
        assertThat(entry.status()).isEqualTo(Status.SMALL_COMPARISON);
        assertThat(entry.figures().comparisonRate()).isNull();
        assertThat(entry.figures().excess()).isNull();
        assertThat(entry.measures().compositionPercent()).isNull();
        assertThat(entry.figures().rate()).isEqualTo(0.5);
    }

    /** With nobody else to hide beside, the sum is not told: the comparison is. */
    @Test
    void ofTwoGroupsOneIsHiddenAndTheOtherComparedWithNobody() {
        var draft = adverse().group("a", 50, 400).group("b", 5, 400);
        assertThat(hidden(draft)).containsExactly("b");
        var shown = entry(draft.assessed(), "a");
        assertThat(shown.status()).isEqualTo(Status.SMALL_COMPARISON);
        assertThat(shown.figures().comparisonRate()).isNull();
        assertThat(shown.measures().compositionPercent()).isNull();
        assertThat(hidden(draft.population(55, 800))).containsExactly("a", "b");
    }

    @Test
    void aHiddenGroupStaysHiddenInItsProjectionAndItsChange() {
        var assessed = adverse()
                .group("small", counted(3, 200), counted(40, 200))
                .group("a", counted(50, 400), counted(50, 400))
                .group("b", counted(40, 400), counted(40, 400))
                .group("c", counted(30, 400), counted(30, 400))
                .assessed();
        assertThat(entry(assessed, "small", Period.PROJECTED).figures()).isEqualTo(Figures.NONE);
        assertThat(change(assessed, "small").gapBasePp()).isNull();
        assertThat(change(assessed, "small").gapProjectedPp()).isNull();
        assertThat(change(assessed, "small").worseOff()).isNull();
    }

    @Test
    void twoSumsThatDifferByOneHiddenGroupAreNotBothTold() {
        var draft = adverse()
                .group("kept back", suppressed())
                .group("small", counted(3, 200), counted(3, 200))
                .group("also small", counted(4, 200), counted(4, 200))
                .group("a", counted(50, 400), counted(60, 400))
                .group("b", counted(40, 400), counted(40, 400));
        assertThat(change(draft.assessed(), "a").verdict()).isEqualTo(Verdict.WIDENED);
        assertThat(change(draft.population(105, 2000).assessed(), "a").gapBasePp())
                .isNull();
    }

    @Test
    void aParentDoesNotGiveItsHiddenPartAway() {
        var hidden = hidden(adverse()
                .group("Black", 63, 500)
                .crossed("Black girls", 3, 240, "Black")
                .crossed("Black boys", 60, 260, "Black")
                .group("White", 80, 500)
                .crossed("White girls", 30, 240, "White")
                .crossed("White boys", 50, 260, "White"));
        assertThat(hidden).contains("Black girls", "Black boys");
        assertThat(hidden).doesNotContain("Black", "White");
    }

    @Test
    void summariesLeaveHiddenGroupsOut() {
        var with = four(5).group("also small", 6, 200).assessed().summaries().get(0);
        var without = adverse()
                .group("a", 50, 400)
                .group("b", 40, 400)
                .group("c", 30, 400)
                .assessed()
                .summaries()
                .get(0);
        assertThat(with.theil()).isEqualTo(without.theil());
        assertThat(with.groupsNotEvaluated()).isEqualTo(2);
    }

    /** 4 of 300 in the state: all others less than all students would tell it. */
    @Test
    void aSmallRowOfTheStateIsAsGoodAsWithheld() {
        var draft = adverse()
                .group("a", 50, 400)
                .group("b", 40, 400)
                .state("a", 4, 300)
                .state("All students", 900, 9000);
        assertThat(entry(draft.assessed(), "a").measures().alternateRatio()).isNull();
        assertThat(entry(draft.assessed(IndicatorDraft.SHOWING_ALL), "a")
                        .measures()
                        .alternateRatio())
                .isNotNull();
    }

    @Test
    void anAverageOverHiddenIntersectionsIsNotTold() {
        var assessed = adverse()
                .crossed("Black girls", 3, 240, "Black", "Girls")
                .crossed("Black boys", 60, 260, "Black", "Boys")
                .crossed("White girls", 30, 250, "White", "Girls")
                .crossed("White boys", 50, 270, "White", "Boys")
                .crossed("Asian girls", 35, 280, "Asian", "Girls")
                .crossed("Asian boys", 45, 290, "Asian", "Boys")
                .assessed();
        assertThat(entry(assessed, "Black boys").besideParents())
                .extracting(BesideParent::parentRate)
                .containsExactly(null, 155.0 / 820);
        assertThat(entry(assessed, "White girls").status()).isEqualTo(Status.SUPPRESSED);
    }

    @Test
    void notesOnTheDataDoNotSayHowSmallAHiddenGroupIs() {
        assertThat(four(3).assessed().dataQuality())
                .noneMatch(note -> "small".equals(note.group()) || note.detail().contains("3"));
    }

    private static IndicatorDraft four(long small) {
        return adverse()
                .group("small", small, 200)
                .group("a", 50, 400)
                .group("b", 40, 400)
                .group("c", 30, 400);
    }

    private static List<String> hidden(IndicatorDraft draft) {
        return draft.assessed().groups().stream()
                .filter(group -> group.status() == Status.SUPPRESSED)
                .map(group -> group.place().group())
                .toList();
    }
}
