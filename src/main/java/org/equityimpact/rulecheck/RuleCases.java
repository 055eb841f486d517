package org.equityimpact.rulecheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.facts.FactSheet;

/** The cases beside the rules of a folder, and what the rules say of them. */
public final class RuleCases {

    private static final String ENDING = ".cases.yaml";

    private final RuleBook rules;

    public RuleCases(RuleBook rules) {
        this.rules = rules;
    }

    /** All cases of a folder, file by file. */
    public List<RuleCase> in(Path folder) {
        var reader = new CaseFile(rules.tables().focalGroups());
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .flatMap(file -> reader.read(folder, file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The rule folder %s cannot be read".formatted(folder), e);
        }
    }

    /** What the rule of a case says of it. */
    public CaseResult run(RuleCase ruleCase) {
        var tables = rules.asOf(ruleCase.asOf()).tables();
        var answers = rules.judge(FactSheet.of(ruleCase.given(), ruleCase.asOf(), tables));
        return answers.stream()
                .filter(answer -> answer.rule().name().equals(ruleCase.rule()))
                .map(answer -> new CaseResult(ruleCase, answer))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s: there is no rule named %s".formatted(ruleCase.file(), ruleCase.rule())));
    }
}
