package org.equityimpact.pages.rules;

import java.util.List;
import org.equityimpact.pages.rules.Workshop.Bench;
import org.equityimpact.rules.SourceProblem;
import org.jspecify.annotations.Nullable;

/**
 * A mistake or remark as pages show it.
 *
 * @param line the line of the file; null where the whole file is meant
 * @param address where it can be mended; empty where there is no such file
 * @param remark whether it is only worth knowing
 */
record ProblemView(
        String path, @Nullable Integer line, @Nullable Integer column, String text, String address, boolean remark) {

    static List<ProblemView> of(Bench bench, List<SourceProblem> problems) {
        return problems.stream().map(problem -> of(bench, problem)).toList();
    }

    private static ProblemView of(Bench bench, SourceProblem problem) {
        String id = bench.copy().id();
        boolean isThere = bench.files().containsKey(problem.path());
        String line = problem.line() == null ? "" : "#line-" + problem.line();
        return new ProblemView(
                problem.path(),
                problem.line(),
                problem.column(),
                sentence(problem.text()),
                isThere ? CopyView.address(id, problem.path()) + line : "",
                problem.remark());
    }

    /** What the check says begins small, as it follows the place; on a page it stands by itself. */
    private static String sentence(String text) {
        String started =
                text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
        return started.matches("(?s).*[.?!]$") ? started : started + ".";
    }
}
