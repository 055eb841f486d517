package org.equityimpact.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.equityimpact.proposal.Count;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.proposal.Measurement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TableTemplateTests {

    @ParameterizedTest
    @EnumSource(TableTemplate.class)
    void canBeReadAsItStands(TableTemplate template) {
        Indicator indicator = Tables.one(template.fileName(), template.bytes());

        assertThat(indicator.name()).isEqualTo("Chronically absent students");
        assertThat(indicator.favourable()).isFalse();
        assertThat(indicator.groups()).hasSize(7);
    }

    @Test
    void saysTheSameInEachKindOfFile() {
        assertThat(Stream.of(TableTemplate.values())
                        .map(template -> Tables.one("t", template.bytes()))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void canBeReadAsLibreOfficeSavesIt() throws IOException {
        try (InputStream saved = Objects.requireNonNull(
                TableTemplateTests.class.getResourceAsStream("/workbooks/equity-indicators.xlsx"))) {
            assertThat(Tables.one("t", saved.readAllBytes())).isEqualTo(Tables.one("t", TableTemplate.XLSX.bytes()));
        }
    }

    @Test
    void holdsTheFiguresOfItsSource() throws IOException {
        try (InputStream table =
                TableTemplateTests.class.getResourceAsStream("/disparity/co_chronic_absence_2022_23.json")) {
            JsonNode published = new JsonMapper().readTree(table);
            Indicator indicator = Tables.one("t", TableTemplate.CSV.bytes());

            assertThat(indicator.population()).isEqualTo(counted(published.path("all_students")));
            assertThat(indicator.groups().stream().map(group -> group.baseline()))
                    .containsExactlyInAnyOrderElementsOf(byRace(published));
        }
    }

    private static List<Measurement> byRace(JsonNode published) {
        return published
                .path("groups")
                .valueStream()
                .filter(row -> row.path("dimension").asString().equals("race_ethnicity"))
                .map(TableTemplateTests::counted)
                .toList();
    }

    private static Measurement counted(JsonNode row) {
        return new Measurement(
                Count.of(row.path("count").asLong()),
                Count.of(row.path("total").asLong()),
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void goesWithAPageWhoseExampleCanBeReadToo() throws IOException {
        String page = Files.readString(Path.of("samples/tables.md"));
        int start = page.indexOf("```\n") + 4;
        String example = page.substring(start, page.indexOf("```", start));

        assertThat(Tables.one("t.csv", example.getBytes(UTF_8)).groups()).hasSize(3);
        assertThat(page).contains(Setting.words());
    }

    @Test
    void namesEverySetting() {
        assertThat(new String(TableTemplate.CSV.bytes(), UTF_8).lines().map(line -> line.replaceAll(",.*", "")))
                .containsAll(Setting.words());
    }
}
