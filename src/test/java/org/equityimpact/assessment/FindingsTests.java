package org.equityimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.equityimpact.assessment.Desk.judge;
import static org.equityimpact.assessment.Said.gap;
import static org.equityimpact.assessment.Said.risk;
import static org.equityimpact.assessment.Said.strength;
import static org.equityimpact.assessment.Severity.CRITICAL;
import static org.equityimpact.assessment.Severity.HIGH;
import static org.equityimpact.assessment.Severity.LOW;
import static org.equityimpact.assessment.Severity.MEDIUM;

import java.util.List;
import org.equityimpact.assessment.Assessment.Finding;
import org.equityimpact.assessment.Assessment.NextStep;
import org.equityimpact.assessment.Assessment.Strength;
import org.junit.jupiter.api.Test;

class FindingsTests {

    @Test
    void aFindingTellsAllThatItsRuleFound() {
        assertThat(findings(risk("one", MEDIUM).fires("/b", "/a", "/b")))
                .containsExactly(new Finding(
                        "one",
                        Kind.RISK,
                        "D",
                        MEDIUM,
                        5,
                        "one at /b. one at /a.",
                        List.of(new Evidence("/a", false), new Evidence("/b", false)),
                        List.of("COMMIT-P05"),
                        "basis",
                        "next step of one",
                        "Other answers at /b and /a. Without this finding confirmed concern would be 0.0 instead of 5.0"
                                + " and possible concern 0.0 instead of 5.0."));
    }

    @Test
    void aCountingRuleTellsEachItemUntilItsPointsAreUsedUp() {
        assertThat(findings(risk("one", LOW).counting(2, 5).fires("/a", "/b", "/c", "/d")))
                .extracting(Finding::message, Finding::points)
                .containsExactly(
                        tuple("one at /a.", 2), tuple("one at /b.", 2), tuple("one at /c.", 1), tuple("one at /d.", 0));
    }

    @Test
    void findingsAtGatesComeFirstThenPointsThenNames() {
        assertThat(findings(
                        risk("b", HIGH).fires("/a"),
                        gap("a", HIGH).fires("/a"),
                        risk("z", CRITICAL).fires("/a"),
                        risk("revise", LOW).fires("/a")))
                .extracting(Finding::rule)
                .containsExactly("revise", "z", "a", "b");
    }

    @Test
    void everyRuleThatFiresHasOneNextStep() {
        assertThat(new Findings(judge(
                                risk("one", LOW).counting(2, 14).fires("/a", "/b"),
                                risk("two", MEDIUM).fires("/a")))
                        .nextSteps())
                .containsExactly(
                        new NextStep("two", "next step of two", 5), new NextStep("one", "next step of one", 4));
    }

    @Test
    void strengthsAreListedByName() {
        assertThat(Findings.strengths(List.of(
                        strength("b").fires("/a"),
                        strength("a").fires("/b"),
                        strength("c").isClear())))
                .containsExactly(
                        new Strength("a", "a at /b.", List.of(new Evidence("/b", false))),
                        new Strength("b", "b at /a.", List.of(new Evidence("/a", false))));
    }

    @Test
    void strengthsNeverCount() {
        assertThat(Desk.assess("", strength("a").fires("/a"), risk("b", LOW).cannotTell("/b"))
                        .completeness())
                .isEqualByComparingTo("0");
    }

    private static List<Finding> findings(RuleAnswer... answers) {
        return new Findings(judge(answers)).inOrder();
    }
}
