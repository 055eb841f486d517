package org.equityimpact.facts.disparity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equityimpact.facts.disparity.IndicatorDraft.SHOWING_ALL;
import static org.equityimpact.facts.disparity.IndicatorDraft.adverse;
import static org.equityimpact.facts.disparity.IndicatorDraft.entry;
import static org.equityimpact.facts.disparity.IndicatorDraft.favourable;
import static org.equityimpact.facts.disparity.IndicatorDraft.percent;
import static org.equityimpact.facts.disparity.IndicatorDraft.percentOf;
import static org.equityimpact.facts.disparity.IndicatorDraft.scored;

import java.math.BigDecimal;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.IndicatorKind;
import org.equityimpact.proposal.IndicatorUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisparityLevelTests {

    @ParameterizedTest
    @CsvSource({
        "300, 1000, 150, 1000, 2.00, false",
        "301, 1000, 150, 1000, 2.00, true",
        "75, 1000, 60, 1000, 1.25, false",
        "76, 1000, 60, 1000, 1.25, true",
        "90, 1000, 30, 1000, 3.00, false",
        "3, 5, 6, 8, 0.80, false"
    })
    void aThresholdIsExceededOnlyStrictly(long a, long n1, long b, long n2, String threshold, boolean exceeds) {
        var entry = entry(adverse().group("a", a, n1).group("b", b, n2).assessed(SHOWING_ALL), "a");
        assertThat(entry.harmRatioExceeds(new BigDecimal(threshold))).isEqualTo(exceeds);
    }

    /** Of all count pairs that are exactly four to five, many divide to less than 0.8 as doubles. */
    @Test
    void fourFifthsExactlyIsNeverBelowFourFifths() {
        for (var n1 = 1; n1 < 60; n1++) {
            for (var n2 = 1; n2 < 60; n2++) {
                for (var b = 1; b <= n2; b++) {
                    if (4 * b * n1 % (5 * n2) == 0 && 4 * b * n1 / (5 * n2) <= n1) {
                        var pair = new RatePair(
                                (Figure.Rate) rate(4L * b * n1 / (5L * n2), n1), (Figure.Rate) rate(b, n2), true);
                        assertThat(pair.isBelowFourFifths()).isFalse();
                        assertThat(pair.harmRatio().exceeds(new BigDecimal("1.25")))
                                .isFalse();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "210, 1000, 100, 1000, HIGH",
        "200, 1000, 100, 1000, MEDIUM",
        "125, 1000, 100, 1000, NONE",
        "19, 1000, 10, 1000, NONE",
        "30, 1000, 20, 1000, WATCH",
        "660, 1000, 600, 1000, MEDIUM",
        "650, 1000, 600, 1000, NONE",
        "800, 1000, 640, 1000, HIGH"
    })
    void theLevelFollowsTheDecisionTable(long a, long n1, long b, long n2, Level level) {
        var draft = adverse().kind(IndicatorKind.OUTCOME).group("a", a, n1).group("b", b, n2);
        assertThat(entry(draft.assessed(), "a").level()).isEqualTo(level);
    }

    @Test
    void theKindPicksTheRow() {
        assertThat(level(IndicatorKind.OUTCOME)).isEqualTo(Level.HIGH);
        assertThat(level(IndicatorKind.DISCIPLINE)).isEqualTo(Level.MEDIUM);
        assertThat(level(IndicatorKind.SPECIAL_EDUCATION)).isEqualTo(Level.MEDIUM);
    }

    @Test
    void anUnknownKindTakesTheStrictestRow() {
        assertThat(entry(adverse().group("a", 41, 1000).group("b", 20, 1000).assessed(), "a")
                        .level())
                .isEqualTo(Level.HIGH);
    }

    @Test
    void aBetterOffGroupIsShownAndNotFlagged() {
        var entry = entry(adverse().group("a", 500, 1000).group("b", 100, 1000).assessed(), "b");
        assertThat(entry.figures().harmRatio()).isEqualTo(0.2);
        assertThat(entry.level()).isEqualTo(Level.NONE);
    }

    @Test
    void largeNumbersAloneFlagNothing() {
        var entry = entry(
                adverse()
                        .group("a", 510_000, 10_000_000)
                        .group("b", 500_000, 10_000_000)
                        .assessed(),
                "a");
        assertThat(entry.stable()).isTrue();
        assertThat(entry.level()).isEqualTo(Level.NONE);
    }

    @Test
    void onePersonTheOtherWayKeepsItAtWatch() {
        var policy = SHOWING_ALL;
        var entry = entry(adverse().group("a", 2, 3).group("b", 300, 900).assessed(policy), "a");
        assertThat(entry.flags()).contains(DisparityFlag.FLIPS_WITH_ONE);
        assertThat(entry.level()).isEqualTo(Level.WATCH);
    }

    @Test
    void aSmallGroupIsNotJudged() {
        var assessed = adverse()
                .group("a", 12, 29)
                .group("b", 100, 1000)
                .group("c", 100, 1000)
                .assessed();
        assertThat(entry(assessed, "a").status()).isEqualTo(Status.SMALL_GROUP);
        assertThat(entry(assessed, "a").level()).isEqualTo(Level.CANNOT_ASSESS);
        assertThat(entry(assessed, "a").harmRatioExceeds(BigDecimal.ONE)).isNull();
    }

    @Test
    void theMinimumItselfIsEnough() {
        var assessed = adverse().group("a", 10, 30).group("b", 100, 1000).assessed();
        assertThat(entry(assessed, "a").status()).isEqualTo(Status.EVALUATED);
    }

    @Test
    void aSmallLocalComparisonGivesWayToTheState() {
        var draft = adverse().group("Black", 189, 4697).group("White", 0, 386);
        assertThat(entry(draft.assessed(), "Black").status()).isEqualTo(Status.SMALL_COMPARISON);
        var alternate = entry(
                draft.state("Black", 3110, 73653).state("Others", 5100, 341183).assessed(), "Black");
        assertThat(alternate.status()).isEqualTo(Status.ALTERNATE);
        assertThat(alternate.basis()).isEqualTo(ComparisonBasis.STATE_OTHERS);
        assertThat(alternate.figures().ratio()).isCloseTo(2.69, within(0.005));
        assertThat(alternate.level()).isEqualTo(Level.HIGH);
    }

    @Test
    void nothingOverNothingIsUndefinedAndSomethingOverNothingInfinite() {
        var none = adverse().group("a", 0, 50).group("b", 0, 60).assessed(SHOWING_ALL);
        assertThat(entry(none, "a").status()).isEqualTo(Status.UNDEFINED);
        assertThat(entry(none, "a").figures().gapPp()).isZero();
        var some = entry(adverse().group("a", 25, 50).group("b", 0, 60).assessed(SHOWING_ALL), "a");
        assertThat(some.status()).isEqualTo(Status.INFINITE);
        assertThat(some.figures().ratio()).isNull();
        assertThat(some.harmRatioExceeds(new BigDecimal("1000"))).isTrue();
        assertThat(some.level()).isEqualTo(Level.HIGH);
    }

    @Test
    void anEmptyGroupIsUndefinedAndChangesNoOther() {
        var with = adverse()
                .group("a", 30, 100)
                .group("b", 20, 100)
                .group("nobody", 0, 0)
                .assessed();
        var without = adverse().group("a", 30, 100).group("b", 20, 100).assessed();
        assertThat(entry(with, "nobody").status()).isEqualTo(Status.UNDEFINED);
        assertThat(entry(with, "a").figures()).isEqualTo(entry(without, "a").figures());
    }

    @Test
    void aFigureNotGivenLeavesTheOthersOpen() {
        var entry = entry(
                adverse()
                        .group("a", 300, 1000)
                        .group("b", 100, 1000)
                        .group("c", IndicatorDraft.NOT_GIVEN)
                        .assessed(),
                "a");
        assertThat(entry.level()).isEqualTo(Level.CANNOT_ASSESS);
        assertThat(entry.possible()).isEqualTo(Level.HIGH);
    }

    @Test
    void theReferenceIsTheBestOffOfThoseLargeEnough() {
        var assessed = favourable()
                .group("tiny", 29, 29)
                .group("White", 800, 1000)
                .group("Black", 480, 800)
                .assessed();
        assertThat(entry(assessed, "Black").referenceGroup()).isEqualTo("White");
        assertThat(entry(assessed, "White").figures().ratio()).isEqualTo(1.0);
        assertThat(entry(assessed, "White").isReference()).isTrue();
        assertThat(entry(assessed, "Black").flags()).contains(DisparityFlag.BELOW_FOUR_FIFTHS);
    }

    @Test
    void theBestOffOfAnAdverseOutcomeHasItLeast() {
        var assessed = adverse()
                .group("a", percent("30"))
                .group("b", percent("10"))
                .group("c", percent("20"))
                .assessed();
        assertThat(entry(assessed, "a").comparison()).isEqualTo(Comparison.HIGHEST_RATE);
        assertThat(entry(assessed, "a").referenceGroup()).isEqualTo("b");
        assertThat(entry(assessed, "a").figures().harmRatio()).isEqualTo(3.0);
        assertThat(entry(assessed, "a").level()).isEqualTo(Level.WATCH);
        assertThat(entry(assessed, "a").figures().gapLowPp()).isEqualTo(19.0);
    }

    @Test
    void theBestOffOfMeansBelowZeroIsTheHighest() {
        var assessed = favourable()
                .group("low", scored("-9", "3", 100))
                .group("high", scored("-2", "3", 100))
                .assessed();
        assertThat(entry(assessed, "low").referenceGroup()).isEqualTo("high");
    }

    @Test
    void successAndFailureMayTellDifferentTales() {
        var entry =
                entry(favourable().group("a", 960, 1000).group("b", 980, 1000).assessed(), "a");
        assertThat(entry.figures().ratio()).isCloseTo(0.98, within(0.001));
        assertThat(entry.flags()).contains(DisparityFlag.ORIENTATION_SENSITIVE);
    }

    @Test
    void allOthersAreThePopulationLessTheGroupWhereItIsKnown() {
        var entry = entry(
                adverse()
                        .group("a", 50, 500)
                        .group("b", 40, 400)
                        .population(200, 1500)
                        .assessed(),
                "a");
        assertThat(entry.basis()).isEqualTo(ComparisonBasis.POPULATION_LESS_GROUP);
        assertThat(entry.figures().comparisonRate()).isEqualTo(0.15);
    }

    @Test
    void percentsOfKnownTotalsAreComparedWithAllOthers() {
        var entry = entry(
                adverse()
                        .group("a", percentOf("30", 100))
                        .group("b", percentOf("10", 300))
                        .assessed(),
                "a");
        assertThat(entry.status()).isEqualTo(Status.EVALUATED);
        assertThat(entry.figures().excess()).isEqualTo(20.0);
    }

    @Test
    void eventsPerStudentMayExceedOneAndHaveNoInterval() {
        var entry = entry(
                adverse()
                        .unit(IndicatorUnit.PER_STUDENT)
                        .group("a", 150, 100)
                        .group("b", 50, 100)
                        .assessed(),
                "a");
        assertThat(entry.figures().ratio()).isEqualTo(3.0);
        assertThat(entry.figures().ratioLow()).isNull();
        assertThat(entry.level()).isEqualTo(Level.WATCH);
    }

    @Test
    void scoresAreJudgedInStandardDeviations() {
        var assessed = favourable()
                .kind(IndicatorKind.SCORES)
                .unit(IndicatorUnit.MEAN)
                .group("a", scored("95", "10", 400))
                .group("b", scored("98", "10", 400))
                .group("c", scored("100", "10", 400))
                .assessed();
        assertThat(entry(assessed, "a").measures().cohensD()).isEqualTo(-0.5);
        assertThat(entry(assessed, "a").level()).isEqualTo(Level.MEDIUM);
        assertThat(entry(assessed, "b").level()).isEqualTo(Level.NONE);
        assertThat(entry(assessed, "a").figures().harmGapPp()).isEqualTo(5.0);
    }

    @Test
    void manyComparisonsAreHeldToFewFalseAlarms() {
        var draft = adverse();
        for (var group = 0; group < 21; group++) {
            draft.group("group " + group, group == 0 ? 130 : 100, 1000);
        }
        var entry = entry(draft.assessed(), "group 0");
        assertThat(entry.figures().fisherP()).isLessThan(0.05);
        assertThat(entry.adjustedP()).isGreaterThan(0.05);
        assertThat(entry.flags()).contains(DisparityFlag.FALSE_ALARMS_CONTROLLED, DisparityFlag.NOT_STABLE);
        assertThat(entry.level()).isEqualTo(Level.WATCH);
    }

    private static Level level(IndicatorKind kind) {
        return entry(
                        adverse()
                                .kind(kind)
                                .group("a", 250, 1000)
                                .group("b", 100, 1000)
                                .assessed(),
                        "a")
                .level();
    }

    private static Figure rate(long count, long total) {
        return new FigureReader(null).read(IndicatorDraft.counted(count, total));
    }
}
