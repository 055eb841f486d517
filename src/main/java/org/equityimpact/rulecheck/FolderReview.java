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
            return new Reviewed(
                    rules, cases, problems.stream().sorted().distinct().toList());
        }
    }
}
