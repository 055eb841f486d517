package org.equityimpact.facts.disparity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.facts.disparity.IndicatorDraft.SHOWING_ALL;
import static org.equityimpact.facts.disparity.IndicatorDraft.adverse;
import static org.equityimpact.facts.disparity.IndicatorDraft.change;
import static org.equityimpact.facts.disparity.IndicatorDraft.counted;
import static org.equityimpact.facts.disparity.IndicatorDraft.entry;
import static org.equityimpact.facts.disparity.IndicatorDraft.favourable;
import static org.equityimpact.facts.disparity.IndicatorDraft.percent;
import static org.equityimpact.facts.disparity.IndicatorDraft.suppressed;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.equityimpact.proposal.IndicatorKind;
import org.equityimpact.proposal.IndicatorUnit;
import org.equityimpact.proposal.ProjectionBasis;
import org.junit.jupiter.api.Test;

class DisparitySentenceTests {

    private static final String NO_PROJECTION = " Projected: not supplied.";
    private static final String CLEARED_BELOW =
            " No longer flagged when at most %s times worse and at most 5 points apart.";

    /** Seattle 2013-14, as in the design of the measures. */
    @Test
    void saysBothMeasuresTheLineAndItsOwner() {
        var draft = adverse()
                .kind(IndicatorKind.DISCIPLINE)
                .period("2013-14")
                .group("Black", 806, 10202)
                .group("all others", 1142, 46137);

        assertThat(told(draft, "Black", owned("the equity office")))
                .isEqualTo(
                        "A rate, 2013-14: Black at 3.19 times the rate of all others (7.9% v 2.5%; 2.92 to 3.48 times allowing for chance; gap 5.4 points; about"
                                + " 553 more than at the others' rate). Threshold used: 3.00 (policy row discipline/adverse, owner the"
                                + " equity office); level high."
                                + NO_PROJECTION
                                + CLEARED_BELOW.formatted("1.50"));
    }

    @Test
    void saysOfALackOfSuccessHowManyTimesWorseItIs() {
        var draft =
                favourable().kind(IndicatorKind.OUTCOME).group("A", 300, 500).group("B", 800, 1000);

        assertThat(told(draft, "A"))
                .isEqualTo(
                        "A rate: A at 0.75 times the rate of B, the group with the highest rate (60.0% v 80.0%; 1.33 times"
                                + " worse; 0.69 to 0.81 times allowing for chance; gap 20.0 points; about 100 fewer than at the rate of B). Threshold used: a gap of 15 points"
                                + " (policy row default/any); level high."
                                + NO_PROJECTION
                                + CLEARED_BELOW.formatted("1.25"));
    }

    @Test
    void tellsARatioFromTheLineThatItStandsAbove() {
        var draft = adverse()
                .kind(IndicatorKind.DISCIPLINE)
                .group("A", 30001, 100000)
                .group("B", 10000, 100000);

        assertThat(told(draft, "A")).contains("at 3.0001 times the rate", "Threshold used: 3.00 ");
    }

    @Test
    void saysWhatIsProjectedByBothMeasures() {
        var draft = adverse()
                .kind(IndicatorKind.OUTCOME)
                .basis(ProjectionBasis.MODEL)
                .group("A", counted(400, 1000), counted(600, 1000))
                .group("B", counted(200, 1000), counted(350, 1000));

        assertThat(told(draft, "A"))
                .isEqualTo(
                        "A rate: A at 2.00 times the rate of all others (40.0% v 20.0%; 1.73 to 2.31 times allowing for chance; gap 20.0 points; about 200 more than"
                                + " at the others' rate). Threshold used: a gap of 15 points (policy row default/any); level high."
                                + " Projected: the gap widens from 20.0 to 25.0 points, the ratio from 2.00 to 1.71. The group is"
                                + " projected worse than now. Gap and ratio move opposite ways."
                                + CLEARED_BELOW.formatted("1.25"));
    }

    @Test
    void saysWhyALevelIsRaised() {
        var draft = adverse()
                .kind(IndicatorKind.OUTCOME)
                .basis(ProjectionBasis.MODEL)
                .group("A", counted(105, 1000), counted(140, 1000))
                .group("B", counted(100, 1000), counted(100, 1000));

        assertThat(told(draft, "A"))
                .isEqualTo(
                        "A rate: A at 1.05 times the rate of all others (10.5% v 10.0%; 0.81 to 1.36 times allowing for chance; gap 0.5 points; about 5 more than at"
                                + " the others' rate). Threshold used: 1.25 (policy row default/adverse); level high. The level is"
                                + " raised for what is projected. Projected: the gap widens from 0.5 to 4.0 points, the ratio from 1.05"
                                + " to 1.40. The group is projected worse than now. No longer flagged when not projected to fare worse"
                                + " than now.");
    }

    @Test
    void saysThatItMayBeChance() {
        var draft = adverse().kind(IndicatorKind.OUTCOME).group("A", 14, 100).group("B", 100, 1000);

        assertThat(told(draft, "A"))
                .isEqualTo(
                        "A rate: A at 1.40 times the rate of all others (14.0% v 10.0%; 0.83 to 2.36 times allowing for chance; gap 4.0 points; about 4 more than at"
                                + " the others' rate). Threshold used: 1.25 (policy row default/adverse); level watch. It is watched"
                                + " only: with numbers this small it could plausibly be chance from year to year; get more years."
                                + NO_PROJECTION);
    }

