package org.equityimpact.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendaLinesTests {

    @Test
    void aLineIsAProposalOrAnItem() throws IOException {
        var agenda = read(Agendas.named("A")
                + "\n{\"number\": \"6\", \"exempt\": {\"reason\": \"minutes\"}}\r\n\n{\"title\": \"B\"}");

        assertThat(Agendas.sources(agenda).get(0)).isEqualTo("line 1");
        assertThat(agenda.items().subList(1, 3))
                .containsExactly(
                        new AgendaItem(2, "6", null, null, new Matter.Exempt("minutes", null)),
                        new AgendaItem(3, "3", "B", null, new Matter.Nothing()));
    }

    @Test
    void aBrokenLineCostsItselfOnly() throws IOException {
        var agenda = read(Agendas.named("A") + "\n[]\n" + Agendas.named("B") + "\n" + " ".repeat(3_000_000));

        assertThat(Agendas.sources(agenda)).containsExactly("line 1", "none", "line 3", "none");
        assertThat(agenda.items().get(1).matter())
                .isEqualTo(new Matter.Unusable(List.of("line 2, column 1: The body must be one JSON object.")));
        assertThat(Agendas.complaints(agenda))
                .containsExactly("line 4: A proposal may have at most 2 MB (2,097,152 bytes).");
    }

    @Test
    void aFileOfLinesFindsTheFilesBesideIt(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.json"), Agendas.named("A"));
        var lines = Files.writeString(folder.resolve("december.ndjson"), "{\"file\": \"a.json\"}\n");

        assertThat(Agendas.sources(Agendas.READER.readLines(lines))).containsExactly("a.json");
    }

    @Test
    void tenThousandLinesAreAnAgendaAndOneMoreIsNone() throws IOException {
        assertThat(read("{}\n".repeat(10_000)).items()).hasSize(10_000);
        assertThatThrownBy(() -> read("{}\n".repeat(10_001)))
                .hasMessage("An agenda may have at most 10,000 items; split it by meeting.");
    }

    @Test
    void noLineIsNoAgenda() {
        assertThatThrownBy(() -> read("\n \n")).hasMessage("There is no line with a proposal or an item.");
    }

    private static Agenda read(String lines) throws IOException {
        return Agendas.READER.readLines(new ByteArrayInputStream(lines.getBytes(UTF_8)));
    }
}
