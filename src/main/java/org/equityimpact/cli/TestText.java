package org.equityimpact.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.equityimpact.assessment.Status;
import org.equityimpact.cli.Page.Ink;
import org.equityimpact.facts.Truth;
import org.equityimpact.rulecheck.CaseResult;
import org.equityimpact.rulecheck.RuleCase;
import org.equityimpact.rulecheck.RuleTest;
import org.equityimpact.rulecheck.TestRun;
import org.equityimpact.rules.ConditionsSeen;

/** Shows a run of cases to people: what failed and why first, then what no case shows, then the count. */
final class TestText {

    private final Surroundings surroundings;
    private final Page page;
    private final boolean all;
    private final boolean coverage;

    /**
     * @param all whether to name the cases that passed, too
     * @param coverage whether to show what was seen of every condition
     */
    TestText(Surroundings surroundings, boolean all, boolean coverage) {
        this.surroundings = surroundings;
        this.page = new Page(surroundings.out(), surroundings.terminal());
        this.all = all;
        this.coverage = coverage;
    }

    void print(TestRun run) {
        run.unfit().forEach(problem -> surroundings.out().print(Plain.text(problem.toString()) + "\n"));
        run.rules().stream().filter(rule -> all || !rule.failures().isEmpty()).forEach(this::cases);
        if (coverage) {
            run.rules().forEach(this::coverage);
        }
        neverSeen(run);
        count(run);
    }

    private void cases(RuleTest rule) {
        page.heading("%s: %s".formatted(rule.rule().name(), rule.rule().title()));
        rule.results().stream().filter(result -> all || !result.isAsExpected()).forEach(this::one);
    }

    private void one(CaseResult result) {
        if (result.isAsExpected()) {
            page.paragraph("  ok      ", result.ruleCase().name());
            return;
        }
        page.paragraph("  FAILED  ", result.ruleCase().name(), Ink.RED);
        page.paragraph("          expected: ", result.expected());
        page.paragraph("          came:     ", result.came());
        page.paragraph("          facts:    ", String.join(", ", result.facts()));
        page.paragraph(
                "          ",
                "%s:%d".formatted(result.ruleCase().file(), result.ruleCase().line()),
                Ink.DIM);
    }

    private void coverage(RuleTest rule) {
        page.heading(rule.rule().name());
        page.paragraph("  seen: ", inWords(rule.seen()));
        rule.conditions().forEach(condition -> page.paragraph("  " + marks(condition) + "  ", told(condition)));
    }

    private static String inWords(Set<Status> seen) {
        return seen.isEmpty() ? "nothing" : seen.stream().map(RuleCase::inWords).collect(Collectors.joining(", "));
    }

    private static String marks(ConditionsSeen.Seen condition) {
        Set<Truth> seen = condition.seen();
        return "[%s %s %s]"
                .formatted(
                        seen.contains(Truth.TRUE) ? "holds" : "-----",
                        seen.contains(Truth.FALSE) ? "holds not" : "---------",
                        seen.contains(Truth.UNKNOWN) ? "open" : "----");
    }

    private static String told(ConditionsSeen.Seen condition) {
        String sentence = condition.sentence();
        return sentence == null ? condition.condition() : sentence + " | " + condition.condition();
    }

    private void neverSeen(TestRun run) {
        List<RuleTest> lacking =
                run.rules().stream().filter(rule -> !rule.neverSeen().isEmpty()).toList();
        if (!lacking.isEmpty()) {
            page.heading("No case shows");
            for (RuleTest rule : lacking) {
                page.paragraph("  ", rule.rule().name());
                rule.neverSeen().forEach(never -> page.paragraph("    ", never));
            }
        }
    }

    private void count(TestRun run) {
        long conditions =
                run.rules().stream().mapToLong(rule -> rule.conditions().size()).sum();
        long bothWays = run.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .filter(ConditionsSeen.Seen::bothWays)
                .count();
        page.heading(("%s of %s: %,d passed, %,d failed. %,d of %,d conditions seen both ways." + "%s")
                .formatted(
                        counted(run.cases(), "case"),
                        counted(run.rules().size(), "rule"),
                        run.passed(),
                        run.failed(),
                        bothWays,
                        conditions,
                        run.unfit().isEmpty()
                                ? ""
                                : " %s not fit.".formatted(counted(run.unfit().size(), "thing"))));
    }

    private static String counted(int number, String what) {
        return "%,d %s%s".formatted(number, what, number == 1 ? "" : "s");
    }
}
