package org.equityimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.equityimpact.json.AssessmentWriter;
import org.junit.jupiter.api.Test;

/** A stored assessment can be had again from the files that were kept with it. */
class KeptRulesTests {

    private static final String OAKLAND = "01-oakland-usd-school-closures-2022.json";

    private final RulesInForce rules = RulesInForce.of(Path.of("rules"));

    KeptRulesTests() throws Exception {}

    @Test
    void keptFilesGiveTheSameAssessmentToTheByte() throws Exception {
        var kept = RulesInForce.of(copied());

        assertThat(AssessmentWriter.write(RuleFolder.assess(kept, OAKLAND)))
                .isEqualTo(AssessmentWriter.write(RuleFolder.assess(rules, OAKLAND)));
    }

    @Test
    void keptFilesHaveTheSameVersion() throws Exception {
        assertThat(RulesInForce.of(copied()).get().version())
                .isEqualTo(rules.get().version());
    }

    @Test
    void whatIsKeptIsAllThatHasASay() {
        assertThat(rules.files().keySet())
                .contains("sentences.dsl", "policy/gates.csv", "engagement/required-analysis-skipped.dslr")
                .noneMatch(file -> file.endsWith(".cases.yaml") || file.endsWith(".md"));
    }

    private SortedMap<String, byte[]> copied() {
        var copy = new TreeMap<String, byte[]>();
        rules.files().forEach((file, content) -> copy.put(file, content.clone()));
        return copy;
    }
}
