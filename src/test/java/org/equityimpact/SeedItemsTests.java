package org.equityimpact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.equityimpact.rules.RulesInForce;
import org.junit.jupiter.api.Test;

/** What the founding documents ask is answered by rules and by features, or stands here as not answered yet. */
class SeedItemsTests {

    private static final int KNOWN_OPEN = 43;

    private final Map<String, String> items = table("seed-items.csv");
    private final Map<String, String> features = table("seed-features.csv");
    private final TreeSet<String> answered = new TreeSet<>();

    SeedItemsTests() throws Exception {
        RulesInForce.of(Path.of("rules")).get().catalogue().forEach(rule -> answered.addAll(rule.answers()));
    }

    @Test
    void thereAreAllItems() {
        assertThat(items).hasSize(193);
    }

    @Test
    void rulesAnswerOnlyItemsThatExist() {
        assertThat(items.keySet()).containsAll(answered);
    }

    @Test
    void featuresAnswerOnlyItemsThatExistAndNoRuleAnswers() {
        assertThat(items.keySet()).containsAll(features.keySet());
        assertThat(features.keySet()).doesNotContainAnyElementsOf(answered);
    }

    /** When something new is answered, lower the number; it may not rise. */
    @Test
    void whatNothingAnswersYetIsPrinted() {
        var open = new LinkedHashMap<>(items);
        open.keySet().removeAll(answered);
        open.keySet().removeAll(features.keySet());

        System.out.printf("%d of %d seed items that no rule or feature answers yet:%n", open.size(), items.size());
        open.forEach((id, asks) -> System.out.printf("  %s %s%n", id, asks));

        assertThat(open).hasSize(KNOWN_OPEN);
    }

    private static Map<String, String> table(String name) throws IOException {
        var rows = new LinkedHashMap<String, String>();
        try (var file = SeedItemsTests.class.getResourceAsStream("/" + name);
                var parser = CSVParser.parse(
                        file,
                        StandardCharsets.UTF_8,
                        CSVFormat.DEFAULT
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())) {
            parser.forEach(row -> rows.put(row.get(0), row.get(1)));
        }
        return rows;
    }
}
