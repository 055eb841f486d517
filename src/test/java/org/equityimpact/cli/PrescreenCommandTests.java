package org.equityimpact.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.Submitted.proposal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.equityimpact.RulesOnDisk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PrescreenCommandTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CLOSURES = "samples/school-closures.agenda";
    private static final String NOTHING_IN_THE_WAY = "samples/nothing-in-the-way.agenda";

    private final Path folder;

    PrescreenCommandTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void tellsWhatIsStoppedFirst() {
        assertThat(prescreen(CLOSURES)
                        .exits(1)
                        .complainsOfNothing()
                        .out()
                        .lines()
                        .limit(10))
                .containsExactly(
                        "Example District, Board of Education, School closures, as if they came before one board",
                        "2026-12-10 18:30 (America/Los_Angeles), Board room",
                        "6 items; 5 may not be decided as they stand. As of 2026-11-21.",
                        "",
                        "  5.1  HOLD         Close seven schools, cut grades 6-8 at two and merge two (2022 and 2023)",
                        "  5.2  REVISE       Close seven schools and restructure three at year end",
                        "  5.3  INCOMPLETE   Resource Alignment Initiative: rank schools by composite score for merger or",
                        "                    closure",
                        "  5.4  INCOMPLETE   Close St Bartholomew's CE Primary School",
                        "  6    UNASSESSED   Sell the land of two closed schools");
    }

    @Test
    void tellsOfEveryItemWhyAndWhatToAsk() {
        prescreen(CLOSURES)
                .prints("5.1  HOLD - must not go to a decision as it stands.")
                .prints("  Confirmed concern  [#########...........]  46.0 of 100")
                .prints("Gates reached\n  HOLD    A focal group bears")
                .prints("Weighs most\n  critical  Black or African American people: 1.9 times")
                .prints("To ask in the meeting\n  - Which choice in this plan")
                .prints("1  EXEMPT - minutes of an earlier meeting.\n   Minutes of 12 November");
    }

    @Test
    void tellsWhatTheAgendaIsAsAWhole() {
        prescreen(CLOSURES).prints("""
                        The agenda as a whole
                          Assessed: 4 of 5 that need an assessment or may (80 %); 1 came without an assessment
                          Outcomes: 1 HOLD, 1 REVISE, 2 INCOMPLETE, 0 ACTIONS, 0 READY
                          No assessment needed: 1 exempt, 0 of a type that needs none
                        """);
    }

    @Test
    void clearsNothingWhereNothingIsOnTheAgenda() throws IOException {
        var agenda = folder.resolve("empty.agenda");
        Files.writeString(agenda, "{\"date\":\"2026-12-10\",\"items\":[]}");

        assertThat(prescreen(agenda.toString()).exits(2).err())
                .isEqualTo(agenda + ": there is nothing on the agenda, so nothing can be cleared\n");
    }

    @Test
    void doesNotWriteOverTheAgenda() {
        assertThat(prescreen(CLOSURES, "--output", CLOSURES).exits(2).err())
                .isEqualTo(CLOSURES + " is the agenda itself; name another file to write to\n");
    }

    @Test
    void endsWellWhereNothingIsStopped() {
        prescreen(NOTHING_IN_THE_WAY).exits(0).prints("3 items; nothing stops any of them.");
    }

    @Test
    void failsForWhatItIsToldToFailFor() {
        prescreen("--fail-on", "HOLD", CLOSURES).exits(1);
        prescreen("--fail-on", "unassessed", CLOSURES).exits(1);
        prescreen("--fail-on", "HOLD,REVISE", "samples/smallest-proposal.json").exits(2);
        prescreen("--fail-on", "HOLD,REVISE", folderOf("a.json", proposal().json()))
                .exits(0);
        prescreen(
                        "--fail-on",
                        "REVISE,INCOMPLETE",
                        folderOf("a.json", proposal().json()))
                .exits(1);
        assertThat(prescreen("--fail-on", "ALL", CLOSURES).exits(2).err())
                .contains("\"ALL\" is not HOLD, REVISE, INCOMPLETE or UNASSESSED");
    }

    @Test
    void anUnusableItemIsToldAndTheOthersAreScreened() {
        var agenda = write(
                "december.json", """
                {"date": "2026-12-10", "items": [
                  {"number": "1", "file": "bus.json"},
                  {"number": "2", "title": "Routes", "proposal": {"title": "Routes" "reference": 1}},
                  {"number": "3", "file": "buses.json"},
                  {"number": "4", "proposal": %s},
                  {"number": "4", "title": "Once more"}]}""".formatted(proposal().referredToAs("a").json()));
        write("buses.json", proposal().referredToAs("a").json());

        prescreen(agenda)
                .exits(2)
                .prints("  3  INCOMPLETE   Close two schools")
                .prints("  2  UNUSABLE     Routes")
                .prints("  - There is no file \"bus.json\" beside the agenda. (did you mean \"buses.json\"?)")
                .prints("  - line 3, column 69: \"\"\" is not expected here; a comma is missing before it.")
                .prints("  - The proposal a is item 3 already; give each its own reference, or take one item off.")
                .prints("  - Number \"4\" stands at place 4 of the agenda already; give each item its own number.")
                .prints("Assessed: 1 of 5 that need an assessment or may (20 %); 4 cannot be used");
    }

    @Test
    void programmesGetTheDocketAndComplaintsStandBesideIt() {
        var cli = prescreen("--format", "json", folderOf("a.json", proposal().json(), "b.json", "{"))
                .exits(2);

        assertThat(JSON.readTree(cli.out()).at("/items/0/outcome").asString()).isEqualTo("INCOMPLETE");
        assertThat(cli.err()).isEqualTo("item 2: b.json: line 1, column 2: The text ends before the JSON does.\n");
    }

    @Test
    void aMeetingThatIsOverIsScreenedAndSaysSo() {
        var agenda = write("agenda.json", "{\"date\": \"2026-10-01\", \"items\": [{\"title\": \"Routes\"}]}");

        prescreen(agenda).exits(1).prints("Note: The meeting was on 2026-10-01; this docket is made afterwards.\n");
    }

    @Test
    void takesAnArchiveAndLeavesOutWhatLeadsOutOfIt() throws IOException {
        var zip = folder.resolve("december.zip");
        Files.write(
                zip,
                RulesOnDisk.zip(Map.of(
                        "a.json", proposal().bytes(), "../b.json", proposal().bytes())));

        prescreen(zip)
                .exits(2)
                .prints("  1  INCOMPLETE   Close two schools")
                .prints("  - ../b.json cannot be used: the path has a step that is empty, . or ...");
    }

    @Test
    void takesLinesAndStandardInput() {
        var lines =
                proposal().titled("A").json() + "\n" + proposal().titled("B").json() + "\n";

        prescreen(write("december.ndjson", lines)).exits(1).prints("2 items; 2 may not");
        new Cli().given(lines).run("prescreen", "-").exits(1).prints("2 items; 2 may not");
        new Cli()
                .given("{\"date\": \"2026-12-10\",\n \"items\": [{}]}\n")
                .run("prescreen", "-")
                .exits(1)
                .prints("1 item; 1 may not be decided as it stands.");
        new Cli()
                .given("{\"date\": \"2026-12-10\", \"items\": [{}]}\n")
                .run("prescreen", "-")
                .exits(1)
                .prints("1 item; 1 may not");
    }

    @Test
    void tellsEverythingThatIsWrongWithTheMeeting() {
        var agenda = write("agenda.json", "{\"date\": \"10.12.2026\", \"zone\": \"PST\"}");

        assertThat(prescreen(agenda).exits(2).err()).isEqualTo("""
                        %1$s: /date: date must be a day such as 2026-12-10 (got "10.12.2026").
                        %1$s: /items: items is missing; it must be a list with what is on the agenda.
                        %1$s: /zone: "PST" is not a time zone such as America/Los_Angeles.
                        """.formatted(agenda));
        assertThat(prescreen(folder.resolve("none.json")).exits(2).err())
                .endsWith("none.json: there is no such file.\n");
        assertThat(prescreen(write("board.ics", "BEGIN:VCALENDAR")).exits(2).err())
                .endsWith("board.ics: this is a calendar of meetings, and tells no items of an agenda.\n");
    }

    @Test
    void showsNoControlCharactersOfAnAgenda() {
        var agenda = write(
                "agenda.json",
                "{\"date\": \"2026-12-10\", \"items\": [{\"number\": \"\\u001b[31m\", \"title\": \"\\u001b[2J\"}]}");

        assertThat(prescreen(agenda).out()).doesNotContain("\033").contains("\uFFFD[2J");
    }

    @Test
    void writesToAFile() throws IOException {
        var file = folder.resolve("out/docket.txt");

        prescreen("--output", file, CLOSURES).exits(1).prints("written: " + file + "\n");
        assertThat(Files.readString(file)).startsWith("Example District, Board of Education");
    }

    @Test
    void writesEveryForm() throws IOException {
        var file = folder.resolve("docket");

        prescreen("--format", "html", NOTHING_IN_THE_WAY).exits(0).prints("<!DOCTYPE html>");
        prescreen("--format", "csv", NOTHING_IN_THE_WAY).exits(0).prints("Extend the evening bus");
        prescreen("--format", "pdf", "--output", file, NOTHING_IN_THE_WAY).exits(0);
        assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
        assertThat(prescreen("--format", "xml", NOTHING_IN_THE_WAY).exits(2).err())
                .contains("\"xml\" is not text, json, html, pdf or csv");
    }

    @Test
    void writesReportsForPipelinesBesideTheDocket() throws IOException {
        var junit = folder.resolve("junit.xml");
        var sarif = folder.resolve("docket.sarif");

        var cli = prescreen("--format", "json", "--junit", junit, "--sarif", sarif, CLOSURES)
                .exits(1);

        assertThat(JSON.readTree(cli.out()).at("/items")).hasSize(6);
        assertThat(cli.err()).isEqualTo("written: %s\nwritten: %s\n".formatted(junit, sarif));
        assertThat(Files.readString(junit)).contains("<testsuite");
        assertThat(Files.readString(sarif)).contains("01-oakland-usd-school-closures-2022.json");
    }

    @Test
    @Tag("slow")
    void tenThousandItemsHaveADocket() {
        var items = IntStream.rangeClosed(1, 10_000)
                .mapToObj(number -> "{\"proposal\": %s}"
                        .formatted(proposal().titled("Item " + number).json()))
                .collect(Collectors.joining(",\n"));
        var agenda = write("agenda.json", "{\"date\": \"2026-12-10\", \"items\": [%s]}".formatted(items));

        JsonNode docket =
                JSON.readTree(prescreen("--format", "json", agenda).exits(1).out());

        assertThat(docket.at("/coverage/assessed").asInt()).isEqualTo(10_000);
        assertThat(docket.at("/items")).hasSize(10_000);
    }

    private static Cli prescreen(Object... arguments) {
        Object[] words = new Object[arguments.length + 1];
        words[0] = "prescreen";
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        return new Cli().run(words);
    }

    private Path folderOf(String... namesAndTexts) {
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            write(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return folder;
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
