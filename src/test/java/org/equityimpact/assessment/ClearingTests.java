package org.equityimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.assessment.Desk.judge;
import static org.equityimpact.assessment.Said.gap;
import static org.equityimpact.assessment.Said.risk;
import static org.equityimpact.assessment.Severity.CRITICAL;
import static org.equityimpact.assessment.Severity.HIGH;
import static org.equityimpact.assessment.Severity.INFO;
import static org.equityimpact.assessment.Severity.LOW;
import static org.equityimpact.assessment.Severity.MEDIUM;

import org.junit.jupiter.api.Test;

class ClearingTests {

    @Test
    void anotherAnswerIsWorthTheFiguresAndTheOutcome() {
        assertThat(clearing(
                        risk("hold", CRITICAL).fires("/requiredAnalysis/done"),
                        risk("revise", HIGH).in("E").fires("/engagement")))
                .isEqualTo("Another answer at /requiredAnalysis/done."
                        + " Without this finding confirmed concern would be 7.4 instead of 21.4,"
                        + " possible concern 7.4 instead of 21.4, and the outcome REVISE instead of HOLD.");
    }

    @Test
    void anAnswerToAGapIsWorthPossibleConcernOnly() {
        assertThat(clearing(gap("one", MEDIUM).in("D").firesForWantOf("/barriers")))
                .isEqualTo("An answer at /barriers. Without this finding possible concern would be 0.0 instead of 5.0"
                        + " and the outcome READY instead of ACTIONS.");
    }

    @Test
    void aFindingInAFullDimensionIsWorthNothing() {
        assertThat(clearing(
                        risk("one", MEDIUM).fires("/a"),
                        risk("two", CRITICAL).fires("/b"),
                        risk("three", CRITICAL).fires("/c")))
                .isEqualTo(
                        "Another answer at /a. Without this finding neither the figures nor the outcome would change,"
                                + " because Disparity and impact counts as much as it can without it.");
    }

    @Test
    void aFindingWithoutPointsIsWorthNothing() {
        assertThat(clearing(risk("one", INFO).fires("/a")))
                .isEqualTo("Another answer at /a."
                        + " Without this finding neither the figures nor the outcome would change.");
    }

    @Test
    void severalMatchesNeedAnAnswerEach() {
        assertThat(clearing(gap("one", INFO).fires("/a", "/b", "/c", "/d", "/e", "/f", "/g")))
                .startsWith("Answers at /a, /b, /c, /d, /e and 2 more places. ");
    }

    @Test
    void anyOfTheAnswersThatOneMatchWaitsForWillDo() {
        var places = Places.ending(judge(risk("one", INFO).cannotTell("/a", "/b", "/c"))
                .answers()
                .get(0)
                .possible());
        assertThat(places.told(Kind.RISK)).isEqualTo("Another answer at /a, /b or /c. ");
    }

    @Test
    void oneItemOfSeveralIsWorthItsOwnPoints() {
        assertThat(clearing(risk("one", LOW).counting(2, 14).fires("/a", "/b")))
                .isEqualTo("Another answer at /a."
                        + " Without this finding confirmed concern would be 2.0 instead of 4.0.");
    }

    private static String clearing(RuleAnswer... answers) {
        return new Findings(judge(answers))
                .inOrder().stream()
                        .filter(finding ->
                                finding.rule().equals(answers[0].rule().name()))
                        .findFirst()
                        .orElseThrow()
                        .clearedBy();
    }
}
