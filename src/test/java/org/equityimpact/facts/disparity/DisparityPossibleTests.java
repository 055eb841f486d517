package org.equityimpact.facts.disparity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.facts.disparity.IndicatorDraft.SHOWING_ALL;
import static org.equityimpact.facts.disparity.IndicatorDraft.adverse;
import static org.equityimpact.facts.disparity.IndicatorDraft.counted;
import static org.equityimpact.facts.disparity.IndicatorDraft.entry;
import static org.equityimpact.facts.disparity.IndicatorDraft.favourable;
import static org.equityimpact.facts.disparity.IndicatorDraft.percent;
import static org.equityimpact.facts.disparity.IndicatorDraft.percentOf;
import static org.equityimpact.facts.disparity.IndicatorDraft.suppressed;

import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.IndicatorKind;
import org.equityimpact.proposal.ProjectionBasis;
import org.junit.jupiter.api.Test;

/** What figures that were not given could still show. */
class DisparityPossibleTests {

    @Test
    void ratesAloneMayStandAsHighAsTheyWouldWithSizes() {
        var assessed = favourable()
                .kind(IndicatorKind.OUTCOME)
                .group("a", percent("60"), percent("60"))
                .group("b", percent("85"), percent("85"))
                .group("c", percent("84"), percent("84"))
                .assessed();
        is(entry(assessed, "a"), Level.WATCH, Level.HIGH);
        is(entry(assessed, "c"), Level.NONE, Level.NONE);
    }

    @Test
    void aSizeThatIsMissingBesideOthersLeavesTheReferenceOpen() {
        var assessed = favourable()
                .group("a", percentOf("80", 500), percentOf("80", 500))
                .group("b", percent("85"), percent("85"))
                .assessed();
        assertThat(entry(assessed, "a").possible()).isEqualTo(Level.HIGH);
    }

    @Test
    void aReferenceInPlaceOfAllOthersLeavesTheLevelOpen() {
        var assessed = adverse()
                .reference("b")
                .group("a", percent("30"), percent("30"))
                .group("b", percent("29"), percent("29"))
                .group("c", percent("5"), percent("5"))
                .assessed();
        assertThat(entry(assessed, "a").comparison()).isEqualTo(Comparison.NAMED);
        is(entry(assessed, "a"), Level.NONE, Level.HIGH);
    }

    @Test
    void aSmallLocalComparisonIsOpenUntilTheStatesFiguresAreGiven() {
        var draft = adverse().group("a", 100, 1000).group("b", 12, 25);
        is(entry(draft.assessed(), "a"), Level.CANNOT_ASSESS, Level.HIGH);
        is(entry(draft.assessed(), "b"), Level.CANNOT_ASSESS, Level.CANNOT_ASSESS);
        draft.state("others", 3, 20);
        is(entry(draft.assessed(), "a"), Level.CANNOT_ASSESS, Level.CANNOT_ASSESS);
    }

    /** The owner withholds a group of 250 with 5 counted: beside all others a is twice as often counted. */
    @Test
    void othersWithoutThoseWithheldAreOpenUntilThePopulationIsGiven() {
        var draft = adverse()
                .kind(IndicatorKind.OUTCOME)
                .group("a", counted(60, 200), counted(60, 200))
                .group("b", counted(56, 200), counted(56, 200))
                .group("c", counted(58, 200), counted(58, 200))
                .group("kept back", suppressed())
                .group("kept back too", suppressed());
        is(entry(draft.assessed(), "a"), Level.NONE, Level.HIGH);
        is(entry(draft.population(194, 1100).assessed(), "a"), Level.HIGH, Level.HIGH);
    }

    @Test
    void manyComparisonsAreHeldToFewFalseAlarmsButAMissingOneCouldAllowMore() {
        var draft = adverse().comparingWith("reference").kind(IndicatorKind.OUTCOME);
        draft.group("reference", counted(1000, 10_000), counted(1000, 10_000));
        for (var group = 0; group < 22; group++) {
            var figure = counted(group == 0 ? 130 : 100, 1000);
            draft.group("group " + group, figure, figure);
        }
        is(entry(draft.assessed(), "group 0"), Level.WATCH, Level.WATCH);
        is(entry(draft.group("one more", IndicatorDraft.NOT_GIVEN).assessed(), "group 0"), Level.WATCH, Level.MEDIUM);
    }

    /** Whose figure is missing could be hidden in place of another: who of the hidden is small is not said by this. */
    @Test
    void aGroupHiddenWhileFiguresAreMissingIsOpen() {
        var draft = adverse()
                .group("small", 3, 200)
                .group("next", 100, 300)
                .group("a", 50, 400)
                .group("b", 50, 500);
        is(entry(draft.assessed(), "small"), Level.CANNOT_ASSESS, Level.CANNOT_ASSESS);
        is(entry(draft.assessed(), "next"), Level.CANNOT_ASSESS, Level.CANNOT_ASSESS);
        draft.group("not given", IndicatorDraft.NOT_GIVEN);
        is(entry(draft.assessed(), "small"), Level.CANNOT_ASSESS, Level.HIGH);
        is(entry(draft.assessed(), "next"), Level.CANNOT_ASSESS, Level.HIGH);
    }

    /** A change raises what is possible as it raises the level. */
    @Test
    void aGapThatWidensRaisesWhatIsPossible() {
        var assessed = favourable()
                .kind(IndicatorKind.OUTCOME)
                .group("a", percent("70"), percent("68"))
                .group("b", percent("80"), percent("80"))
                .assessed();
        is(entry(assessed, "a"), Level.MEDIUM, Level.HIGH);
    }

    /** Bettering oneself in a gap in one's own favour is shown, not flagged. */
    @Test
    void aGapThatWidensInAGroupsFavourFlagsItNot() {
        var assessed = adverse()
                .kind(IndicatorKind.OUTCOME)
                .basis(ProjectionBasis.PILOT)
                .group("better off", counted(100, 1000), counted(50, 1000))
                .group("worse off", counted(200, 1000), counted(200, 1000))
                .assessed(SHOWING_ALL);
        assertThat(IndicatorDraft.change(assessed, "better off").verdict()).isEqualTo(Verdict.WIDENED);
        is(entry(assessed, "better off"), Level.NONE, Level.NONE);
        is(entry(assessed, "worse off"), Level.HIGH, Level.HIGH);
    }

    private static void is(GroupDisparity entry, Level level, Level possible) {
        assertThat(entry.level()).isEqualTo(level);
        assertThat(entry.possible()).isEqualTo(possible);
    }
}
