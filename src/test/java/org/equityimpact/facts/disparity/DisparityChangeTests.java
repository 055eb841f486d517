package org.equityimpact.facts.disparity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equityimpact.facts.disparity.IndicatorDraft.adverse;
import static org.equityimpact.facts.disparity.IndicatorDraft.change;
import static org.equityimpact.facts.disparity.IndicatorDraft.counted;
import static org.equityimpact.facts.disparity.IndicatorDraft.entry;
import static org.equityimpact.facts.disparity.IndicatorDraft.favourable;
import static org.equityimpact.facts.disparity.IndicatorDraft.percent;
import static org.equityimpact.facts.disparity.IndicatorDraft.scored;
import static org.equityimpact.facts.disparity.IndicatorDraft.suppressed;

import java.util.List;
import org.equityimpact.facts.disparity.DisparityChange.Answer;
import org.equityimpact.proposal.IndicatorKind;
import org.equityimpact.proposal.ProjectionBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisparityChangeTests {

    @ParameterizedTest
    @CsvSource({
        "200, 100, 200, 100, UNCHANGED",
        "200, 100, 205, 100, UNCHANGED",
        "200, 100, 206, 100, WIDENED",
        "200, 100, 194, 100, NARROWED",
        "200, 100, 105, 100, CLOSED",
        "200, 100, 106, 100, NARROWED",
        "200, 100, 94, 100, REVERSED",
        "104, 100, 105, 100, UNCHANGED",
        "100, 100, 106, 100, WIDENED",
        "103, 100, 94, 100, WIDENED"
    })
    void theVerdictIsOnTheGap(long a, long b, long projectedA, long projectedB, Verdict verdict) {
        var assessed =
                two(a, b, projectedA, projectedB).kind(IndicatorKind.OUTCOME).assessed();
        assertThat(change(assessed, "a").verdict()).isEqualTo(verdict);
        assertThat(change(assessed, "a").answer()).isEqualTo(Answer.TOLD);
    }

    @Test
    void disciplineHasTheFinerTolerance() {
        assertThat(change(two(200, 100, 203, 100).kind(IndicatorKind.DISCIPLINE).assessed(), "a")
                        .verdict())
                .isEqualTo(Verdict.WIDENED);
    }

    @Test
    void anUnknownKindNeverTurnsWidenedIntoAnotherVerdict() {
        for (var a = 80; a <= 120; a++) {
            for (var projected = 80; projected <= 140; projected++) {
                var known = change(
                                two(a, 100, projected, 100)
                                        .kind(IndicatorKind.OUTCOME)
                                        .assessed(),
                                "a")
                        .verdict();
                if (known == Verdict.WIDENED) {
                    assertThat(change(two(a, 100, projected, 100).assessed(), "a")
                                    .verdict())
                            .isEqualTo(Verdict.WIDENED);
                }
            }
        }
    }

    @Test
    void theGapThatClosesIsToldAsAPart() {
        var change = change(two(300, 100, 150, 100).assessed(), "a");
        assertThat(change.closure()).isCloseTo(0.75, within(1e-12));
        assertThat(change.gapChangePp()).isCloseTo(-15, within(1e-12));
        assertThat(change(two(100, 100, 150, 100).assessed(), "a").closure()).isNull();
    }

    @Test
    void gapAndRatioMayDisagree() {
        var change = change(two(400, 200, 600, 350).assessed(), "a");
        assertThat(change.measuresDisagree()).isTrue();
        assertThat(change.verdict()).isEqualTo(Verdict.WIDENED);
        assertThat(change.ratioBase()).isEqualTo(2.0);
        assertThat(change.ratioProjected()).isCloseTo(1.714, within(0.001));
    }

    @Test
    void aGroupWorseThanItselfIsWorseOffWhateverTheGapDoes() {
        var change = change(two(200, 100, 220, 200).assessed(), "a");
        assertThat(change.verdict()).isEqualTo(Verdict.NARROWED);
        assertThat(change.flags()).contains(ChangeFlag.WORSE_OFF, ChangeFlag.LEVELLING_DOWN);
        assertThat(entry(two(110, 100, 120, 120).assessed(), "a").level()).isEqualTo(Level.MEDIUM);
    }

    /** 2.05 percent now and 3 as projected, which may be 2.5: worse by more than rounding. */
    @Test
    void aGroupIsWorseOffWhereMoreThanRoundingSaysSo() {
        var draft = adverse()
                .group("a", counted(41, 2000), IndicatorDraft.percent("3"))
                .group("b", counted(80, 4000), IndicatorDraft.percent("2"));
        assertThat(change(draft.assessed(), "a").worseOff()).isTrue();
        assertThat(change(draft.assessed(), "b").worseOff()).isFalse();
    }

    /** Of the better off: from 10 v 40 to 20 v 55 percent the gap widens from 30 to 35 points, the ratio narrows from 4 to 2.75. */
    @Test
    void gapAndRatioMayDisagreeForTheBetterOffToo() {
        var change = change(
                adverse()
                        .group("a", counted(100, 1000), counted(200, 1000))
                        .group("b", counted(400, 1000), counted(550, 1000))
                        .assessed(),
                "a");
        assertThat(change.measuresDisagree()).isTrue();
    }

    @Test
    void aGapThatClosesFromAboveIsLevellingDown() {
        var change = change(
                favourable()
                        .group("a", counted(500, 1000), counted(500, 1000))
                        .group("b", counted(800, 1000), counted(600, 1000))
                        .assessed(),
                "a");
        assertThat(change.verdict()).isEqualTo(Verdict.NARROWED);
        assertThat(change.levellingDown()).isTrue();
        assertThat(change.worseOff()).isFalse();
    }

    @Test
    void aGapThatClosesFromBelowIsNot() {
        assertThat(change(two(300, 100, 200, 100).assessed(), "a").levellingDown())
                .isFalse();
    }

    @Test
    void widerRaisesTheLevelToMediumAtLeast() {
        assertThat(level(110, 100, 110, 100, null)).isEqualTo(Level.NONE);
        assertThat(level(110, 100, 120, 100, null)).isEqualTo(Level.MEDIUM);
        assertThat(level(180, 100, 190, 100, null)).isEqualTo(Level.HIGH);
        assertThat(level(110, 100, 141, 100, null)).isEqualTo(Level.HIGH);
    }

    @Test
    void narrowerOnGoodGroundsLowersHighToMediumAndNoFurther() {
        assertThat(level(300, 100, 280, 100, ProjectionBasis.RESEARCH)).isEqualTo(Level.MEDIUM);
        assertThat(level(300, 100, 100, 100, ProjectionBasis.PILOT)).isEqualTo(Level.MEDIUM);
        assertThat(level(180, 100, 120, 100, ProjectionBasis.MODEL)).isEqualTo(Level.MEDIUM);
    }

    @Test
    void narrowerOnWeakGroundsLowersNothing() {
        assertThat(level(300, 100, 100, 100, ProjectionBasis.JUDGEMENT)).isEqualTo(Level.HIGH);
        assertThat(level(300, 100, 100, 100, null)).isEqualTo(Level.HIGH);
    }

    @Test
    void withoutAProjectionNothingIsTold() {
        var assessed = adverse().group("a", 300, 1000).group("b", 100, 1000).assessed();
        var change = change(assessed, "a");
        assertThat(change.verdict()).isNull();
        assertThat(change.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(change.worseOff()).isNull();
        assertThat(entry(assessed, "a").flags()).contains(DisparityFlag.NO_PROJECTION);
        assertThat(entry(assessed, "b").possible()).isEqualTo(Level.HIGH);
    }

    @Test
    void aProjectionForOneGroupAloneLeavesItsGapOpen() {
        var change = change(
                adverse()
                        .group("a", counted(300, 1000), counted(200, 1000))
                        .group("b", 100, 1000)
                        .assessed(),
                "a");
        assertThat(change.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(change.worseOff()).isFalse();
    }

    @Test
    void aWithheldOrSmallGroupCountsAsAnswered() {
        var assessed = adverse()
                .group("a", counted(300, 1000), counted(310, 1000))
                .group("b", counted(100, 1000), counted(100, 1000))
                .group("kept back", suppressed())
                .group("small", counted(12, 25), counted(12, 25))
                .assessed();
        assertThat(change(assessed, "kept back").answer()).isEqualTo(Answer.CANNOT_ASSESS);
        assertThat(change(assessed, "small").answer()).isEqualTo(Answer.CANNOT_ASSESS);

        assertThat(change(assessed, "a").verdict()).isEqualTo(Verdict.WIDENED);
    }

    @Test
    void projectedPercentsTakeTheBaselineTotal() {
        var assessed = adverse()
                .group("a", counted(300, 1000), percent("25"))
                .group("b", counted(100, 1000), percent("10"))
                .assessed();
        assertThat(change(assessed, "a").gapProjectedPp()).isEqualTo(15.0);
        assertThat(entry(assessed, "a", Period.PROJECTED).figures().excess()).isEqualTo(150.0);
        assertThat(entry(assessed, "a", Period.PROJECTED).figures().ratioLow()).isNull();
    }

    @Test
    void populationIsLeftOutOfAChangeBecauseNobodyProjectsIt() {
        var assessed = two(300, 100, 250, 100).population(500, 3000).assessed();
        assertThat(entry(assessed, "a").figures().harmGapPp()).isEqualTo(20.0);
        assertThat(change(assessed, "a").gapBasePp()).isEqualTo(20.0);
        assertThat(entry(assessed, "a").basis()).isEqualTo(ComparisonBasis.POPULATION_LESS_GROUP);
        assertThat(entry(assessed, "a", Period.PROJECTED).basis()).isEqualTo(ComparisonBasis.REPORTED_OTHERS);
    }

    @Test
    void meansMoveInPointsOfTheirScale() {
        var change = change(
                favourable()
                        .group("a", scored("90.0", "10", 100), scored("88.0", "10", 100))
                        .group("b", scored("95.0", "10", 100), scored("95.0", "10", 100))
                        .assessed(),
                "a");
        assertThat(change.verdict()).isEqualTo(Verdict.WIDENED);
        assertThat(change.worseOff()).isTrue();
        assertThat(change.measuresDisagree()).isNull();
    }

    @Test
    void eachChangeSaysWhereItComesFrom() {
        var indicator = two(200, 100, 200, 100).build();
        var assessed = Disparities.of(List.of(indicator, indicator), ShippedLines.policy(), IndicatorDraft.TODAY);
        assertThat(assessed.changes().get(3).place().pointer()).isEqualTo("/indicators/1/groups/1");
    }

    private static Level level(long a, long b, long projectedA, long projectedB, @Nullable ProjectionBasis basis) {
        var draft = two(a, b, projectedA, projectedB).kind(IndicatorKind.OUTCOME);
        return entry((basis == null ? draft : draft.basis(basis)).assessed(), "a")
                .level();
    }

    private static IndicatorDraft two(long a, long b, long projectedA, long projectedB) {
        return adverse()
                .group("a", counted(a, 1000), counted(projectedA, 1000))
                .group("b", counted(b, 1000), counted(projectedB, 1000));
    }
}
