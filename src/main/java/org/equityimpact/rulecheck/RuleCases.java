package org.equityimpact.rulecheck;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equityimpact.facts.FactSheet;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.FactsLookedAt;

/** The cases beside the rules of a folder, and what the rules say of them. */
public final class RuleCases {

    private final CompiledRules rules;
    private final Map<String, CompiledRules> alone = new HashMap<>();

    public RuleCases(CompiledRules rules) {
        this.rules = rules;
    }

    /** All cases of a folder that are in order, file by file. */
    public List<RuleCase> in(Path folder) {
        return CaseFolder.of(folder, rules.tables().focalGroups()).cases();
    }

    /** What the rule of a case says of it; no other rule is asked. */
    public CaseResult run(RuleCase ruleCase) {
        return run(ruleCase, sheet(ruleCase));
    }

    FactSheet sheet(RuleCase ruleCase) {
        return ruleCase.sheet(rules.asOf(ruleCase.asOf()).tables());
    }

    CaseResult run(RuleCase ruleCase, FactSheet sheet) {
        long start = System.nanoTime();
        var rule = alone.computeIfAbsent(ruleCase.rule(), name -> rules.only(Set.of(name)));
        return rule.asOf(ruleCase.asOf()).judge(sheet).stream()
                .map(answer -> new CaseResult(
                        ruleCase, answer, () -> FactsLookedAt.of(rule, sheet), System.nanoTime() - start))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s: there is no rule named %s".formatted(ruleCase.file(), ruleCase.rule())));
    }
}
