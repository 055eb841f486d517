package org.equityimpact.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Objects;
import org.equityimpact.spreadsheet.Setting;
import org.equityimpact.spreadsheet.TableTemplate;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Describes in the OpenAPI document what a call takes that reads tables: a body of three kinds, and a parameter for each setting. */
final class TableDocs implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        Operation read = post(api, IndicatorController.PATH);
        read.requestBody(new RequestBody().required(true).content(new Content()));
        addTables(read);
        Objects.requireNonNull(read.getResponses().get("200"))
                .setContent(new Content().addMediaType("application/json", indicators()));
        addTables(post(api, ApiConfiguration.ROOT + "/disparities"));
        addTables(post(api, ApiConfiguration.ROOT + "/disparities/charts"));
    }

    private static Operation post(OpenAPI api, String path) {
        return Objects.requireNonNull(api.getPaths().get(path)).getPost();
    }

    private static void addTables(Operation call) {
        for (Setting setting : Setting.values()) {
            call.addParametersItem(new QueryParameter()
                    .name(setting.part())
                    .description("of tables: " + setting.meaning())
                    .schema(string()));
        }
        call.getRequestBody()
                .getContent()
                .addMediaType(IndicatorController.CSV, text(new String(TableTemplate.CSV.bytes(), UTF_8)))
                .addMediaType(
                        IndicatorController.TSV,
                        text("group\tcount\ttotal\tprojected\nBlack\t41\t200\t15\nWhite\t120\t1600\t7\n"))
                .addMediaType(IndicatorController.XLSX, new MediaType().schema(string().format("binary")));
    }

    private static MediaType text(String example) {
        return new MediaType().schema(string()).example(example);
    }

    private static MediaType indicators() {
        var indicator = new JsonSchema();
        indicator.set$ref("#/components/schemas/proposal-indicator");
        var indicators = new JsonSchema();
        indicators.addType("array");
        var answer = new JsonSchema();
        answer.addType("object");
        answer.addProperty("indicators", indicators.items(indicator));
        return new MediaType().schema(answer);
    }

    private static JsonSchema string() {
        var schema = new JsonSchema();
        schema.addType("string");
        return schema;
    }
}
