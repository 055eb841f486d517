package org.equityimpact.rules;

import java.util.List;
import java.util.stream.Collectors;

/** A rule folder that is not fit to be used, with everything that is wrong with it. */
public final class BrokenRules extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<SourceProblem> problems;

    public BrokenRules(List<SourceProblem> problems) {
        super(problems.stream().map(SourceProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<SourceProblem> problems() {
        return problems;
    }
}
