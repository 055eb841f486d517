package org.equityimpact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.equityimpact.rulecheck.CopiedFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandsTests {

    private Path temporary;

    @BeforeEach
    void remember(@TempDir Path folder) {
        temporary = folder;
    }

    @Test
    void sayWhatTheyAreWhenNoneIsNamed() {
        assertThat(new Cli().run("rules").exits(2).err()).contains("Usage:", "check", "test", "new", "docs");
    }

    @Nested
    class RulesTest {

        @Test
        void showsTheCasesOfTheRuleNamed() {
            new Cli()
                    .run("rules", "test", "--rule", "required-analysis-skipped")
                    .exits(0)
                    .complainsOfNothing()
                    .prints("""

                            required-analysis-skipped: A required equity analysis was not done
                              ok      an analysis that the own rule requires and nobody made is reported
                              ok      an analysis that was made is let pass
                            """)
                    .prints("\n6 cases of 1 rule: 6 passed, 0 failed. 2 of 2 conditions seen both ways.\n");
        }

        @Test
        void showsWhatFailedAndWhy() {
            var folder =
                    folder().edited("purpose/problem-not-stated.cases.yaml", "expect: clear", "expect: does not apply");

            String out = new Cli().run("rules", "test", folder.path()).exits(1).out();

            assertThat(out).contains("  FAILED  ", "          expected: does not apply\n          came:     clear\n");
            assertThat(out).doesNotContain("  ok  ");
        }

        @Test
        void tellsWhatIsNotFitAndRunsTheOthers() {
            var folder = folder().with("purpose/problem-not-stated.cases.yaml", "- name: a\n  expect: fire\n");

            new Cli()
                    .run("rules", "test", folder.path())
                    .exits(1)
                    .prints("purpose/problem-not-stated.cases.yaml:2:11 wrong-value: expect is \"fire\"")
                    .prints("0 failed.")
                    .prints(" 1 thing not fit.");
        }

        @Test
        void showsWhatWasSeenOfEachCondition() {
            new Cli()
                    .run("rules", "test", "--rule", "required-analysis-skipped", "--coverage")
                    .exits(0)
                    .prints("  seen: fires, clear, cannot tell\n")
                    .prints("  [holds holds not open]  - it has not been done | RequiredAnalysis( done == false )\n");
        }

        @Test
        void writesJson() {
            var json = new JsonMapper()
                    .readTree(new Cli()
                            .run("rules", "test", "--rule", "required-analysis-skipped", "--format=json")
                            .exits(0)
                            .out());

            assertThat(json.at("/fit").asBoolean()).isTrue();
            assertThat(json.at("/passed").asInt()).isEqualTo(6);
            assertThat(json.at("/rules/0/cases/0/line").asInt()).isEqualTo(1);
            assertThat(json.at("/rules/0/conditions/0/sentence").asString())
                    .isEqualTo("The organisation's own rule requires an equity analysis");
        }

        @Test
        void writesAReportForBuildServers() throws IOException {
            Path file = temporary.resolve("target/rules.xml");

            new Cli()
                    .run("rules", "test", "--rule", "required-analysis-skipped", "--junit", file)
                    .exits(0);

            assertThat(Files.readString(file)).contains("<testsuite name=\"required-analysis-skipped\" tests=\"6\"");
        }

        @Test
        void refusesWhatIsNotThere() {
            assertThat(new Cli()
                            .run("rules", "test", temporary.resolve("none"))
                            .exits(2)
                            .err())
                    .startsWith(temporary.resolve("none") + ": there is no such folder");
            assertThat(new Cli()
                            .run("rules", "test", "--rule", "data-to-old")
                            .exits(2)
                            .err())
                    .isEqualToIgnoringNewLines(
                            "There is no rule named \"data-to-old\"; did you mean \"data-too-old\"?");
        }
    }

    @Nested
    class RulesNew {

        @ParameterizedTest
        @ValueSource(strings = {"risk", "gap", "strength"})
        void writesARuleThatIsFitAsItStands(String kind) {
            var folder = folder();

            new Cli()
                    .run("rules", "new", "a-new-rule", "--dimension", "funding", "--kind", kind, folder.path())
                    .exits(0)
                    .prints("written: " + folder.path().resolve("funding/a-new-rule.dslr") + "\n")
                    .prints("written: " + folder.path().resolve("funding/a-new-rule.cases.yaml") + "\n");

            new Cli().run("rules", "check", folder.path()).exits(0);
            new Cli()
                    .run("rules", "test", "--rule", "a-new-rule", folder.path())
                    .exits(0)
                    .prints(" 0 failed.");
        }

        @Test
        void namesTheSentencesToChooseFrom() {
            var folder = folder();

            new Cli()
                    .run("rules", "new", "a-new-rule", "--dimension", "funding", folder.path())
                    .exits(0);

            assertThat(folder.read("funding/a-new-rule.dslr"))
                    .contains("//      The decision is hard to reverse\n", "//      The money is recurring\n");
        }

        @Test
        void refusesNamesAndDimensionsThatAreNone() {
            assertThat(new Cli()
                            .run("rules", "new", "My Rule", "--dimension", "fundin")
                            .exits(2)
                            .err())
                    .isEqualTo(
                            "\"My Rule\" is no name for a rule; use small letters and figures joined by hyphens, 60 at most,"
                                    + " as in my-rule\n\"fundin\" is no dimension; did you mean \"funding\"? allowed: purpose, groups,"
                                    + " disparity, engagement, evidence, funding, mitigation, responsibility\n");
            assertThat(new Cli()
                            .run("rules", "new", "../x", "--dimension", "../..")
                            .exits(2)
                            .err())
                    .contains("\"../x\" is no name for a rule", "\"../..\" is no dimension");
        }

        @Test
        void overwritesNothing() {
            var folder = folder().with("funding/left-over.cases.yaml", "- name: mine\n  expect: fires\n");

            assertThat(new Cli()
                            .run("rules", "new", "data-too-old", "--dimension", "funding", folder.path())
                            .exits(2)
                            .err())
                    .startsWith("there is a rule named \"data-too-old\" already (evidence/data-too-old.dslr)");
            new Cli()
                    .run("rules", "new", "left-over", "--dimension", "funding", folder.path())
                    .exits(2);
            assertThat(folder.read("funding/left-over.cases.yaml")).isEqualTo("- name: mine\n  expect: fires\n");
            assertThat(folder.path().resolve("funding/left-over.dslr")).doesNotExist();
        }

        @Test
        void saysWhichSentenceAFolderLacks() {
            var folder = folder().edited("sentences.dsl", "[when]Nobody was engaged=", "[when]No one was engaged=");

            assertThat(new Cli()
                            .run("rules", "new", "a-new-rule", "--dimension", "funding", folder.path())
                            .exits(2)
                            .err())
                    .contains("the template does not fit this folder: funding/a-new-rule.dslr:", "Nobody was engaged");
            assertThat(folder.path().resolve("funding/a-new-rule.dslr")).doesNotExist();
        }
    }

    @Nested
    class RulesDocs {

        @Test
        void writesAPageIntoAFolder() {
            new Cli()
                    .run("rules", "docs", "--output", temporary.resolve("docs"))
                    .exits(0)
                    .prints("written: " + temporary.resolve("docs/rules.html") + "\n");

            assertThat(temporary.resolve("docs/rules.html")).content().startsWith("<!DOCTYPE html>");
        }

        @Test
        void writesMarkdownByTheEndingOfTheFile() {
            new Cli()
                    .run("rules", "docs", "--output", temporary.resolve("rules.md"))
                    .exits(0);

            assertThat(temporary.resolve("rules.md")).content().startsWith("# The rules\n");
        }

        @Test
        void countsTheDecisionsGivenAndTellsWhatItCannotRead() throws IOException {
            Path stored = Files.writeString(temporary.resolve("stored.ndjson"), """
                    {"outcome": "HOLD", "rulesVersion": "sha256:1", "findings": [{"rule": "data-too-old"}]}
                    nothing
                    """);

            var cli = new Cli()
                    .run("rules", "docs", "--output", temporary.resolve("rules.md"), "--stored", stored)
                    .exits(2);

            assertThat(cli.err()).startsWith(stored + ":2: neither an assessment nor a proposal, and not counted: ");
            assertThat(temporary.resolve("rules.md"))
                    .content()
                    .contains("fired on 1 of 1 decisions (100 %): for review");
        }

        @Test
        void writesNothingOfAFolderThatIsNotFit() {
            var folder = folder().with("purpose/problem-not-stated.cases.yaml", "- name: a\n  expect: fire\n");

            new Cli()
                    .run("rules", "docs", folder.path(), "--output", temporary.resolve("rules.md"))
                    .exits(1);

            assertThat(temporary.resolve("rules.md")).doesNotExist();
        }
    }

    private CopiedFolder folder() {
        return CopiedFolder.in(temporary.resolve("rules"));
    }
}