    @Test
    void saysThatRatesAloneCannotBeTested() {
        var draft =
                adverse().kind(IndicatorKind.OUTCOME).group("A", percent("20")).group("B", percent("10"));

        assertThat(told(draft, "A"))
                .contains(
                        "A at 2.00 times the rate of B, the group with the lowest rate (20.0% v 10.0%; gap 10.0 points).")
                .contains("It is watched only: rates without their totals cannot be tested for size.");
    }

    @Test
    void saysWhereTheOthersHaveNone() {
        var draft = adverse().kind(IndicatorKind.OUTCOME).group("A", 60, 1000).group("B", 0, 1000);

        assertThat(told(draft, "A", SHOWING_ALL))
                .startsWith(
                        "A rate: A has a rate where all others have none (6.0% v 0.0%; gap 6.0 points; about 60 more than at"
                                + " the others' rate).");
    }

    @Test
    void saysThatAGroupIsTooSmallAndNothingElse() {
        var draft = adverse().group("A", 7, 154).group("B", suppressed()).group("D", 100, 1000);

        assertThat(told(draft, "A"))
                .isEqualTo(
                        "A rate: A cannot be assessed: too few to show. Projected: cannot be assessed, too few to show or to judge.");
        assertThat(told(draft, "B")).startsWith("A rate: B cannot be assessed: too few to show.");
        var fewer = adverse().group("C", 22, 25).group("D", 100, 1000);
        assertThat(told(fewer, "C")).startsWith("A rate: C cannot be assessed: too few to judge.");
        assertThat(told(fewer, "D")).startsWith("A rate: D cannot be assessed: too few to compare with.");
    }

    @Test
    void saysWhichGroupTheOthersAreComparedWith() {
        var draft =
                favourable().kind(IndicatorKind.OUTCOME).group("A", 300, 500).group("B", 800, 1000);

        assertThat(told(draft, "B"))
                .isEqualTo("A rate: B is the group that the others are compared with (80.0%)." + NO_PROJECTION);
    }

    @Test
    void speaksOfEventsPerStudent() {
        var draft = adverse()
                .kind(IndicatorKind.DISCIPLINE)
                .unit(IndicatorUnit.PER_STUDENT)
                .group("A", 1200, 1000)
                .group("B", 300, 1000);

        assertThat(told(draft, "A"))
                .startsWith(
                        "A rate: A at 4.00 times the rate of all others (1.20 v 0.30; gap 0.90 per student; about 900 more than"
                                + " at the others' rate).")
                .contains("level watch. It is watched only: figures of this kind cannot be tested for chance.");
    }

    @Test
    void namesTheStrictestRowWhereTheKindIsNotKnown() {
        var draft = adverse().group("A", 80, 500).group("B", 60, 1500);

        assertThat(told(draft, "A")).contains("Threshold used: 2.00 (policy row default/adverse); level high.");
    }

    @Test
    void saysOfAnIntersectionThatItsParentsHideIt() {
        var draft = adverse()
                .kind(IndicatorKind.OUTCOME)
                .crossed("A girls", 20, 1000, "A", "girls")
                .crossed("A boys", 250, 1000, "A", "boys")
                .crossed("B girls", 250, 1000, "B", "girls")
                .crossed("B boys", 20, 1000, "B", "boys");

        assertThat(told(draft, "A boys")).contains("None of the groups that it is part of is flagged.");
    }

    private static String told(IndicatorDraft draft, String group) {
        return told(draft, group, ShippedLines.policy());
    }

    private static String told(IndicatorDraft draft, String group, DisparityPolicy policy) {
        var disparities = draft.assessed(policy);
        return DisparitySentence.of(entry(disparities, group), change(disparities, group), draft.build(), policy);
    }

    private static DisparityPolicy owned(String owner) {
        var rows = new ArrayList<ThresholdRow>();
        for (var row : SHOWING_ALL.rows()) {
            rows.add(new ThresholdRow(
                    row.kind(),
                    row.orientation(),
                    row.measure(),
                    row.watch(),
                    row.high(),
                    row.minGapPp(),
                    row.minCell(),
                    row.minN(),
                    row.tolerancePp(),
                    owner,
                    row.why()));
        }
        return ShippedLines.policy(rows);
    }

    @Test
    void roundsForShowingOnlyAndNeverToNothing() {
        var words = FigureWords.of(adverse().group("A", 1, 2).group("B", 1, 2).build());
        assertThat(words.rate(0.07945)).isEqualTo("7.9%");
        assertThat(words.rate(0.07950)).isEqualTo("8.0%");
        assertThat(words.rate(0.000123)).isEqualTo("0.012%");
        assertThat(words.rate(0)).isEqualTo("0.0%");
        assertThat(words.gap(-5.45)).isEqualTo("5.5 points");
        assertThat(words.gapLine(new BigDecimal("15.0"))).isEqualTo("15 points");
        assertThat(FigureWords.ratio(1234.5)).isEqualTo("1,234.50");
        assertThat(FigureWords.count(12345.5)).isEqualTo("12,346");
    }
}
