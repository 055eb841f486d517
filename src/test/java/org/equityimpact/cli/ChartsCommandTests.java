package org.equityimpact.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.Submitted.proposal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartsCommandTests {

    private static final String INDICATOR = """
            {"id": "%s", "name": "Students suspended", "favourable": false, "groups": [
             {"name": "Black", "baseline": {"count": 80, "total": 400}},
             {"name": "White", "baseline": {"count": 50, "total": 1000}}]}""";

    private final Path folder;

    ChartsCommandTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void drawsEveryIndicatorOfAFile() throws IOException {
        draw(given("suspended", "expelled"))
                .exits(0)
                .complainsOfNothing()
                .prints("written: %s\nwritten: %s\n".formatted(chart("suspended.svg"), chart("expelled.svg")));

        assertThat(Files.readString(chart("suspended.svg"))).startsWith("<?xml").contains("Students suspended");
    }

    @Test
    void writesAllFormatsWhenAsked() throws IOException {
        draw("--format=all", given("suspended")).exits(0);

        assertThat(written()).containsExactly("suspended.csv", "suspended.html", "suspended.png", "suspended.svg");
        assertThat(Files.readAllBytes(chart("suspended.png"))).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void drawsTheIndicatorsOfAProposal() throws IOException {
        var whole = proposal().json().replaceFirst("}$", ",\"indicators\":[" + INDICATOR.formatted("D1") + "]}");

        draw(write("proposal.json", whole)).exits(0);

        assertThat(written()).containsExactly("D1.svg");
    }

    @Test
    void callsATableWithoutANameAfterItsFile() throws IOException {
        draw(write("Suspended 2024.csv", "favourable,no\ngroup,count,total\nBlack,80,400\nWhite,50,1000\n"))
                .exits(0);

        assertThat(written()).containsExactly("suspended-2024.svg");
    }

    @Test
    void drawsOneIndicatorAlone() throws IOException {
        draw("--indicator", "expelled", given("suspended", "expelled")).exits(0);

        assertThat(written()).containsExactly("expelled.svg");
    }

    @Test
    void saysWhichIndicatorsThereAre() throws IOException {
        assertThat(draw("--indicator=exspelled", given("suspended", "expelled"))
                        .exits(2)
                        .err())
                .isEqualTo("There is no indicator \"exspelled\"; there is \"suspended\", \"expelled\".\n");
    }

    @Test
    void keepsFilesApartAndInTheirFolder() throws IOException {
        draw(given("../up/a", "UP-A", "up/a", "C:\\x")).exits(0);

        assertThat(written()).containsExactlyInAnyOrder("up-a.svg", "UP-A-2.svg", "up-a-3.svg", "C-x.svg");
    }

    @Test
    void drawsByThePolicyOfTheDay() throws IOException {
        draw("--as-of=2026-11-21", given("suspended")).exits(0);

        assertThat(Files.readString(chart("suspended.svg"))).contains("HIGH");
    }

    @Test
    void tellsWhatIsUnusableAndDrawsTheOthers() throws IOException {
        Path wrong = write("wrong.json", "{\"indicators\": [{\"id\": \"x\"}]}");

        Cli cli = draw(wrong, folder.resolve("none.json"), given("suspended")).exits(2);

        assertThat(cli.err().lines())
                .contains(folder.resolve("none.json") + ": there is no such file.")
                .anyMatch(line -> line.startsWith(wrong + ": /indicators/0/favourable: Say whether"));
        assertThat(written()).containsExactly("suspended.svg");
    }

    @Test
    void saysThatThereIsNothingToDraw() throws IOException {
        assertThat(draw(write("proposal.json", proposal().json())).exits(2).err())
                .isEqualTo("There are no indicators, so there is nothing to draw.\n");
    }

    @Test
    void saysThatTheFolderIsNone() throws IOException {
        Path file = write("file", "");

        assertThat(new Cli()
                        .run("charts", "--output", file, given("suspended"))
                        .exits(2)
                        .err())
                .isEqualTo(file + " is not a folder; name one for the charts\n");
    }

    @Test
    void refusesWhatItDoesNotKnow() throws IOException {
        assertThat(draw("--format=pdf", given("suspended")).exits(2).err())
                .contains("\"pdf\" is not svg, png, html, csv or all");
    }

    private Cli draw(Object... arguments) {
        var words = Stream.concat(Stream.of("charts", "--output", folder.resolve("charts")), Stream.of(arguments));
        return new Cli().run(words.toArray());
    }

    private Path given(String... ids) throws IOException {
        var indicators = Stream.of(ids)
                .map(id -> INDICATOR.formatted(id.replace("\\", "\\\\")))
                .toList();
        return write("indicators.json", "{\"indicators\": [" + String.join(",", indicators) + "]}");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path chart(String name) {
        return folder.resolve("charts").resolve(name);
    }

    private List<String> written() throws IOException {
        try (var files = Files.list(folder.resolve("charts"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
