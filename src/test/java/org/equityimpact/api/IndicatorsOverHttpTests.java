package org.equityimpact.api;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.equityimpact.json.Submission;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class IndicatorsOverHttpTests extends OverHttp {

    private static final String INDICATORS = "/api/v1/indicators";
    private static final String TABLE = "name,Suspended\nfavourable,no\ngroup,count,total\nA,15,50\nB,20,90\n";

    private Answer send(String parameters, byte[] body, String type) {
        return post(INDICATORS + parameters, BodyPublishers.ofByteArray(body), "Content-Type", type);
    }

    private Answer send(String parameters, String csv) {
        return send(parameters, csv.getBytes(UTF_8), "text/csv");
    }

    @Test
    void turnsATableIntoIndicatorsAndStoresNothing() {
        int storedBefore = stored();

        assertThat(send("", TABLE)
                        .is(200)
                        .has("Content-Type", "application/json")
                        .text())
                .isEqualTo(
                        "{\"indicators\":[{\"id\":\"suspended\",\"name\":\"Suspended\",\"favourable\":false,\"groups\":["
                                + "{\"name\":\"A\",\"baseline\":{\"count\":15,\"total\":50}},"
                                + "{\"name\":\"B\",\"baseline\":{\"count\":20,\"total\":90}}]}]}");
        assertThat(stored()).isEqualTo(storedBefore);
    }

    @Test
    void takesSettingsAsParameters() {
        Answer answer = send(
                        "?favourable=yes&name=Absent&kind=outcome&periodLabel=2022-23&crossedWith=sex",
                        TABLE.replace(',', '\t').getBytes(UTF_8),
                        "text/tab-separated-values; charset=utf-8")
                .is(200);

        answer.says("/indicators/0/name", "Absent")
                .says("/indicators/0/favourable", "true")
                .says("/indicators/0/periodLabel", "2022-23")
                .says("/indicators/0/crossedWith", "sex");
    }

    @Test
    void namesWhatHasNoName() {
        send("?favourable=no", "group,count,total,projected\nA,15,50,12\nB,20,90,\n")
                .is(200)
                .says("/indicators/0/name", "Table")
                .says("/indicators/0/id", "table");
    }

    @Test
    void tellsAllMistakesByTheirCells() {
        Answer answer = send("?kind=outcom", "group,count,total\nA,15,14\nB,\"12,5\",90\n")
                .isProblem(422, "invalid-table")
                .says("/detail", "There are 4 mistakes.");

        assertThat(answer.json().at("/errors").valueStream().map(JsonNode::toString))
                .containsExactly(
                        "{\"pointer\":\"/indicators/0/kind\",\"place\":\"?kind=\",\"detail\":\"\\\"outcom\\\" is not an indicator"
                                + " kind; allowed: outcome, access, experience, resource, discipline, special_education,"
                                + " scores.\",\"hint\":\"did you mean \\\"outcome\\\"?\"}",
                        "{\"pointer\":\"/indicators/0/favourable\",\"place\":\"A1\",\"detail\":\"Say whether a higher value is"
                                + " good (favourable: true) or bad (false).\",\"hint\":\"write a row \\\"favourable\\\" with yes"
                                + " or no above the table, or give ?favourable=\"}",
                        "{\"pointer\":\"/indicators/0/groups/0/baseline/count\",\"place\":\"B2\",\"detail\":\"Group A: 15 of 14"
                                + " is not possible; if one student can count more than once use per_student.\"}",
                        "{\"pointer\":\"/indicators/0/groups/1/baseline/count\",\"place\":\"B3\",\"detail\":\"Group B: count"
                                + " must be a whole number of 0 or more (got \\\"12,5\\\").\",\"hint\":\"write a point, as in 12.5;"
                                + " a comma may only stand before thousands, as in 1,234\"}");
    }

    @Test
    void tellsWhatIsNoTable() {
        send("", TABLE.getBytes(UTF_16), "text/csv")
                .isProblem(422, "invalid-table")
                .says("/errors/0/detail", "The file is in UTF-16; save it as \"CSV UTF-8\".");
        send("", "PK\u0003\u0004".getBytes(UTF_8), IndicatorController.XLSX)
                .isProblem(422, "invalid-table")
                .says("/errors/0/detail", "The workbook cannot be opened; save it again as .xlsx, or as CSV.");
        send("", "").isProblem(422, "invalid-table").says("/errors/0/detail", "There is no table.");
    }

    @Test
    void refusesOtherParametersTypesAndSizes() {
        send("?favorable=no", TABLE)
                .isProblem(400, "bad-parameter")
                .says(
                        "/detail",
                        "\"favorable\" is not a parameter of this call; it has id, name, definition, kind, favourable,"
                                + " unit, dimension, crossedWith, partition, comparison, referenceGroup, periodLabel,"
                                + " periodEnd, source, projectionBasis, projectionNote.");
        send("", TABLE.getBytes(UTF_8), "application/vnd.ms-excel").isProblem(415, "unsupported-media-type");
        send("", new byte[Submission.MOST_BYTES + 1], "text/csv")
                .isProblem(413, "too-large")
                .says("/detail", "A table may have at most 2 MB (2,097,152 bytes).");
    }

    @Test
    void handsOutATemplateThatItTakes() {
        Answer workbook = get(INDICATORS + "/template")
                .is(200)
                .has("Content-Type", IndicatorController.XLSX)
                .has("Content-Disposition", "attachment; filename=\"equity-indicators.xlsx\"");
        send("", workbook.body(), IndicatorController.XLSX)
                .is(200)
                .says("/indicators/0/name", "Chronically absent students");

        Answer csv = get(INDICATORS + "/template?format=csv")
                .is(200)
                .has("Content-Type", "text/csv;charset=UTF-8")
                .has("Content-Disposition", "attachment; filename=\"equity-indicators.csv\"");
        send("", csv.text()).is(200).says("/indicators/0/groups/2/name", "Black or African American");

        get(INDICATORS + "/template?format=pdf")
                .isProblem(400, "bad-parameter")
                .says("/detail", "\"format\" must be one of csv, xlsx but is \"pdf\".");
    }

    @Test
    void disparitiesAreLookedAtInTablesToo() {
        byte[] table = get(INDICATORS + "/template?format=csv").body();
        byte[] indicators = send("?source=file", table, "text/csv").is(200).body();

        Answer ofTable = post(
                "/api/v1/disparities?source=file&measures=all",
                BodyPublishers.ofByteArray(table),
                "Content-Type",
                "text/csv");
        assertThat(ofTable.is(200).text())
                .isEqualTo(post("/api/v1/disparities?measures=all", indicators)
                        .is(200)
                        .text());
        post("/api/v1/disparities", BodyPublishers.ofString("group,count\n"), "Content-Type", "text/csv")
                .isProblem(422, "invalid-table");
        post("/api/v1/disparities?source=file", indicators).isProblem(400, "bad-parameter");
    }

    @Test
    void isDescribed() {
        JsonNode call = get("/v3/api-docs").is(200).json().at("/paths/~1api~1v1~1indicators/post");

        assertThat(call.at("/parameters").valueStream().map(one -> one.at("/name")
                        .asString()))
                .containsExactlyElementsOf(TableParameters.names());
        assertThat(call.at("/requestBody/content").propertyNames())
                .containsExactly("text/csv", "text/tab-separated-values", IndicatorController.XLSX);
        assertThat(get("/v3/api-docs")
                        .json()
                        .at("/paths/~1api~1v1~1disparities/post/requestBody/content")
                        .propertyNames())
                .containsExactly("application/json", "text/csv", "text/tab-separated-values", IndicatorController.XLSX);
        assertThat(call.at("/responses/200/content/application~1json/schema/properties/indicators/items/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/proposal-indicator");
        send("", call.at("/requestBody/content/text~1csv/example").asString()).is(200);
        assertThat(get("/v3/api-docs")
                        .json()
                        .at("/paths/~1api~1v1~1indicators~1template/get/parameters/0/schema/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("csv", "xlsx");
    }
}
