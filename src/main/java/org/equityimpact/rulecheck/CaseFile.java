package org.equityimpact.rulecheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.equityimpact.rules.SourceProblem;

/** Reads the cases beside a rule, as far as they are in order; what is not is noted. */
final class CaseFile {

    static final String ENDING = ".cases.yaml";

    /** The day of assessment of a case that does not name one. */
    static final LocalDate USUAL_DAY = LocalDate.of(2026, 11, 1);

    private final GivenProposal given;
    private final List<SourceProblem> problems;

    CaseFile(GivenProposal given, List<SourceProblem> problems) {
        this.given = given;
        this.problems = problems;
    }

    List<RuleCase> read(String path, byte[] content) {
        int before = problems.size();
        var text = CaseText.of(path, content, problems);
        if (text.isEmpty()) {
            return List.of();
        }
        var nodes = new CaseYaml(path, text.get(), problems).cases();
        if (nodes.isEmpty() && problems.size() == before) {
            problems.add(SourceProblem.in(path, "no-cases", "the file holds no case; begin one with \"- name: …\""));
        }
        var reader = new CaseReader(path, ruleOf(path), given, problems);
        return nodes.stream().map(reader::read).flatMap(Optional::stream).toList();
    }

    /** The rule that a file of cases stands beside. */
    static String ruleOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
    }
}
