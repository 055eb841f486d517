package org.equityimpact.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaFolderTests {

    private final Path outside;
    private final Path folder;

    AgendaFolderTests(@TempDir Path outside) throws IOException {
        this.outside = outside;
        this.folder = Files.createDirectory(outside.resolve("december"));
    }

    @Test
    void withoutAnAgendaEveryProposalIsAnItem() throws IOException {
        Agendas.folder(
                folder,
                "b.json",
                Agendas.named("B"),
                "a.json",
                Agendas.named("A"),
                "a.assessment.json",
                "{}",
                "README.md",
                "no proposal",
                "c.ndjson",
                Agendas.named("C") + "\n\n{\n" + "{\"number\": \"7\", \"exempt\": {\"reason\": \"minutes\"}}\n");

        var agenda = Agendas.READER.readFolder(folder);

        assertThat(agenda.meeting().date()).isNull();
        assertThat(Agendas.sources(agenda)).containsExactly("a.json", "b.json", "c.ndjson: line 1", "none", "none");
        assertThat(agenda.items().get(3).matter())
                .isEqualTo(new Matter.Unusable(
                        List.of("c.ndjson: line 3, column 2: The text ends before the JSON does.")));
        assertThat(agenda.items().get(4))
                .isEqualTo(new AgendaItem(5, "7", null, null, new Matter.Exempt("minutes", null)));
    }

    @Test
    void aFolderWithinItIsNotReadAndThatIsTold() throws IOException {
        Agendas.folder(folder, "a.json", Agendas.named("A"));
        Files.createDirectory(folder.resolve("later"));

        var agenda = Agendas.READER.readFolder(folder);

        assertThat(Agendas.sources(agenda)).containsExactly("a.json");
        assertThat(agenda.notes())
                .containsExactly(
                        "later was left out: it is a folder; name it by itself, or put its proposals beside the others.");
    }

    @Test
    void withAnAgendaTheItemsAreThoseOnIt() throws IOException {
        Agendas.folder(folder, "agenda.json", agendaOf("a.json"), "a.json", Agendas.named("A"), "b.json", "{}");

        var agenda = Agendas.READER.readFolder(folder);

        assertThat(Agendas.sources(agenda)).containsExactly("a.json");
        assertThat(agenda.notes()).containsExactly("Beside the agenda, and not on it: b.json.");
    }

    @Test
    void anAgendaFileFindsTheFilesBesideIt() throws IOException {
        Agendas.folder(folder, "december.json", agendaOf("papers/a.json"), "papers/a.json", Agendas.named("A"));

        var agenda = Agendas.READER.readFile(folder.resolve("december.json"));

        assertThat(Agendas.sources(agenda)).containsExactly("papers/a.json");
        assertThat(agenda.notes()).isEmpty();
    }

    @Test
    void aMissingFileIsToldWithTheNearestName() throws IOException {
        Agendas.folder(folder, "agenda.json", agendaOf("bus.json"), "buses.json", Agendas.named("Buses"));

        assertThat(Agendas.complaints(Agendas.READER.readFolder(folder)))
                .containsExactly("There is no file \"bus.json\" beside the agenda. (did you mean \"buses.json\"?)");
    }

    @Test
    void aFileIsOneItemOnly() throws IOException {
        Agendas.folder(folder, "agenda.json", agendaOf("a.json", "a.json"), "a.json", Agendas.named("A"));

        assertThat(Agendas.complaints(Agendas.READER.readFolder(folder)))
                .containsExactly("The file \"a.json\" is item 1 already; take one of them off.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.json", "/etc/passwd", "C:/a.json", "papers/../../a.json", "./a.json"})
    void noPathLeadsOut(String path) throws IOException {
        Agendas.folder(outside, "a.json", Agendas.named("A"));
        Agendas.folder(folder, "agenda.json", agendaOf(path));

        assertThat(Agendas.complaints(Agendas.READER.readFolder(folder)))
                .singleElement()
                .asString()
                .startsWith("\"%s\" is not a file beside the agenda: the path ".formatted(path));
    }

    @Test
    void noLinkLeadsOut() throws IOException {
        Agendas.folder(outside, "a.json", Agendas.named("A"));
        Agendas.folder(folder, "agenda.json", agendaOf("link.json"));
        Files.createSymbolicLink(folder.resolve("link.json"), outside.resolve("a.json"));

        assertThat(Agendas.complaints(Agendas.READER.readFolder(folder)))
                .containsExactly(
                        "The file \"link.json\" cannot be used: it is a link that leads out of the folder; put the file itself there.");
    }

    @Test
    void aFileThatIsTooLargeCostsItselfOnly() throws IOException {
        Agendas.folder(folder, "a.json", Agendas.named("A"), "b.json", " ".repeat(2 * 1024 * 1024 + 1));

        var agenda = Agendas.READER.readFolder(folder);

        assertThat(Agendas.sources(agenda)).containsExactly("a.json", "none");
        assertThat(Agendas.complaints(agenda))
                .containsExactly("b.json: A proposal may have at most 2 MB (2,097,152 bytes).");
    }

    @Test
    void aFolderOfNothingIsNoAgenda() {
        assertThatThrownBy(() -> Agendas.READER.readFolder(folder))
                .hasMessage("There is no agenda.json and no proposal (*.json, *.ndjson) in it.");
    }

    @Test
    void anAgendaThatLiesElsewhereIsRefused() throws IOException {
        Agendas.folder(outside, "agenda.json", agendaOf("a.json"));
        Files.createSymbolicLink(folder.resolve("agenda.json"), outside.resolve("agenda.json"));

        assertThatThrownBy(() -> Agendas.READER.readFolder(folder))
                .isInstanceOf(InvalidAgenda.class)
                .hasMessage(
                        "agenda.json cannot be used: it is a link that leads out of the folder; put the file itself there.");
    }

    private static String agendaOf(String... files) {
        var items = Arrays.stream(files).map("{\"file\": \"%s\"}"::formatted).toArray(String[]::new);
        return new String(Agendas.of(items), UTF_8);
    }
}
