package org.equityimpact.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesCompareCommandTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path SHIPPED = Path.of("rules");
    private static final Path OAKLAND = Path.of("samples/01-oakland-usd-school-closures-2022.json");

    private final Path edited;

    /** With a copy of the rules to edit. */
    RulesCompareCommandTests(@TempDir Path edited) throws IOException {
        this.edited = edited;
        try (var files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = edited.resolve(SHIPPED.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void saysThatTwoFoldersSayTheSame() throws IOException {
        edit("policy/cuts.csv", "# Where", "# Just where");

        run(OAKLAND).exits(0).complainsOfNothing().prints("Both say the same; nothing changes for 1 proposal.");
    }

    @Test
    void saysWhatDiffersWhatChangesAndThroughWhat() throws IOException {
        edit("policy/thresholds.csv", "burden-ratio-hold,1.5,", "burden-ratio-hold,1.95,");

        assertThat(run(OAKLAND).exits(1).complainsOfNothing().out()).isEqualTo("""
                policy/thresholds.csv
                  burden-ratio-hold, value
                    - 1.5
                    + 1.95
                    named by burden-above-share, burden-far-above-share

                On 1 proposal
                  Only the rules that changed were asked; 1 judged again in full.

                  samples/01-oakland-usd-school-closures-2022.json
                    Close seven schools, cut grades 6-8 at two and merge two (2022 and 2023)
                    HOLD, confirmed 46.0, possible 100.0, completeness 37 -> 36 %
                    through burden-above-share, which cannot tell, and now fires
                      + Black or African American people: 1.9 times their share of the population (1.25 times is
                        clearly more).
                    through burden-far-above-share, which fires, and now cannot tell
                      - Black or African American people: 1.9 times their share of the population (stopped at 1.5).

                Through which rules
                  burden-above-share                               1
                  burden-far-above-share                           1

                2 rules changed, 1 value of a table changed. Of 1 proposal: 0 with another outcome, 1 with other
                figures only, 0 with other words only.
                """);
    }

    @Test
    void triesTheCasesOfBothFoldersWhenNoneAreGiven() throws IOException {
        edit(
                "disparity/burden-far-above-share.cases.yaml",
                "- name: a group at exactly",
                "- name: one group at exactly");

        run().exits(0).prints("nothing changes for %,d proposals.".formatted(casesOfAllRules() + 1));
    }

    @Test
    void writesJsonForProgrammes() throws IOException {
        edit("policy/thresholds.csv", "burden-ratio-hold,1.5,", "burden-ratio-hold,1.95,");

        JsonNode json = JSON.readTree(run("--format", "json", OAKLAND).exits(1).out());

        assertThat(json.at("/difference/changed/0/rule").asString()).isEqualTo("burden-above-share");
        assertThat(json.at("/difference/changed/0/changes/0").toString())
                .isEqualTo(
                        "{\"part\":\"number\",\"name\":\"burden-ratio-hold\",\"before\":\"1.5\",\"after\":\"1.95\"}");
        assertThat(json.at("/effect/changes/0/name").asString()).isEqualTo(OAKLAND.toString());
        assertThat(json.at("/effect/changes/0/after/outcome").asString()).isEqualTo("HOLD");
        assertThat(json.at("/effect/changes/0/through/1/after/status").asString())
                .isEqualTo("cannot_tell");
        assertThat(json.at("/effect").propertyNames())
                .containsExactly(
                        "everyProposalInFull",
                        "proposals",
                        "judgedInFull",
                        "outcomesChanged",
                        "resultsChanged",
                        "rewordedOnly",
                        "outcomes",
                        "throughRules",
                        "changes",
                        "reworded",
                        "notListed");
    }

    @Test
    void assessesForTheDayGiven() throws IOException {
        edit("policy/thresholds.csv", "follow-up-months,6,", "follow-up-months,12,");
        Path inEffect = write("""
                {"title":"A charge","organisation":{"name":"A district"},
                 "decision":{"type":"fee","direction":"start","stage":"implemented","effectiveDate":"2025-05-01"}}""");

        run("--as-of=2025-12-01", inEffect)
                .exits(1)
                .prints("through no-follow-up-outcome, which fires, and now does not apply");
        run("--as-of=2025-06-01", inEffect)
                .exits(1)
                .prints("Only the rules that changed were asked; 0 judged again in full.");
    }

    @Test
    void readsManyFromStandardInput() throws IOException {
        String line = Files.readString(OAKLAND).replace("\n", " ") + "\n";

        new Cli()
                .given(line + line)
                .run("rules", "compare", SHIPPED, edited, "-")
                .exits(0)
                .prints("nothing changes for 2 proposals");
    }

    @Test
    void tellsWhatIsUnusableAndComparesTheOthers() throws IOException {
        Path broken = write("{");

        Cli cli = run(broken, OAKLAND, "/nowhere.json").exits(2).prints("nothing changes for 1 proposal.");

        assertThat(cli.err().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith(broken + ": line 1, column "),
                        second -> assertThat(second).isEqualTo("/nowhere.json: there is no such file."));
    }

    @Test
    void tellsWhatIsWrongWithAFolder() throws IOException {
        edit("policy/cuts.csv", "ready-confirmed,10", "ready-confirmed,ten");

        assertThat(run().exits(2).err())
                .contains(edited + "/policy/cuts.csv:5:2 wrong-value: value must be a number but is \"ten\"");
        assertThat(new Cli()
                        .run("rules", "compare", "/nowhere", edited)
                        .exits(2)
                        .err())
                .startsWith("The rule folder /nowhere cannot be read");
    }

    @Test
    void tellsWhatIsWrongWithACase() throws IOException {
        edit("engagement/required-analysis-skipped.cases.yaml", "expect: fires", "expect: burns");

        assertThat(run().exits(2).err())
                .startsWith(edited + "/engagement/required-analysis-skipped.cases.yaml:")
                .contains(" wrong-value: expect is \"burns\"; allowed: fires, clear, cannot tell, does not apply");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(run("--format=ndjson").exits(2).err()).contains("expected one of [TEXT, JSON]");
        new Cli().run("rules", "compare", SHIPPED).exits(2);
    }

    private Cli run(Object... arguments) {
        Object[] words = new Object[arguments.length + 4];
        System.arraycopy(new Object[] {"rules", "compare", SHIPPED, edited}, 0, words, 0, 4);
        System.arraycopy(arguments, 0, words, 4, arguments.length);
        return new Cli().run(words);
    }

    private void edit(String file, String old, String now) throws IOException {
        String text = Files.readString(edited.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(edited.resolve(file), text.replace(old, now));
    }

    private Path write(String json) throws IOException {
        return Files.writeString(
                edited.resolveSibling(edited.getFileName() + "-" + json.hashCode() + ".json"), json, UTF_8);
    }

    /** A case that gives an agenda item gives no proposal. */
    private static long casesOfAllRules() throws IOException {
        try (var files = Files.walk(SHIPPED)) {
            return files.filter(file -> file.toString().endsWith(".cases.yaml"))
                    .mapToLong(RulesCompareCommandTests::cases)
                    .sum();
        }
    }

    private static long cases(Path file) {
        try {
            var lines = Files.readAllLines(file);
            long cases =
                    lines.stream().filter(line -> line.startsWith("- name:")).count();
            return cases
                    - lines.stream()
                            .filter(line -> line.startsWith("  agendaItem:"))
                            .count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
