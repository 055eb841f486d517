package org.equityimpact.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.Submitted.proposal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessCommandTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void saysInWordsWhatToDo(@TempDir Path folder) throws IOException {
        Path file = write(folder, "a.json", proposal().json());

        String out = assess(file).exits(1).complainsOfNothing().out();

        assertThat(out.lines().limit(3))
                .containsExactly(
                        "INCOMPLETE - cannot be told yet: too little is known to decide.",
                        "Close two schools",
                        "%s (as of 2026-11-21)".formatted(file));
    }

    @Test
    void wrapsToTheTerminalAndColoursOnlyThere(@TempDir Path folder) throws IOException {
        Path file = write(folder, "a.json", proposal().json());

        String out = new Cli().onATerminal(60).run("assess", file).out();

        assertThat(out).contains("\033[1;33mINCOMPLETE");
        assertThat(out.replaceAll("\033\\[[0-9;]*m", "").lines())
                .filteredOn(line -> line.contains(" ") && !line.contains("/"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void showsNoControlCharactersOfAProposal(@TempDir Path folder) throws IOException {
        Path file = write(
                folder, "a.json", proposal().titled("red \\u001b[31m alert").json());

        assertThat(assess(file).out()).doesNotContain("\033").contains("red \uFFFD[31m alert");
    }

    @Test
    void writesOneProposalAsAnObject(@TempDir Path folder) throws IOException {
        JsonNode object = JSON.readTree(assess(
                        "--format=json",
                        "--as-of=2024-02-29",
                        write(folder, "a.json", proposal().json()))
                .out());

        assertThat(object.at("/title").asString()).isEqualTo("Close two schools");
        assertThat(object.at("/asOf").asString()).isEqualTo("2024-02-29");
        assertThat(object.has("id") || object.has("rules")).isFalse();
    }

    @Test
    void writesSeveralAsAnArrayInTheOrderGiven(@TempDir Path folder) throws IOException {
        Path b = write(folder, "b.json", proposal().titled("B").json());
        Path a = write(folder, "a.json", proposal().titled("A").json());

        assertThat(titles(JSON.readTree(assess("--format=json", b, a).out()))).containsExactly("B", "A");
    }

    @Test
    void writesNothingUsableAsAnEmptyArray() {
        assertThat(JSON.readTree(assess("--format=json", "/nowhere/a.json", "/nowhere/b.json")
                        .exits(2)
                        .out()))
                .isEmpty();
    }

    @Test
    void readsLinesAndWritesLines(@TempDir Path folder) throws IOException {
        String lines =
                proposal().titled("A").json() + "\n\n" + proposal().titled("B").json();
        Path file = write(folder, "many.ndjson", lines);

        assertThat(assess("--format", "ndjson", file).exits(1).out().lines().map(JSON::readTree))
                .extracting(line -> line.at("/title").asString())
                .containsExactly("A", "B");
    }

    @Test
    void readsAFolderInTheOrderOfNamesWithoutExpectedAssessments(@TempDir Path folder) throws IOException {
        write(folder, "b.json", proposal().titled("B").json());
        write(folder, "a.json", proposal().titled("A").json());
        write(folder, "a.assessment.json", "{}");

        assertThat(titles(JSON.readTree(assess("--format=json", folder).exits(1).out())))
                .containsExactly("A", "B");
    }

    @Test
    void readsOneProposalFromStandardInput() {
        String spread = proposal().json().replace(",", ",\n");

        new Cli().given(spread).run("assess", "-").exits(1).prints("Close two schools");
    }

    @Test
    void readsLinesFromStandardInput() {
        String lines =
                proposal().titled("A").json() + "\n" + proposal().titled("B").json() + "\n";

        new Cli().given(lines).run("assess", "-").exits(1).prints("2 proposals: 2 INCOMPLETE");
    }

    @Test
    void tellsWhatIsUnusableAndAssessesTheOthers(@TempDir Path folder) throws IOException {
        Path truncated = write(folder, "a.json", "{\n\"title\"");
        Path wrong = write(folder, "b.json", proposal().json().replace("\"end\"", "\"ends\""));
        Path missing = folder.resolve("c.json");
        Path good = write(folder, "d.json", proposal().titled("D").json());

        Cli cli = assess(truncated, wrong, missing, good).exits(2).prints("\nD\n");

        assertThat(cli.err().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith(truncated + ": line 2, column "),
                        second -> assertThat(second)
                                .startsWith(wrong + ": /decision/direction: ")
                                .endsWith("(did you mean \"end\"?)"),
                        third -> assertThat(third).isEqualTo(missing + ": there is no such file."));
    }

    @Test
    void namesTheLineThatIsUnusable(@TempDir Path folder) throws IOException {
        Path file = write(folder, "many.ndjson", proposal().json() + "\n[]\n");

        assertThat(assess(file).exits(2).err()).startsWith(file + ":2: ");
    }

    @Test
    void tellsOfEveryRuleWhenAsked(@TempDir Path folder) throws IOException {
        Path file = write(folder, "a.json", proposal().json());

        assess("--rules=all", file).prints("What each rule says");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(assess("--format=xml", "a.json").exits(2).err()).contains("\"xml\" is not text, json or ndjson");
        assertThat(assess("--as-of=today", "a.json").exits(2).err())
                .contains("\"today\" is not a day such as 2026-11-21");
        assess().exits(2);
    }

    @Test
    void saysWhatIsWrongWithARuleFolder(@TempDir Path empty) {
        assertThat(assess("--equity.rules-directory=" + empty.resolve("none"), "a.json")
                        .exits(2)
                        .err())
                .startsWith(empty.resolve("none") + " unreadable-folder: the rule folder cannot be read; ")
                .doesNotContain("\tat ");
    }

    @Test
    void namesTheMinimaThatItWasToldToGoBy(@TempDir Path folder) throws IOException {
        Path file = write(folder, "a.json", proposal().json());

        var minima = JSON.readTree(new Cli()
                        .where("EQUITY_RELIABILITY_MINIMUM_N", "40")
                        .run("assess", "--equity.disclosure.minimum-count=20", "--format=json", file)
                        .out())
                .at("/smallNumbers");

        assertThat(minima).hasToString("{\"minimumCount\":20,\"minimumCell\":10,\"minimumN\":40}");
    }

    @Test
    void refusesAMinimumThatIsNone() {
        assertThat(assess("--equity.disclosure.minimum-count=-1", "a.json")
                        .exits(2)
                        .err())
                .isEqualTo(
                        "equity.disclosure.minimum-count must be a whole number between 0 and 999,999,999 but is \"-1\"\n");
        assertThat(new Cli()
                        .where("EQUITY_RELIABILITY_MINIMUMCELL", "few")
                        .run("assess", "a.json")
                        .exits(2)
                        .err())
                .isEqualTo(
                        "equity.reliability.minimum-cell must be a whole number between 0 and 999,999,999 but is \"few\"\n");
    }

    private static Cli assess(Object... arguments) {
        Object[] words = new Object[arguments.length + 1];
        words[0] = "assess";
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        return new Cli().run(words);
    }

    private static List<String> titles(JsonNode assessments) {
        return assessments
                .valueStream()
                .map(assessment -> assessment.at("/title").asString())
                .toList();
    }

    private static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
