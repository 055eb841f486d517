package org.equityimpact.api;

import java.util.List;
import org.equityimpact.rules.SourceProblem;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a file of a rule folder, as clients get it.
 *
 * @param message the whole of it on one line, as {@code rules check} prints it
 */
record RuleProblem(
        String path, @Nullable Integer line, @Nullable Integer column, String check, String detail, String message) {

    static List<RuleProblem> of(List<SourceProblem> problems) {
        return problems.stream().map(RuleProblem::of).toList();
    }

    private static RuleProblem of(SourceProblem problem) {
        return new RuleProblem(
                problem.path(), problem.line(), problem.column(), problem.check(), problem.text(), problem.toString());
    }
}
