package org.equityimpact.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.charts.TableDraft.adverse;
import static org.equityimpact.charts.TableDraft.counted;
import static org.equityimpact.charts.TableDraft.favourable;
import static org.equityimpact.charts.TableDraft.percent;
import static org.equityimpact.charts.TableDraft.scored;

import java.math.BigDecimal;
import java.util.List;
import org.equityimpact.proposal.IndicatorKind;
import org.equityimpact.proposal.IndicatorUnit;
import org.equityimpact.proposal.ProjectionBasis;
import org.junit.jupiter.api.Test;

/** What a chart says in words. */
class WordsTests {

    @Test
    void theMessageNamesTheGroupThatFaresWorst() {
        assertThat(message(adverse().group("Black", 80, 400).group("White", 50, 1000)))
                .containsExactly(
                        "Black: 20.0%, beside 5.0% for all others: 4.00 times, 15.0 points worse; about 60 more than at that"
                                + " rate.",
                        "Of 2 groups, 1 at HIGH. What the decision does to these gaps was not projected.");
    }

    @Test
    void theMessageDoesNotTakeWhatCannotBeAssessedForNoDisparity() {
        assertThat(message(adverse()
                        .group("a", 50, 400)
                        .group("b", 50, 400)
                        .group("c", 3, 20)
                        .group("d", 20, 60)))
                .containsExactly(
                        "Of 4 groups, none above the policy lines, 2 cannot be assessed (which is not the same as no"
                                + " disparity). What the decision does to these gaps was not projected.");
    }

    @Test
    void theMessageTellsWhatIsProjected() {
        assertThat(message(adverse()
                                .group("Black", counted(80, 400), percent("10"))
                                .group("White", counted(50, 1000), percent("5")))
                        .get(1))
                .isEqualTo("Of 2 groups, 1 at HIGH. Projected: the gap narrows for 2.");
    }

    @Test
    void theMessageTellsWhatOnlyShowsWhereGroupsMeet() {
        var table = adverse()
                .group("Black", 120, 1000)
                .group("White", 120, 1000)
                .part("Black girls", 20, 500, "Black")
                .part("Black boys", 100, 500, "Black")
                .part("White girls", 60, 500, "White")
                .part("White boys", 60, 500, "White");

        assertThat(message(table).get(1)).contains("1 group stands out only where groups meet");
        assertThat(row(table, 3).figures()).isEqualTo("20.0% of 500; stands out only where the groups meet");
    }

    @Test
    void aRowHasTheFigureWithItsSizeAndItsProjection() {
        var table = adverse()
                .group("Black", counted(80, 400), percent("10"))
                .group("White", counted(50, 1000), percent("5"));

        assertThat(row(table, 0).figures()).isEqualTo("20.0% of 400; projected 10.0%, gap narrows");
        assertThat(row(table, 0).standing()).isEqualTo("4.00 times, 15.0 points worse");
        assertThat(row(table, 1).standing()).isEqualTo("0.25 times, 15.0 points better");
    }

    @Test
    void aRateAloneSaysThatItsSizeIsNotKnown() {
        var table = favourable().group("a", percent("80"), null).group("b", percent("90"), null);

        assertThat(row(table, 0).figures()).isEqualTo("80.0%, n not given");
        assertThat(row(table, 1).standing()).isEqualTo("the comparison group");
    }

    @Test
    void whatCannotBeAssessedSaysWhy() {
        assertThat(row(adverse().group("a", 0, 20).group("b", 50, 400).group("c", 60, 400), 0)
                        .standing())
                .isEqualTo("too few to judge");
        assertThat(row(adverse().group("a", null, null).group("b", 50, 400), 0).standing())
                .isEqualTo("no figure given");
        assertThat(row(adverse().group("a", 50, 400).group("b", null, null), 0).standing())
                .isEqualTo("a figure to compare with is missing");
        assertThat(row(adverse().group("a", 3, 400).group("b", 4, 400).group("c", 60, 400), 0)
                        .standing())
                .isEqualTo("too few to show");
    }

    @Test
    void meansHaveStandardDeviationsInsteadOfRatios() {
        var table = favourable()
                .kind(IndicatorKind.SCORES)
                .unit(IndicatorUnit.MEAN)
                .group("a", scored("262", "36", 4000), null)
                .group("b", scored("289", "35", 5000), null);

        assertThat(row(table, 0).figures()).isEqualTo("262.0, n = 4,000");
        assertThat(row(table, 0).standing()).isEqualTo("0.76 SD, 27.0 points worse");
        assertThat(new PolicyWords(table.subject()).lines())
                .isEqualTo("Policy lines: watch above 0.2 standard deviations; high above 0.5 standard deviations.");
    }

