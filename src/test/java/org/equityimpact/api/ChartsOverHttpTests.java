package org.equityimpact.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ChartsOverHttpTests extends OverHttp {

    private static final String CHARTS = "/api/v1/disparities/charts";

    private static final String SUSPENDED = """
            {"id": "suspended", "name": "Students <b>suspended</b>", "favourable": false, "groups": [
             {"name": "Black", "baseline": {"count": 80, "total": 400}},
             {"name": "White", "baseline": {"count": 50, "total": 1000}}]}""";

    private static final String ONE = "{\"indicators\": [" + SUSPENDED + "]}";
    private static final String TWO =
            "{\"indicators\": [" + SUSPENDED + "," + SUSPENDED.replace("\"suspended\"", "\"a/b\"") + "]}";

    @Test
    void theOnlyIndicatorIsDrawn() {
        var before = stored();

        Answer answer = post(CHARTS, ONE).is(200).has("Content-Type", "image/svg+xml");

        assertThat(answer.text()).contains("role=\"img\"", "Students &lt;b&gt;suspended&lt;/b&gt;");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aBrowserTakesItForNothingElse() {
        for (String format : new String[] {"svg", "html"}) {
            post(CHARTS + "?format=" + format, ONE)
                    .is(200)
                    .has(
                            "Content-Security-Policy",
                            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'")
                    .has("X-Content-Type-Options", "nosniff");
        }
    }

    @Test
    void theFormatIsAskedForByItsWord() {
        post(CHARTS + "?format=png", ONE).is(200).has("Content-Type", "image/png");
        post(CHARTS + "?format=html", ONE).is(200).has("Content-Type", "text/html;charset=UTF-8");
        post(CHARTS + "?format=csv", ONE)
                .is(200)
                .has("Content-Type", "text/csv;charset=UTF-8")
                .has("Content-Disposition", "inline; filename=\"suspended.csv\"; filename*=UTF-8''suspended.csv");
    }

    @Test
    void theFormatIsAskedForByTheHeader() {
        assertThat(accepting("image/png").header("Content-Type")).isEqualTo("image/png");
        assertThat(accepting("text/csv;q=0.5, text/html").header("Content-Type"))
                .startsWith("text/html");
        assertThat(accepting("image/*").header("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(accepting("application/xml, */*;q=0.1").header("Content-Type"))
                .isEqualTo("image/svg+xml");
        accepting("application/pdf").isProblem(406, "not-acceptable");
        accepting("nonsense").is(200);
    }

    @Test
    void anIndicatorIsNamedWhereThereAreSeveral() {
        post(CHARTS + "?indicator=a/b", TWO)
                .is(200)
                .has("Content-Disposition", "inline; filename=\"a-b.svg\"; filename*=UTF-8''a-b.svg");
        post(CHARTS, TWO)
                .isProblem(400, "bad-parameter")
                .says("/detail", "\"indicator\" must be one of \"suspended\", \"a/b\" but is left out.");
        post(CHARTS + "?indicator=x", ONE)
                .isProblem(400, "bad-parameter")
                .says("/detail", "\"indicator\" must be one of \"suspended\" but is \"x\".");
    }

    @Test
    void aProblemIsAProblemDocumentWhateverIsAskedFor() {
        post(CHARTS, BodyPublishers.ofString(TWO), "Content-Type", "application/json", "Accept", "image/png")
                .isProblem(400, "bad-parameter");
        post(CHARTS + "?format=xls", ONE)
                .isProblem(400, "bad-parameter")
                .says("/detail", "\"format\" must be one of svg, png, html, csv but is \"xls\".");
        post(CHARTS + "?asOf=today", ONE).isProblem(400, "bad-parameter");
        post(CHARTS, "{\"indicators\": []}").isProblem(400, "bad-parameter");
        post(CHARTS, "{\"indicators\": [").isProblem(400, "unreadable-json");
        post(CHARTS, "{\"indicators\": [{}]}").isProblem(422, "invalid-body");
    }

    @Test
    void aTableIsDrawnWithItsSettingsAsParameters() {
        String table = "group,count,total\nBlack,80,400\nWhite,50,1000\n";

        Answer answer =
                ofTable(table, "?favourable=no&name=Suspended&format=csv").is(200);

        assertThat(answer.header("Content-Disposition")).contains("suspended.csv");
        ofTable(table, "").isProblem(422, "invalid-table").says("/errors/0/pointer", "/indicators/0/favourable");
    }

    @Test
    void theDocumentSaysWhatIsTaken() {
        JsonNode call = get("/v3/api-docs").is(200).json().at("/paths/~1api~1v1~1disparities~1charts/post");

        assertThat(call.at("/requestBody/content").propertyNames())
                .containsExactly(
                        "application/json", IndicatorController.CSV, IndicatorController.TSV, IndicatorController.XLSX);
        assertThat(call.at("/responses/200/content").propertyNames())
                .containsExactly("image/svg+xml", "image/png", "text/html", "text/csv");
        String example =
                call.at("/requestBody/content/application~1json/example").asString();
        post(CHARTS + "?indicator=D1", example).is(200);
    }

    private Answer ofTable(String table, String parameters) {
        return post(CHARTS + parameters, BodyPublishers.ofString(table), "Content-Type", "text/csv");
    }

    private Answer accepting(String types) {
        return post(CHARTS, BodyPublishers.ofString(ONE), "Content-Type", "application/json", "Accept", types);
    }
}
