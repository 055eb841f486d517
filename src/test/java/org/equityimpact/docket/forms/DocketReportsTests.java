package org.equityimpact.docket.forms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.Papers;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocketReportsTests {

    @Test
    void theColumnsOfRowsAreStable() {
        assertThat(new String(DocketCsv.of(Dockets.ofEveryState()), UTF_8)
                        .lines()
                        .findFirst())
                .contains("\uFEFFnumber,title,organisation,reference,version,assessment,state,outcome,cleared,"
                        + "concern_confirmed,concern_possible,completeness,confidence,gates,holds,releases,reasons,"
                        + "missing,questions,complaints");
    }

    @Test
    void everyItemIsARow() throws IOException {
        var rows = rows(Dockets.ofSamples());

        assertThat(rows).hasSize(22);
        assertThat(rows.get(1).toList().subList(0, 13))
                .containsExactly(
                        "5.15",
                        "Cut the high-needs budget by about 5 million pounds",
                        "Bristol City Council",
                        "real-19",
                        "",
                        "",
                        "ASSESSED",
                        "HOLD",
                        "false",
                        "33.4",
                        "100.0",
                        "0.28",
                        "low");
        assertThat(rows.get(1).get("holds")).startsWith("HOLD severe-harm-without-engagement reached; HOLD burden-far");
    }

    @Test
    void noCellIsAFormula() throws IOException {
        assertThat(rows(Dockets.of(Dockets.full(1, "=HYPERLINK(\"x\")"))).get(0).get("title"))
                .isEqualTo("'=HYPERLINK(\"x\")");
    }

    @Test
    void anItemThatMayNotBeDecidedFails() throws Exception {
        var suite = suite(Dockets.ofEveryState());

        assertThat(List.of(
                        suite.getAttribute("tests"),
                        suite.getAttribute("failures"),
                        suite.getAttribute("errors"),
                        suite.getAttribute("skipped")))
                .containsExactly("5", "2", "1", "1");
        assertThat(((Element) suite.getElementsByTagName("failure").item(0)).getAttribute("message"))
                .isEqualTo("Grave harm to a named group and nobody was asked (the Bristol pattern).");
        assertThat(((Element) suite.getElementsByTagName("skipped").item(0)).getAttribute("message"))
                .isEqualTo("exempt: minutes of an earlier meeting");
    }

    @Test
    void hostileTextIsLegalXml() throws Exception {
        assertThat(suite(Dockets.of(Dockets.full(1, Dockets.HOSTILE))).getAttribute("failures"))
                .isEqualTo("1");
    }

    @Test
    void sarifHasAllThatItsSchemaAsksFor() {
        var log = sarif(DocketSarif.of(Dockets.ofEveryState()));
        var run = log.at("/runs/0");

        assertThat(log.at("/version").asString()).isEqualTo("2.1.0");
        assertThat(log.at("/$schema").asString()).isEqualTo("https://json.schemastore.org/sarif-2.1.0.json");
        assertThat(run.at("/tool/driver/name").asString()).isEqualTo("Equity Impact Assessor");
        assertThat(run.at("/tool/driver/rules")).isNotEmpty().allMatch(DocketReportsTests::isWholeRule);
        assertThat(run.at("/results")).isNotEmpty().allMatch(result -> isWholeResult(run, result));
    }

    @Test
    void onlyStoppedItemsHaveResultsAndTheirOutcomeIsTheLevel() {
        var results = sarif(DocketSarif.of(Dockets.ofEveryState())).at("/runs/0/results");

        assertThat(results)
                .extracting(result -> result.at("/locations/0/logicalLocations/0/name")
                                .asString() + " " + result.at("/level").asString())
                .containsOnly("5.1 error", "5.3 warning", "5.5 warning");
    }

    @Test
    void aResultNamesTheFileOfItsItem() {
        var agenda = Papers.of(Papers.sample("19-bristol-high-needs-budget-2018"));

        assertThat(sarif(DocketSarif.of(Papers.docket(agenda), agenda))
                        .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("19-bristol-high-needs-budget-2018.json");
    }

    @Test
    void everyFormIsMadeOfAnyItem() {
        var docket = Dockets.of(Dockets.full(1, ""), Dockets.full(2, "\uD800"), Dockets.full(3, " "));

        assertThat(List.of(
                        DocketHtml.of(docket),
                        DocketPdf.of(docket),
                        DocketCsv.of(docket),
                        DocketJUnit.of(docket),
                        DocketSarif.of(docket)))
                .allMatch(bytes -> bytes.length > 0);
    }

    private static boolean isWholeRule(JsonNode rule) {
        return !rule.at("/id").asString().isEmpty()
                && rule.at("/shortDescription/text").isString()
                && rule.at("/help/text").isString();
    }

    private static boolean isWholeResult(JsonNode run, JsonNode result) {
        var rule = run.at("/tool/driver/rules").get(result.at("/ruleIndex").asInt());
        return result.at("/message/text").isString()
                && rule.at("/id").equals(result.at("/ruleId"))
                && List.of("error", "warning").contains(result.at("/level").asString());
    }

    private static JsonNode sarif(byte[] written) {
        return new JsonMapper().readTree(written);
    }

    private static List<CSVRecord> rows(Docket docket) throws IOException {
        var text = new String(DocketCsv.of(docket), UTF_8).substring(1);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    private static Element suite(Docket docket) throws Exception {
        var page = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(DocketJUnit.of(docket)));
        return (Element)
                Objects.requireNonNull(page.getElementsByTagName("testsuite").item(0));
    }
}
