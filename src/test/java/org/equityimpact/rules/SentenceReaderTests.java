package org.equityimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;
import org.drools.drl.parser.lang.dsl.DefaultExpander;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.internal.builder.conf.LanguageLevelOption;

class SentenceReaderTests {

    private static final RuleSources SOURCES = RuleSources.of(Path.of("rules"));

    private final List<SourceProblem> problems = new ArrayList<>();

    /** The files stay Drools' own: whoever reads them with Drools alone finds the same conditions. */
    @ParameterizedTest
    @MethodSource("rulesInSentences")
    void aRuleMeansWhatItMeansToDrools(String path) throws Exception {
        var ours = new RuleText(SOURCES, problems).drl(path).orElseThrow();

        assertThat(problems).isEmpty();
        assertThat(condition(ours)).isEqualTo(condition(expandedByDrools(path)));
    }

    static Stream<String> rulesInSentences() {
        return SOURCES.files().keySet().stream().filter(path -> path.endsWith(".dslr"));
    }

    @Test
    void linesStayWhereTheyAre() {
        String path = "groups/not-affected-without-reason.dslr";
        var ours = new RuleText(SOURCES, problems).drl(path).orElseThrow();

        assertThat(ours.lines())
                .hasSameSizeAs(SOURCES.text(path).orElseThrow().lines().toList());
    }

    private static String expandedByDrools(String path) throws Exception {
        var expander = new DefaultExpander();
        for (String file : List.of("sentences.dsl", path.substring(0, path.indexOf('/') + 1) + "sentences.dsl")) {
            var sentences = new DSLTokenizedMappingFile();
            sentences.parseAndLoad(new StringReader(SOURCES.text(file).orElse("")));
            expander.addDSLMapping(sentences.getMapping());
        }
        return expander.expand(SOURCES.text(path).orElseThrow());
    }

    private static String condition(String drl) throws Exception {
        var rule = new DrlParser(LanguageLevelOption.DRL6)
                .parse(false, drl)
                .getRules()
                .get(0);
        var ways = new ArrayList<String>();
        Shape.ways(rule.getLhs())
                .forEach(way -> way.forEach(part -> part.patterns()
                        .forEach(pattern -> ways.add("%s %s : %s( %s )"
                                .formatted(
                                        part.absent() ? "not" : "",
                                        pattern.getIdentifier(),
                                        pattern.getObjectType(),
                                        pattern.getDescrs())))));
        return ways + String.valueOf(rule.getConsequence()).strip();
    }
}
