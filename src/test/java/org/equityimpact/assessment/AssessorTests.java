package org.equityimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.assessment.Desk.assess;
import static org.equityimpact.assessment.Said.gap;
import static org.equityimpact.assessment.Said.risk;
import static org.equityimpact.assessment.Said.strength;
import static org.equityimpact.assessment.Severity.CRITICAL;
import static org.equityimpact.assessment.Severity.HIGH;
import static org.equityimpact.assessment.Severity.LOW;
import static org.equityimpact.assessment.Severity.MEDIUM;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.equityimpact.assessment.Assessment.CannotTell;
import org.equityimpact.assessment.Assessment.Concern;
import org.equityimpact.assessment.Assessment.DataQualityNote;
import org.equityimpact.assessment.Assessment.FullRequired;
import org.equityimpact.assessment.Assessment.GateReached;
import org.equityimpact.assessment.Assessment.RuleTrace;
import org.junit.jupiter.api.Test;

class AssessorTests {

    private final RuleAnswer held = risk("hold", CRITICAL).fires("/a");

    @Test
    void theClockSaysWhenAndTheTermsSayAsOfWhen() {
        var terms = new Terms(LocalDate.of(2024, 5, 1), true, false);
        assertThat(assess(Desk.proposal(""), terms, held))
                .extracting(Assessment::assessedAt, Assessment::asOf)
                .containsExactly(Instant.parse("2026-11-21T09:30:00Z"), LocalDate.of(2024, 5, 1));
    }

    @Test
    void withoutTermsItIsAsOfToday() {
        assertThat(assess("", held).asOf()).isEqualTo(Desk.TODAY);
    }

    @Test
    void whatIsNotAskedForIsLeftOut() {
        assertThat(assess(Desk.proposal(""), new Terms(null, false, false), held))
                .extracting(Assessment::wayOut, Assessment::rules, Assessment::fullRequired)
                .containsOnlyNulls();
    }

    @Test
    void figuresAreRoundedForReaders() {
        var assessment = assess(
                "", risk("one", HIGH).in("E").fires("/a"), gap("two", LOW).firesForWantOf("/b"));
        assertThat(assessment.concern()).isEqualTo(new Concern(new BigDecimal("7.4"), new BigDecimal("9.0")));
        assertThat(assessment.completeness()).isEqualTo(new BigDecimal("0.82"));
    }

    @Test
    void gatesAreToldTheWorstFirst() {
        assertThat(assess(
                                "",
                                gap("actions", LOW).fires("/a"),
                                risk("revise", LOW).fires("/a"),
                                held)
                        .gates())
                .containsExactly(
                        new GateReached(Outcome.HOLD, "hold", "It must not go on."),
                        new GateReached(Outcome.REVISE, "revise", "It must be thought over."),
                        new GateReached(Outcome.ACTIONS, "actions", "There is something to do."));
    }

    @Test
    void everyRuleIsToldWithWhatItSaid() {
        assertThat(assess("", held, strength("good").isClear()).rules())
                .containsExactly(
                        new RuleTrace("hold", Status.FIRES, List.of()), new RuleTrace("good", Status.CLEAR, List.of()));
    }

    @Test
    void theQuickCardJudgesItsOwnRulesAndThoseOfGates() {
        assertThat(assess(
                                "'depth': 'screen'",
                                risk("quick", LOW).cannotTell("/a"),
                                risk("slow", HIGH).cannotTell("/b"),
                                risk("hold", LOW).isClear())
                        .cannotTell())
                .containsExactly(new CannotTell("quick", "title of quick", 2, List.of("/a")));
    }

    @Test
    void theQuickCardEndsInActionsAtBest() {
        assertThat(assess("'depth': 'screen'", risk("quick", LOW).isClear()).outcome())
                .isEqualTo(Outcome.ACTIONS);
    }

    @Test
    void theQuickCardSaysWhyItIsNotEnough() {
        var proposal = Desk.proposal("end", "'depth': 'screen'");
        assertThat(assess(proposal, Terms.USUAL, risk("hold", LOW).cannotTell("/a"))
                        .fullRequired())
                .isEqualTo(new FullRequired(
                        true,
                        List.of(
                                "The gate hold cannot be told.",
                                "The direction of the decision is end.",
                                "Policy 0030 demands an equity analysis.")));
    }

    @Test
    void idsThatLinkToNothingAreNoted() {
        assertThat(assess("""
                        'impacts': [{'id': 'i0', 'population': 'riders', 'direction': 'negative'}],
                        'mitigations': [{'summary': 'passes', 'impactIds': ['i0', 'i1'], 'rootCause': 'r0'}],
                        'focalGroups': [{'group': 'race.black', 'status': 'unknown', 'dataSource': 's0'}],
                        'need': {'evidence': ['s1']}""").dataQuality())
                .containsExactly(
                        note("/mitigations/0/impactIds/1", "\"i1\" is not the id of any impact submitted"),
                        note("/mitigations/0/rootCause", "\"r0\" is not the id of any root cause submitted"),
                        note("/focalGroups/0/dataSource", "\"s0\" is not the id of any data source submitted"),
                        note("/need/evidence/0", "\"s1\" is not the id of any data source submitted"));
    }

    @Test
    void theSameAnswersGiveTheSameAssessment() {
        var one = assess(
                "",
                held,
                risk("b", MEDIUM).cannotTell("/b", "/c"),
                gap("c", LOW).fires("/d"));
        assertThat(assess(
                        "",
                        held,
                        risk("b", MEDIUM).cannotTell("/b", "/c"),
                        gap("c", LOW).fires("/d")))
                .isEqualTo(one);
    }

    private static DataQualityNote note(String path, String detail) {
        return new DataQualityNote("LINKS_TO_NOTHING", path, detail);
    }
}
