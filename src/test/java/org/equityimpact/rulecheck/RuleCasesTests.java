package org.equityimpact.rulecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equityimpact.assessment.Kind;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.assessment.Status;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.RuleSources;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleCasesTests {

    private static final Path FOLDER = Path.of("rules");

    private final CompiledRules rules = CompiledRules.of(RuleSources.of(FOLDER));
    private final RuleCases cases = new RuleCases(rules);

    RuleCasesTests() throws Exception {}

    @TestFactory
    Stream<DynamicNode> everyRuleKeepsItsCases() {
        return cases.in(FOLDER).stream()
                .collect(Collectors.groupingBy(RuleCase::rule, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(rule ->
                        dynamicContainer(rule.getKey(), rule.getValue().stream().map(this::test)));
    }

    @Test
    void everyRuleHasACaseThatReports() {
        assertThat(without(Status.FIRES)).isEmpty();
    }

    @Test
    void everyRuleHasACaseThatStaysSilent() {
        var neither = without(Status.CLEAR);
        neither.retainAll(without(Status.NOT_APPLICABLE));
        assertThat(neither).isEmpty();
    }

    /** Rules that ask only whether something was answered fire on its absence, so they can always tell. */
    @Test
    void everyRiskHasACaseThatCannotTell() {
        var risks = rules.catalogue().stream()
                .filter(card -> card.kind() == Kind.RISK)
                .map(RuleCard::name)
                .toList();
        var without = without(Status.CANNOT_TELL);
        without.retainAll(risks);
        assertThat(without).isEmpty();
    }

    private List<String> without(Status status) {
        var seen = cases.in(FOLDER).stream()
                .filter(ruleCase -> ruleCase.expect() == status)
                .map(RuleCase::rule)
                .collect(Collectors.toSet());
        return rules.catalogue().stream()
                .map(RuleCard::name)
                .filter(name -> !seen.contains(name))
                .collect(Collectors.toList());
    }

    private DynamicNode test(RuleCase ruleCase) {
        return dynamicTest(ruleCase.name(), () -> {
            var result = cases.run(ruleCase);
            assertThat(result.isAsExpected()).as(result.explanation()).isTrue();
        });
    }
}
