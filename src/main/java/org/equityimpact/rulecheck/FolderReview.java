package org.equityimpact.rulecheck;

import java.nio.file.Path;
import java.util.List;
import org.equityimpact.rules.BrokenRules;
import org.equityimpact.rules.RulesInForce;
import org.equityimpact.rules.SourceProblem;

/** Everything that can be known about a rule folder before it goes live; nothing of it is run. */
public final class FolderReview {

    private final List<SourceProblem> problems;

    private FolderReview(List<SourceProblem> problems) {
        this.problems = List.copyOf(problems);
    }

    public static FolderReview of(Path folder) {
        try {
            RulesInForce.of(folder);
            return new FolderReview(List.of());
        } catch (BrokenRules broken) {
            return new FolderReview(broken.problems());
        }
    }

    /** All that is wrong, file by file; empty for a folder that is fit to go live. */
    public List<SourceProblem> problems() {
        return problems;
    }
}