    @Test
    void aGroupThatIsProjectedWorseOffSaysSo() {
        var table = favourable()
                .unit(IndicatorUnit.MEAN)
                .group("a", scored("262", "36", 4000), scored("255", "36", 4000))
                .group("b", scored("289", "35", 5000), scored("289", "35", 5000));

        assertThat(row(table, 0).figures()).isEqualTo("262.0, n = 4,000; projected 255.0, worse off, gap widens");
    }

    @Test
    void eventsAreCountedPerStudent() {
        var table =
                adverse().unit(IndicatorUnit.PER_STUDENT).group("a", 2900, 1400).group("b", 4100, 9800);

        assertThat(row(table, 0).figures()).isEqualTo("2.07 per student, n = 1,400");
        assertThat(row(table, 0).standing()).isEqualTo("4.95 times, 1.65 per student worse");
    }

    @Test
    void theCaptionSaysWhereTheFiguresComeFromAndWhomTheyAreComparedWith() {
        var table = adverse()
                .source("SIS.")
                .period("2024-25")
                .basis(ProjectionBasis.PILOT)
                .population(140, 1500)
                .group("Black", counted(80, 400), percent("25"))
                .group("White", counted(50, 1000), percent("5"));

        assertThat(new Caption(table.subject()).facts())
                .containsExactly(
                        "Source: SIS. Period: 2024-25.",
                        "Each group is compared with all students outside it.",
                        "Policy lines: watch above 1.25 times or 5 points; high above 2 times or 15 points. A projection may"
                                + " move a level.",
                        "The intervals show how far chance from year to year may move a figure.",
                        "The projection rests on a pilot.");
    }

    @Test
    void figuresAreRoundedHalfUpAndNeverToNothing() {
        assertThat(Shown.percent(0.0785)).isEqualTo("7.9%");
        assertThat(Shown.percent(0.0001)).isEqualTo("0.01%");
        assertThat(Shown.percent(0.9997)).isEqualTo("99.97%");
        assertThat(Shown.percent(1)).isEqualTo("100%");
        assertThat(Shown.percent(0)).isEqualTo("0%");
        assertThat(Shown.ratio(3.185)).isEqualTo("3.19");
        assertThat(Shown.decimal(-0.04, 1)).isEqualTo("−0.04");
        assertThat(Shown.decimal(1e-9, 1)).isEqualTo("<0.000001");
        assertThat(Shown.decimal(1234567.25, 1)).isEqualTo("1,234,567.3");
    }

    @Test
    void aRatioIsNotRoundedToALineThatItStandsAbove() {
        var line = DisparityLine.of("1.25", "2");

        assertThat(Shown.ratio(2.0004, line)).isEqualTo("2.0004");
        assertThat(Shown.ratio(2, line)).isEqualTo("2.00");
        assertThat(Shown.ratio(2.3, line)).isEqualTo("2.30");
    }

    @Test
    void aNameThatIsReadFromRightToLeftKeepsTheLineInOrder() {
        assertThat(message(adverse().group("עולים", 80, 400).group("White", 50, 1000))
                        .get(0))
                .startsWith("\u200Eעולים\u200E: 20.0%, beside");
    }

    @Test
    void partsAreNamedWithTheirWhole() {
        var apart = adverse().part("Girls", 50, 400, "Black").group("White", 60, 400);
        var below = adverse()
                .group("Black", 90, 800)
                .part("Girls", 50, 400, "Black")
                .group("White", 60, 400);

        assertThat(row(apart, 0).unnamedParents()).containsExactly("Black");
        assertThat(row(below, 1).unnamedParents()).isEmpty();
        assertThat(below.subject().rows().get(1).isPart()).isTrue();
    }

    private static List<String> message(TableDraft table) {
        return new MainMessage(table.subject()).paragraphs();
    }

    private static RowWords row(TableDraft table, int row) {
        var subject = table.subject();
        return new RowWords(subject, subject.rows().get(row));
    }

    /** A policy line. */
    private static final class DisparityLine {

        static org.equityimpact.facts.disparity.Lines.Line of(String watch, String high) {
            return new org.equityimpact.facts.disparity.Lines.Line(
                    new BigDecimal(watch), new BigDecimal(high), BigDecimal.ZERO);
        }
    }
}
