package org.equityimpact.rulecheck;

import java.util.List;
import java.util.Optional;
import org.equityimpact.rules.SourceProblem;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in the words of the file why it is no YAML, where, and what to do. */
final class YamlTrouble {

    private static final String NAME = "not-yaml";

    private final String path;
    private final String text;

    YamlTrouble(String path, String text) {
        this.path = path;
        this.text = text;
    }

    SourceProblem told(RuntimeException trouble) {
        if (trouble instanceof CaseYaml.WrongPlace place) {
            return at(place.mark(), String.valueOf(place.getMessage()));
        }
        if (trouble instanceof MarkedYamlEngineException marked) {
            return told(marked);
        }
        return SourceProblem.in(path, NAME, String.valueOf(trouble.getMessage()));
    }

    private SourceProblem told(MarkedYamlEngineException trouble) {
        Optional<Mark> mark = trouble.getProblemMark();
        String problem = trouble.getProblem();
        String context = String.valueOf(trouble.getContext());
        if (problem.contains("TAB")
                || problem.contains("'\\t'")
                || mark.map(this::isOnATab).orElse(false)) {
            return tab(mark);
        }
        if (context.contains("quoted scalar")) {
            return at(
                    trouble.getContextMark(),
                    "the quote that opens here is never closed; close it before the line ends");
        }
        if (problem.contains("mapping values are not allowed")) {
            return at(
                    mark,
                    "%s: a second \":\" stands in this line, or the line is indented too far; put a text with \":\" in quotes"
                            .formatted(line(mark)));
        }
        if (context.contains("flow")) {
            return at(
                    mark,
                    "the bracket that opens in line %s is not closed here, or a comma is missing"
                            .formatted(trouble.getContextMark()
                                    .map(open -> String.valueOf(open.getLine() + 1))
                                    .orElse("?")));
        }
        if (context.contains("simple key")
                || context.contains("block mapping")
                || context.contains("block collection")) {
            return at(
                    mark,
                    "%s: this does not fit what stands before; indent keys of one case alike, and write each as \"key: value\""
                            .formatted(line(mark)));
        }
        if (problem.contains("cannot start any token")) {
            return at(mark, "%s: a text cannot begin with this sign; put it in quotes".formatted(line(mark)));
        }
        return at(mark, "%s: %s".formatted(line(mark), problem));
    }

    private SourceProblem tab(Optional<Mark> mark) {
        List<Integer> lines = CaseYaml.linesWithTabs(text);
        int line = mark.map(at -> at.getLine() + 1).orElse(0);
        String others = lines.size() > 1
                ? " (so in lines %s)"
                        .formatted(String.join(
                                ", ", lines.stream().map(String::valueOf).toList()))
                : "";
        return SourceProblem.at(
                path,
                line,
                1,
                "tab-in-indentation",
                "the line is indented by a tab%s; YAML wants blanks, two for each step".formatted(others));
    }

    private boolean isOnATab(Mark mark) {
        return CaseYaml.linesWithTabs(text).contains(mark.getLine() + 1);
    }

    private SourceProblem at(Optional<Mark> mark, String what) {
        return SourceProblem.at(
                path,
                mark.map(at -> at.getLine() + 1).orElse(0),
                mark.map(at -> at.getColumn() + 1).orElse(0),
                NAME,
                what);
    }

    private String line(Optional<Mark> mark) {
        String[] lines = text.split("\n", -1);
        return mark.filter(at -> at.getLine() < lines.length)
                .map(at -> "\"" + lines[at.getLine()].strip() + "\"")
                .orElse("at the end of the file");
    }
}
