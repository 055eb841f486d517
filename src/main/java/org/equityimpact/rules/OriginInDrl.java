package org.equityimpact.rules;

import java.util.List;
import org.drools.drl.ast.descr.BaseDescr;

/** A rule that was written in Drools' own language: what was parsed is what was written. */
record OriginInDrl(String path, List<SourceProblem> problems) implements Origin {

    @Override
    public void wrong(BaseDescr part, String written, String check, String text) {
        wrong(part.getLine(), part.getColumn() + 1, written, check, text);
    }

    @Override
    public void wrong(int line, int column, String written, String check, String text) {
        problems.add(SourceProblem.at(path, line, column, check, text));
    }

    @Override
    public void wrongElsewhere(SourceProblem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    @Override
    public int line(int parsed) {
        return parsed;
    }
}
