package org.equityimpact.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.charts.TableDraft.adverse;
import static org.equityimpact.charts.TableDraft.counted;
import static org.equityimpact.charts.TableDraft.percent;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DataTableTests {

    @Test
    void tellsOfEveryGroupWhatTheDrawingTells() {
        var table = DataTable.of(table().subject()).withoutEmptyColumns();

        assertThat(table.columns().stream().map(DataTable.Column::heading))
                .containsExactly(
                        "Group",
                        "Members",
                        "Rate (%)",
                        "Rate (%)",
                        "Compared with",
                        "Rate (%) there",
                        "Times worse",
                        "Times worse",
                        "Gap in points (above 0 is worse)",
                        "Gap in points (above 0 is worse)",
                        "More than at that rate (below 0: fewer)",
                        "Projected",
                        "Change of the gap",
                        "Level (a screen, not a finding of discrimination)",
                        "Notes");
        assertThat(shown(table, 0))
                .containsExactly(
                        "Black",
                        "400",
                        "20.0",
                        "16.4 to 24.2",
                        "all others",
                        "3.6",
                        "5.52",
                        "4.01 to 7.60",
                        "16.4",
                        "12.6 to 20.6",
                        "66",
                        "10.0",
                        "gap narrows: 16.4 points worse to 6.5 points worse",
                        "HIGH",
                        "success and failure tell it differently; a group beside it is hidden, and the number of all students is not given");
        assertThat(shown(table, 2).get(13)).isEqualTo("cannot be assessed: too few to show");
        assertThat(shown(table, 2)).filteredOn(cell -> !cell.isEmpty()).hasSize(2);
    }

    @Test
    void aPageHasItAsATableThatCanBeReadAloud() {
        var page = Xml.parse(table().chart().as(ChartFormat.HTML));

        assertThat(Xml.all(page, "caption")).singleElement().satisfies(caption -> assertThat(caption.getTextContent())
                .isEqualTo("The same data as a table: Students suspended. A screen, not a finding of discrimination."));
        assertThat(Xml.all(page, "th"))
                .extracting(heading -> heading.getAttribute("scope"))
                .contains("col", "row")
                .doesNotContain("");
        assertThat(Xml.all(page, "th"))
                .filteredOn(heading -> heading.getAttribute("scope").equals("row"))
                .extracting(Element::getTextContent)
                .containsExactly("Black", "White", "Asian", "Other");
    }

    @Test
    void aPageLoadsAndRunsNothing() {
        var page = Xml.parse(table().chart().as(ChartFormat.HTML));

        assertThat(Xml.all(page, "meta"))
                .anyMatch(meta -> meta.getAttribute("content").equals("default-src 'none'; style-src 'unsafe-inline'"));
        assertThat(Xml.all(page))
                .extracting(Element::getTagName)
                .doesNotContain("script", "link", "img", "iframe", "object");
    }

    @Test
    void csvHasTheExactFigures() throws IOException {
        var records = csv(table());

        assertThat(records.get(0).get("Rate (%)")).isEqualTo("20");
        assertThat(records.get(0).get("Times worse")).isEqualTo("5.517241");
        assertThat(records.get(0).get("Times worse, 95% interval from")).startsWith("4.0");
        assertThat(records.get(1).get("More than at that rate (below 0: fewer)"))
                .startsWith("-");
        assertThat(records).hasSize(4);
    }

    @Test
    void csvHasTheSameColumnsWhateverIsInThem() throws IOException {
        var other = adverse().group("a", 50, 400).group("b", 40, 400);

        assertThat(csv(other).get(0).getParser().getHeaderNames())
                .isEqualTo(csv(table()).get(0).getParser().getHeaderNames());
    }

    @Test
    void aSpreadsheetDoesNotTakeANameForAFormula() throws IOException {
        var records = csv(adverse().group("=HYPERLINK(\"http://x\")", 50, 400).group("-b", 40, 400));

        assertThat(records.get(0).get("Group")).isEqualTo("'=HYPERLINK(\"http://x\")");
        assertThat(records.get(1).get("Group")).isEqualTo("'-b");
    }

    @Test
    void aGapOfRatesAloneHasNoIntervalButItsRounding() {
        var table = DataTable.of(adverse()
                        .comparingWith("b")
                        .group("a", percent("40"), null)
                        .group("b", percent("20"), null)
                        .subject())
                .withoutEmptyColumns();

        assertThat(table.columns()).noneMatch(column -> column.figures() == 2);
        assertThat(shown(table, 0)).contains("by rounding the gap is 19.0 points worse to 21.0 points worse");
    }

    private static TableDraft table() {
        return adverse()
                .group("Black", counted(80, 400), percent("10"))
                .group("White", counted(35, 1000), percent("3.2"))
                .group("Asian", counted(3, 300), percent("1"))
                .group("Other", counted(20, 300), percent("7"));
    }

    private static List<String> shown(DataTable table, int row) {
        return table.rows().get(row).stream().map(DataTable.Cell::shown).toList();
    }

    private static List<CSVRecord> csv(TableDraft table) throws IOException {
        var text = new String(table.chart().as(ChartFormat.CSV), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CSVFormat.EXCEL
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords();
    }
}
