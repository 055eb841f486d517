package org.equityimpact.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of texts that go out to a spreadsheet and come back. */
class PlainTableTests {

    private static final String CUTS = """
            # Where one outcome ends, and the next begins.
            name,value,why
            ready,0.90,"nine tenths, ""all"" told"
            # from here on seldom
            serious,3,
            """;

    @Test
    void tellsNotesHeadingAndRowsWithTheirLines() throws Exception {
        var table = read(CUTS);

        assertThat(table.notes()).containsExactly("Where one outcome ends, and the next begins.");
        assertThat(table.heading()).containsExactly("name", "value", "why");
        assertThat(table.rows()).extracting(PlainTable.Line::number).containsExactly(3, 4, 5);
        assertThat(table.rows().get(0).cells()).containsExactly("ready", "0.90", "nine tenths, \"all\" told");
        assertThat(table.rows().get(1).isNote()).isTrue();
        assertThat(table.rows().get(2).cells()).containsExactly("serious", "3", "");
    }

    @Test
    void changesOneLineForOneCell() throws Exception {
        var table = read(CUTS);
        var rows = Stream.of("ready", "serious").toList();

        String text = table.with(List.of(
                        table.rows().get(0).cells(), table.rows().get(1).cells(), List.of(rows.get(1), "4", "")))
                .text();

        assertThat(text).isEqualTo(CUTS.replace("serious,3,", "serious,4,"));
    }

    @ParameterizedTest
    @MethodSource("shippedTables")
    void bringsEveryShippedTableBackFromAWorkbookLetterForLetter(Path file) throws Exception {
        var table = PlainTable.of(Files.readAllBytes(file));

        var back = PlainTable.of(table.workbook("a: table / of [ours]"));

        assertThat(back.writtenAs(table).text()).isEqualTo(Files.readString(file));
        assertThat(PlainTable.of(table.csv()).text()).isEqualTo(Files.readString(file));
    }

    @Test
    void takesWhatSpreadsheetsOfManyCountriesWrite() throws Exception {
        var table = PlainTable.of("\uFEFFname;value;why\r\nready;0.90;\"a; b\"\r\n".getBytes(UTF_8));

        assertThat(table.underNotesOf(read(CUTS)).text()).isEqualTo("""
                # Where one outcome ends, and the next begins.
                name,value,why
                ready,0.90,a; b
                """);
    }

    @Test
    void tellsWhatCannotBeRead() {
        assertThatThrownBy(() -> read("name,value\nready,\"0.90\n"))
                .isInstanceOf(PlainTable.Unreadable.class)
                .hasMessageStartingWith("line 2: ");
        assertThatThrownBy(() -> PlainTable.of("PK\3\4 no workbook".getBytes(UTF_8)))
                .isInstanceOf(PlainTable.Unreadable.class)
                .hasMessageContaining("cannot be opened");
    }

    private static PlainTable read(String text) throws PlainTable.Unreadable {
        return PlainTable.of(text.getBytes(UTF_8));
    }

    static Stream<Path> shippedTables() throws IOException {
        try (var files = Files.list(Path.of("rules/policy"))) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList().stream();
        }
    }
}
