package org.equityimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.assessment.Desk.judge;
import static org.equityimpact.assessment.Said.gap;
import static org.equityimpact.assessment.Said.risk;
import static org.equityimpact.assessment.Severity.CRITICAL;
import static org.equityimpact.assessment.Severity.HIGH;
import static org.equityimpact.assessment.Severity.LOW;
import static org.equityimpact.assessment.Severity.MEDIUM;

import java.math.BigDecimal;
import java.util.Map;
import org.equityimpact.assessment.Assessment.Concern;
import org.equityimpact.assessment.Assessment.DimensionFigures;
import org.junit.jupiter.api.Test;

class FiguresTests {

    private final RuleAnswer rest = risk("rest", MEDIUM).isClear();

    @Test
    void aRiskThatFiresIsConfirmedPossibleAndDecided() {
        assertThat(figures(risk("one", MEDIUM).fires("/a"), rest)).isEqualTo("5.0 5.0 1.00");
    }

    @Test
    void aGapThatFiresIsPossibleAndMissing() {
        assertThat(figures(gap("one", MEDIUM).in("D").firesForWantOf("/a"), rest))
                .isEqualTo("0.0 5.0 0.50");
    }

    @Test
    void aRiskThatFiresForWantOfAPartIsConfirmedAndMissing() {
        assertThat(figures(risk("one", MEDIUM).firesForWantOf("/a"), rest)).isEqualTo("5.0 5.0 0.50");
    }

    @Test
    void aGapOnAListSubmittedEmptyIsConfirmedAndDecided() {
        assertThat(figures(gap("one", MEDIUM).in("D").fires("/a"), rest)).isEqualTo("5.0 5.0 1.00");
    }

    @Test
    void aRuleThatCannotTellIsPossibleAndMissing() {
        assertThat(figures(risk("one", MEDIUM).cannotTell("/a"), rest)).isEqualTo("0.0 5.0 0.50");
    }

    @Test
    void aClearRuleIsNothingButDecided() {
        assertThat(figures(risk("one", MEDIUM).isClear(), risk("two", LOW).isNotApplicable()))
                .isEqualTo("0.0 0.0 1.00");
    }

    @Test
    void aCountingRuleConfirmsWhatItCountsAndMayCountItsMaximum() {
        assertThat(figures(risk("one", LOW).counting(2, 14).fires("/a", "/b"))).isEqualTo("4.0 14.0 1.00");
    }

    @Test
    void aDimensionCountsNoMoreThanItsWeight() {
        assertThat(figures(
                        risk("one", CRITICAL).fires("/a"), risk("two", CRITICAL).fires("/b")))
                .isEqualTo("24.0 24.0 1.00");
    }

    @Test
    void aDimensionCountsByItsWeightAndSaturation() {
        assertThat(judge(risk("one", HIGH).in("E").fires("/a")).figures().shownDimensions())
                .contains(new DimensionFigures(
                        "E",
                        "Partners and engagement",
                        18,
                        new BigDecimal("7.4"),
                        new BigDecimal("7.4"),
                        new BigDecimal("1.00")));
    }

    @Test
    void anIndexIsConcernOutOfWhatItsDimensionsWeigh() {
        assertThat(judge(risk("one", MEDIUM).fires("/a"), gap("two", HIGH).firesForWantOf("/b"))
                        .figures()
                        .indices())
                .isEqualTo(Map.of(
                        "harm", concern("12.5", "12.5"),
                        "process", concern("0.0", "20.5"),
                        "durability", concern("0.0", "0.0")));
    }

    @Test
    void indicesAreToldInTheirOrder() {
        assertThat(judge().figures().indices().keySet()).containsExactly("harm", "process", "durability");
    }

    @Test
    void thirdsAddUpToTheWhole() {
        var seventh = gap("seventh", LOW).in("R");
        assertThat(judge(Said.times(7, number -> seventh.named("gap-" + number).fires("/" + number)))
                        .figures()
                        .confirmed())
                .isEqualByComparingTo("6");
    }

    private static String figures(RuleAnswer... answers) {
        var judgement = judge(answers);
        var concern = judgement.figures().shownConcern();
        return "%s %s %s"
                .formatted(
                        concern.confirmed(),
                        concern.possible(),
                        judgement.completeness().shown());
    }

    private static Concern concern(String confirmed, String possible) {
        return new Concern(new BigDecimal(confirmed), new BigDecimal(possible));
    }
}
