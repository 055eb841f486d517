package org.equityimpact.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.equityimpact.json.ProposalSchema;
import org.equityimpact.publishing.Samples;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Puts the one schema of a submission, and real examples of one and of its indicators, into the OpenAPI document. */
final class ProposalDocs implements OpenApiCustomizer {

    /** Keeps the definitions of the schema apart from the types of answers. */
    private static final String PREFIX = "#/components/schemas/proposal-";

    private static final String WITH_INDICATORS = "ready-evening-bus-for-rural-schools.json";

    @Override
    public void customise(OpenAPI api) {
        try {
            addSchemas(api.getComponents());
            String example = new String(Samples.example(), UTF_8);
            describeBody(api, "/assessments", "application/json", proposal(), example);
            describeBody(
                    api,
                    "/assessments/batch",
                    "application/x-ndjson",
                    proposal(),
                    Json31.mapper().readTree(example) + "\n");
            describeBody(api, "/disparities", "application/json", indicators(), indicatorsExample());
            describeBody(api, "/disparities/charts", "application/json", indicators(), indicatorsExample());
        } catch (IOException broken) {
            throw new UncheckedIOException("the schema and the example are part of the service", broken);
        }
    }

    private static void addSchemas(Components components) throws IOException {
        ObjectMapper mapper = Json31.mapper();
        String text = new String(ProposalSchema.json(), UTF_8).replace("#/$defs/", PREFIX);
        ObjectNode schema = (ObjectNode) mapper.readTree(text);
        ObjectNode definitions = (ObjectNode) schema.remove("$defs");
        schema.remove("$id"); // would make the references below relative to another document
        components.addSchemas("Proposal", mapper.convertValue(schema, JsonSchema.class));
        definitions
                .properties()
                .forEach(definition -> components.addSchemas(
                        "proposal-" + definition.getKey(),
                        mapper.convertValue(definition.getValue(), JsonSchema.class)));
    }

    private static JsonSchema proposal() {
        JsonSchema proposal = new JsonSchema();
        proposal.set$ref("#/components/schemas/Proposal");
        return proposal;
    }

    private static JsonSchema indicators() throws IOException {
        return Json31.mapper().readValue("""
                        {"type": "object", "required": ["indicators"], "additionalProperties": false, "properties":
                         {"indicators": {"type": "array", "maxItems": 100, "items": {"$ref": "%sindicator"}}}}""".formatted(PREFIX), JsonSchema.class);
    }

    private static String indicatorsExample() throws IOException {
        ObjectMapper mapper = Json31.mapper();
        ObjectNode example = mapper.createObjectNode();
        example.set(
                "indicators",
                mapper.readTree(Samples.all().get(WITH_INDICATORS)).get("indicators"));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(example);
    }

    private static void describeBody(OpenAPI api, String path, String type, JsonSchema schema, String example) {
        PathItem item = Objects.requireNonNull(api.getPaths().get(ApiConfiguration.ROOT + path));
        MediaType body = new MediaType().schema(schema).example(example);
        item.getPost().requestBody(new RequestBody().required(true).content(new Content().addMediaType(type, body)));
    }
}
