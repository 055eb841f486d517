package org.equityimpact.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;
import org.drools.drl.parser.lang.dsl.DefaultExpander;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Turns the files of a rule folder into Drools' own parsed form: sentences expanded, decision tables written out. */
final class RuleText {

    private static final String SENTENCES = "sentences.dsl";

    private final RuleSources sources;
    private final List<SourceProblem> problems;
    private final Map<String, Optional<Sentences>> sentences = new HashMap<>();

    RuleText(RuleSources sources, List<SourceProblem> problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /** The parsed rules of a file, unless something is wrong with it; then that is noted. */
    Optional<PackageDescr> parsed(String path) {
        return drl(path).flatMap(drl -> parsed(path, drl));
    }

    /** The rule of a file in DRL, unless something is wrong with it; then that is noted. */
    Optional<String> drl(String path) {
        if (path.endsWith(".dslr")) {
            return sources.text(path).flatMap(text -> expanded(path, text));
        }
        if (path.endsWith(".drl")) {
            return sources.text(path);
        }
        return table(path);
    }

    private Optional<String> table(String path) {
        var type = path.endsWith(".csv") ? InputType.CSV : InputType.XLS;
        try {
            return Optional.of(new SpreadsheetCompiler()
                    .compile(new ByteArrayInputStream(sources.files().get(path)), type));
        } catch (RuntimeException e) {
            problems.add(SourceProblem.in(path, "unreadable-table", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /** Sentences of the whole folder serve every rule, those of a dimension the rules beside them. */
    private Optional<String> expanded(String path, String text) {
        var expander = new DefaultExpander();
        for (String file : List.of(SENTENCES, path.substring(0, path.lastIndexOf('/') + 1) + SENTENCES)) {
            sentences.computeIfAbsent(file, this::sentences).ifPresent(known -> expander.addDSLMapping(known.in(text)));
        }
        String drl = expander.expand(text);
        for (var error : expander.getErrors()) {
            problems.add(SourceProblem.at(path, error.getLine(), "unknown-sentence", error.getMessage()));
        }
        return expander.hasErrors() ? Optional.empty() : Optional.of(drl);
    }

    private Optional<PackageDescr> parsed(String path, String drl) {
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            var parsed = parser.parse(false, drl);
            for (DroolsError error : parser.getErrors()) {
                int line = path.endsWith(".csv") || error.getLines().length == 0 ? 0 : error.getLines()[0];
                problems.add(SourceProblem.at(path, line, "not-a-rule", error.getMessage()));
            }
            return parser.hasErrors() ? Optional.empty() : Optional.ofNullable(parsed);
        } catch (DroolsParserException e) {
            problems.add(SourceProblem.in(path, "not-a-rule", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private Optional<Sentences> sentences(String path) {
        var text = sources.text(path);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var file = new DSLTokenizedMappingFile();
        try {
            boolean sound = file.parseAndLoad(new StringReader(text.get()));
            file.getErrors().forEach(error -> problems.add(SourceProblem.in(path, "wrong-sentence", error.toString())));
            return sound ? Optional.of(new Sentences(file.getMapping())) : Optional.empty();
        } catch (IOException e) {
            problems.add(SourceProblem.in(path, "unreadable-sentences", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }
}
