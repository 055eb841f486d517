package org.equityimpact.rulecheck;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.RuleSources;
import org.equityimpact.rules.SourceProblem;

/** Everything that can be known about a rule folder before it goes live; nothing of it is run. */
public final class FolderReview {

    private final List<SourceProblem> findings;

    private FolderReview(List<SourceProblem> findings) {
        this.findings = List.copyOf(findings);
    }

    public static FolderReview of(Path folder) {
        try {
            return new FolderReview(Reviewed.of(folder).problems());
        } catch (UncheckedIOException unreadable) {
            return new FolderReview(List.of(SourceProblem.in(
                    folder.toString(),
                    "unreadable-folder",
                    "the rule folder cannot be read; name one that is there by equity.rules-directory")));
        }
    }

    /** All that was found, file by file: what is wrong, and what is only worth knowing. */
    public List<SourceProblem> findings() {
        return findings;
    }

    /** All that is wrong; empty for a folder that is fit to go live. */
    public List<SourceProblem> problems() {
        return findings.stream().filter(finding -> !finding.remark()).toList();
    }

    /** A folder with the rules and cases of it that are fit, and what is wrong with the others. */
    record Reviewed(CompiledRules rules, CaseFolder cases, List<SourceProblem> problems) {

        static Reviewed of(Path folder) {
            var sources = RuleSources.of(folder);
            var problems = new ArrayList<SourceProblem>();
            var rules = CompiledRules.fitOf(sources, problems);
            var cases = CaseFolder.of(folder, rules.tables().focalGroups());
            problems.addAll(cases.problems());
            problems.addAll(new CaseChecks(sources.ruleFiles(), rules.catalogue(), cases).problems());
            var told = problems.stream()
                    .filter(problem -> !followsFromAnother(problem, problems))
                    .sorted()
                    .distinct()
                    .toList();
            return new Reviewed(rules, cases, told);
        }

        /** A rule whose cases stand in a file of a wrong name has that one mistake, not also that of having no cases. */
        private static boolean followsFromAnother(SourceProblem problem, List<SourceProblem> problems) {
            return problem.check().equals("no-cases")
                    && problems.stream()
                            .anyMatch(other -> other.check().equals("unknown-file")
                                    && withoutEnding(other.path()).equals(withoutEnding(problem.path())));
        }

        private static String withoutEnding(String path) {
            int dot = path.indexOf('.', path.lastIndexOf('/') + 1);
            return dot < 0 ? path : path.substring(0, dot);
        }
    }
}
