package org.equityimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.assessment.Desk.outcome;
import static org.equityimpact.assessment.Outcome.ACTIONS;
import static org.equityimpact.assessment.Outcome.HOLD;
import static org.equityimpact.assessment.Outcome.INCOMPLETE;
import static org.equityimpact.assessment.Outcome.READY;
import static org.equityimpact.assessment.Outcome.REVISE;
import static org.equityimpact.assessment.Said.gap;
import static org.equityimpact.assessment.Said.risk;
import static org.equityimpact.assessment.Severity.CRITICAL;
import static org.equityimpact.assessment.Severity.HIGH;
import static org.equityimpact.assessment.Severity.LOW;
import static org.equityimpact.assessment.Severity.MEDIUM;

import org.junit.jupiter.api.Test;

class OutcomeTests {

    private final RuleAnswer first = risk("first", HIGH).fires("/a");
    private final RuleAnswer second = risk("second", CRITICAL).fires("/b");

    @Test
    void aConfirmedHoldGateHolds() {
        assertThat(outcome(risk("hold", HIGH).fires("/a"))).isEqualTo(HOLD);
    }

    @Test
    void aHoldGateThatCannotBeToldLeavesTheProposalIncomplete() {
        assertThat(outcome(risk("hold", HIGH).cannotTell("/a"))).isEqualTo(INCOMPLETE);
    }

    @Test
    void aHoldGateThatIsClearHoldsNothing() {
        assertThat(outcome(risk("hold", HIGH).isClear())).isEqualTo(READY);
    }

    @Test
    void aGateOfTwoRulesHoldsWhenBothAreConfirmed() {
        assertThat(outcome(
                        risk("harm", HIGH).fires("/a"),
                        gap("no-engagement", HIGH).fires("/b")))
                .isEqualTo(HOLD);
    }

    @Test
    void aGateIsOpenWhileOneOfItsGapsIsNotStated() {
        assertThat(outcome(
                        risk("harm", HIGH).fires("/a"),
                        gap("no-engagement", HIGH).firesForWantOf("/b")))
                .isEqualTo(INCOMPLETE);
    }

    @Test
    void aGateIsClosedByOneClearRule() {
        assertThat(outcome(
                        risk("harm", MEDIUM).isClear(),
                        gap("no-engagement", LOW).fires("/b")))
                .isEqualTo(READY);
    }

    @Test
    void aConfirmedReviseGateRevises() {
        assertThat(outcome(
                        risk("revise", MEDIUM).fires("/a"), risk("hold", HIGH).cannotTell("/b")))
                .isEqualTo(REVISE);
    }

    @Test
    void threeSeriousRulesRevise() {
        assertThat(outcome(first, second, risk("third", HIGH).fires("/c"))).isEqualTo(REVISE);
    }

    @Test
    void twoSeriousRulesAndOneThatCannotBeToldAreIncomplete() {
        assertThat(outcome(first, second, risk("third", HIGH).cannotTell("/c"))).isEqualTo(INCOMPLETE);
    }

    @Test
    void twoSeriousRulesArePassedOnWithActions() {
        assertThat(outcome(first, second, risk("third", HIGH).isClear())).isEqualTo(ACTIONS);
    }

    @Test
    void gapsAreNeverSerious() {
        assertThat(outcome(first, second, gap("third", CRITICAL).fires("/c"))).isEqualTo(ACTIONS);
    }

    @Test
    void aSeriousRuleThatFiresKeepsAProposalFromBeingReady() {
        assertThat(outcome(risk("one", HIGH).in("R").fires("/a"))).isEqualTo(ACTIONS);
    }

    @Test
    void anActionsGateIsConfirmedByAGapLeftOpen() {
        assertThat(outcome(
                        gap("actions", LOW).firesForWantOf("/a"),
                        risk("rest", HIGH).counting(9, 90).isClear()))
                .isEqualTo(ACTIONS);
    }

    @Test
    void ninePartsInTenAreCompleteEnough() {
        assertThat(outcome(
                        gap("open", LOW).counting(1, 10).firesForWantOf("/a"),
                        risk("rest", HIGH).counting(9, 90).isClear()))
                .isEqualTo(READY);
    }

    @Test
    void lessThanNinePartsInTenAreNot() {
        assertThat(outcome(
                        gap("open", LOW).counting(1, 10).firesForWantOf("/a"),
                        risk("rest", HIGH).counting(9, 89).isClear()))
                .isEqualTo(ACTIONS);
    }

    @Test
    void tenPointsOfConcernAreTooMuch() {
        assertThat(outcome(risk("one", MEDIUM).fires("/a"), risk("two", MEDIUM).fires("/b")))
                .isEqualTo(ACTIONS);
    }

    @Test
    void lessThanTenPointsOfConcernAreReady() {
        assertThat(outcome(
                        risk("one", MEDIUM).fires("/a"),
                        risk("two", LOW).fires("/b"),
                        risk("three", LOW).fires("/c")))
                .isEqualTo(READY);
    }
}
