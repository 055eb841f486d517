package org.equityimpact.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.assessment.ScoringPolicy;
import org.equityimpact.rules.RulesInForce;
import org.junit.jupiter.api.Test;

/** Whatever the shipped rules say stands in the translations. */
class TranslatedRulesTests {

    private static final Path RULES = Path.of("rules");
    private static final Pattern REPORT = Pattern.compile("(?m)^\\s*Report \"(.*)\"\\s*$");

    private final TranslationsCatalogue spanish = TranslationsCatalogue.spanish();
    private final RulesInForce rules = RulesInForce.of(RULES);

    TranslatedRulesTests() throws Exception {}

    @Test
    void everyTitleNextStepAndQuestion() {
        assertThat(rules.get().catalogue().stream()
                        .flatMap(rule -> Stream.of(rule.title(), rule.nextStep(), rule.question())
                                .filter(Objects::nonNull)))
                .hasSizeGreaterThan(280)
                .allMatch(this::isKnown);
    }

    @Test
    void everyMessageOfASentence() {
        assertThat(files(".dslr").flatMap(file -> REPORT.matcher(text(file)).results()))
                .map(report -> report.group(1))
                .filteredOn(message -> !message.equals("{standing.sentence}"))
                .hasSizeGreaterThan(80)
                .allMatch(this::isKnown);
    }

    @Test
    void everyMessageOfADecisionTable() {
        assertThat(files(".drl.csv").flatMap(TranslatedRulesTests::messages))
                .hasSizeGreaterThan(25)
                .allMatch(this::isKnown);
    }

    @Test
    void everyReasonOfAGateAndTitleOfADimension() {
        var scoring = rules.get().scoring();

        assertThat(scoring.gates()).extracting(ScoringPolicy.Gate::reason).allMatch(this::isKnown);
        assertThat(scoring.dimensions())
                .extracting(ScoringPolicy.Dimension::title)
                .allMatch(this::isKnown);
    }

    @Test
    void everyLabelOfAPolicyTable() {
        assertThat(Stream.of("focal-groups", "focal-group-families", "parties", "agenda-exemptions")
                        .flatMap(table -> labels(RULES.resolve("policy/%s.csv".formatted(table)))))
                .hasSizeGreaterThan(90)
                .allMatch(this::isKnown);
    }

    @Test
    void everyRuleTellsItsOwner() {
        assertThat(rules.get().catalogue()).extracting(RuleCard::owner).allMatch(this::isKnown);
    }

    private boolean isKnown(String english) {
        return spanish.translation(english).isPresent();
    }

    private static Stream<Path> files(String ending) {
        try (var files = Files.walk(RULES)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in the last column, below its heading. */
    private static Stream<String> messages(Path table) {
        var messages = new ArrayList<String>();
        boolean below = false;
        for (var row : rows(table)) {
            if (below) {
                messages.add(row.stream().filter(cell -> !cell.isEmpty()).reduce("", (one, other) -> other));
            }
            below |= row.contains("Finding");
        }
        return messages.stream();
    }

    private static Stream<String> labels(Path table) {
        return rows(table).stream()
                .filter(row -> !row.get(0).startsWith("#"))
                .skip(1)
                .map(row -> row.get(1));
    }

    private static List<List<String>> rows(Path table) {
        try (var rows = CSVParser.parse(text(table), CSVFormat.RFC4180)) {
            return rows.stream().map(row -> row.stream().toList()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
