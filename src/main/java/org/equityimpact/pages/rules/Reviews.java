package org.equityimpact.pages.rules;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.equityimpact.publishing.CandidateFiles;
import org.equityimpact.publishing.CandidateReport;
import org.equityimpact.publishing.Rehearsal;
import org.equityimpact.rulecheck.CaseResult;
import org.equityimpact.rulecheck.RuleTest;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.RuleSources;
import org.equityimpact.rules.RulesInForce;
import org.equityimpact.rules.SourceProblem;
import org.equityimpact.store.Assessments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tests working copies and compares them with the set in force, one at a time; the last is kept, since one looks at it again to publish it. */
@Component
class Reviews {

    private final Rehearsal rehearsal;
    private final RulesInForce inForce;
    private final Assessments assessments;
    private @Nullable Review last;

    Reviews(Rehearsal rehearsal, RulesInForce inForce, Assessments assessments) {
        this.rehearsal = rehearsal;
        this.inForce = inForce;
        this.assessments = assessments;
    }

    /**
     * What was found.
     *
     * @param on tells on what it was found: these files, compared with this set, over so many decisions
     * @param print tells the files from any others
     * @param failures the cases that came out otherwise
     * @param unseen what no case of a rule shows, by rules that differ from those in force
     * @param report the comparison; null where the files are not fit to go live
     * @param problems all that keeps them from going live
     */
    record Review(
            String on,
            String print,
            int cases,
            List<Failure> failures,
            List<Unseen> unseen,
            @Nullable CandidateReport report,
            List<SourceProblem> problems) {

        public boolean isFit() {
            return report != null;
        }
    }

    /** A case that came out otherwise than expected. */
    record Failure(String rule, String name, String file, int line, String expected, String came, List<String> facts) {

        static Failure of(CaseResult result) {
            var one = result.ruleCase();
            return new Failure(
                    one.rule(), one.name(), one.file(), one.line(), result.expected(), result.came(), result.facts());
        }
    }

    /** What no case of a rule shows. */
    record Unseen(String rule, List<String> parts) {}

    static String print(SortedMap<String, byte[]> files) {
        return new RuleSources(files).version();
    }

    synchronized Review of(SortedMap<String, byte[]> files) throws IOException {
        String print = print(files);
        String on = print + " " + inForce.get().version() + " " + assessments.count();
        var known = last;
        if (known == null || !known.on().equals(on)) {
            known = found(files, print, on);
            last = known;
        }
        return known;
    }

    private Review found(SortedMap<String, byte[]> files, String print, String on) throws IOException {
        try {
            var candidate = CandidateFiles.of(files);
            var tests = rehearsal.test(candidate);
            var failures = tests.rules().stream()
                    .flatMap(rule -> rule.failures().stream())
                    .map(Failure::of)
                    .toList();
            var unseen = tests.rules().stream()
                    .filter(this::isOther)
                    .filter(rule -> !rule.neverSeen().isEmpty())
                    .map(rule -> new Unseen(rule.rule().name(), rule.neverSeen()))
                    .toList();
            try {
                return new Review(on, print, tests.cases(), failures, unseen, rehearsal.compare(candidate), List.of());
            } catch (BrokenRules unfit) {
                return new Review(on, print, tests.cases(), failures, unseen, null, others(unfit));
            }
        } catch (BrokenRules unusable) {
            return new Review(on, print, 0, List.of(), List.of(), null, unusable.problems());
        }
    }

    /** Cases that fail are told with all that is known of them already. */
    private static List<SourceProblem> others(BrokenRules unfit) {
        return unfit.problems().stream()
                .filter(problem -> !problem.check().equals("case-fails") && !problem.remark())
                .toList();
    }

    private boolean isOther(RuleTest test) {
        return inForce.get().catalogue().stream()
                .noneMatch(card -> card.name().equals(test.rule().name())
                        && card.text().equals(test.rule().text()));
    }
}
