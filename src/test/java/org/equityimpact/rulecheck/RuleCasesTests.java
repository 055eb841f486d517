package org.equityimpact.rulecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleCasesTests {

    /** A disparity either names a group, or it is open which: that it names none is never known. */
    private static final List<String> NEVER_SEEN =
            List.of("that this holds: \"No mitigation in place answers a negative impact on the group that it names\","
                    + " Impact( $disparity.namesGroup == false )");

    private static final TestRun RUN = TestRun.of(Path.of("rules"));

    @TestFactory
    Stream<DynamicNode> everyRuleKeepsItsCases() {
        return RUN.rules().stream()
                .map(rule -> dynamicContainer(
                        rule.rule().name(), rule.results().stream().map(RuleCasesTests::test)));
    }

    @Test
    void everyRuleHasTheCasesThatItNeeds() {
        assertThat(RUN.unfit()).isEmpty();
    }

    @Test
    void everyConditionIsSeenToHoldAndNotToHold() {
        assertThat(RUN.rules().stream().flatMap(rule -> rule.neverSeen().stream()))
                .containsExactlyElementsOf(NEVER_SEEN);
    }

    private static DynamicNode test(CaseResult result) {
        return dynamicTest(
                result.ruleCase().name(),
                () -> assertThat(result.isAsExpected()).as(result.explanation()).isTrue());
    }
}
