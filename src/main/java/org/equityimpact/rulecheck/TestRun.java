package org.equityimpact.rulecheck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.ConditionsSeen;
import org.equityimpact.rules.RuleSources;
import org.equityimpact.rules.SourceProblem;

/**
 * What the cases of a folder show: each rule with its results, and which rules and cases could not be asked at all.
 *
 * @param rules the rules that were asked, in the order of the catalogue
 * @param unfit everything that is wrong with rules, tables and cases
 */
public record TestRun(List<RuleTest> rules, List<SourceProblem> unfit) {

    public TestRun {
        rules = List.copyOf(rules);
        unfit = List.copyOf(unfit);
    }

    /** Runs all cases of a folder. */
    public static TestRun of(Path folder) {
        return of(folder, Set.of());
    }

    /**
     * Runs the cases of some rules of a folder; of all where none is named. Rules and cases that are not fit are told, and
     * the others run.
     *
     * @throws java.io.UncheckedIOException when the folder cannot be read
     */
    public static TestRun of(Path folder, Set<String> wanted) {
        var reviewed = FolderReview.Reviewed.of(folder);
        var asked = reviewed.rules().catalogue().stream()
                .filter(card -> wanted.isEmpty() || wanted.contains(card.name()))
                .toList();
        return new TestRun(
                new Running(reviewed.rules(), reviewed.cases().cases()).of(asked),
                reviewed.problems().stream()
                        .filter(problem -> !problem.remark())
                        .filter(problem -> wanted.isEmpty() || concernsAny(problem, wanted))
                        .toList());
    }

    /** The names of all rules of a folder, fit or not. */
    public static Set<String> ruleNames(Path folder) {
        return RuleSources.of(folder).ruleFiles().keySet();
    }

    public int cases() {
        return rules.stream().mapToInt(rule -> rule.results().size()).sum();
    }

    public int failed() {
        return rules.stream().mapToInt(rule -> rule.failures().size()).sum();
    }

    public int passed() {
        return cases() - failed();
    }

    /** Whether everything could be asked, and everything came as expected. */
    public boolean isFit() {
        return failed() == 0 && unfit.isEmpty();
    }

    private static boolean concernsAny(SourceProblem problem, Set<String> wanted) {
        String file = problem.path().substring(problem.path().lastIndexOf('/') + 1);
        int dot = file.indexOf('.');
        return wanted.contains(dot < 0 ? file : file.substring(0, dot));
    }

    /** A run on its way: one rule after the other, so that what is built for one can go before the next. */
    private record Running(CompiledRules rules, List<RuleCase> cases) {

        List<RuleTest> of(List<RuleCard> asked) {
            var conditions = new ConditionsSeen(rules);
            return asked.stream().map(card -> test(card, conditions)).toList();
        }

        private RuleTest test(RuleCard card, ConditionsSeen conditions) {
            var runner = new RuleCases(rules);
            var results = new ArrayList<CaseResult>();
            for (var one : cases) {
                if (one.rule().equals(card.name())) {
                    var sheet = runner.sheet(one);
                    conditions.look(card.name(), sheet);
                    results.add(runner.run(one, sheet));
                }
            }
            return new RuleTest(card, results, conditions.of(card.name()));
        }
    }
}
