package org.equityimpact.api;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Describes in the OpenAPI document the bodies of the calls about meetings and overrides. */
final class MeetingDocs implements OpenApiCustomizer {

    private static final String AGENDA = """
            {"type": "object", "required": ["date"], "properties": {
              "title": {"type": "string"}, "body": {"type": "string"}, "organisation": {"type": "string"},
              "date": {"type": "string", "format": "date"}, "time": {"type": "string"}, "zone": {"type": "string"},
              "location": {"type": "string"},
              "items": {"type": "array", "items": {"type": "object",
                "description": "an item brings a proposal, a reference, an assessment, an exemption, or nothing",
                "properties": {
                  "number": {"type": "string"}, "title": {"type": "string"}, "type": {"type": "string"},
                  "proposal": {"type": "object", "description": "assessed and kept as by POST /assessments"},
                  "reference": {"type": "string", "description": "the newest version of a stored proposal"},
                  "organisation": {"type": "string", "description": "whose reference; that of the meeting if absent"},
                  "assessment": {"type": "string", "description": "one stored assessment and no later one"},
                  "exempt": {"type": "object", "required": ["reason"], "properties": {
                    "reason": {"type": "string"}, "note": {"type": "string"}}}}}}}}""";

    private static final String AGENDA_EXAMPLE = """
            {"title": "Regular meeting", "body": "Cabinet", "organisation": "Example District", "date": "2026-12-10",
             "time": "18:30", "zone": "America/Los_Angeles", "location": "Room 1", "items": [
              {"number": "5.1", "reference": "real-01", "organisation": "Oakland USD"},
              {"number": "6", "title": "Minutes of November", "exempt": {"reason": "minutes"}},
              {"number": "7", "title": "New bus routes", "type": "service"}]}""";

    private static final String OVERRIDE = """
            {"type": "object", "required": ["gate", "by", "role", "reason", "expires"], "properties": {
              "assessment": {"type": "string", "description": "what is released; or its organisation and reference"},
              "organisation": {"type": "string"}, "reference": {"type": "string"},
              "gate": {"type": "string"}, "by": {"type": "string"}, "role": {"type": "string"},
              "reason": {"type": "string", "minLength": 20},
              "expires": {"type": "string", "format": "date", "description": "the last day on which it counts"}}}""";

    private static final String OVERRIDE_EXAMPLE = """
            {"organisation": "Bristol City Council", "reference": "real-19", "gate": "severe-harm-without-engagement",
             "by": "Ana Ruiz", "role": "Chair of the board", "reason": "The council heard all families in May.",
             "expires": "2026-12-31"}""";

    private static final String WITHDRAWAL = """
            {"type": "object", "required": ["by", "reason"], "properties": {
              "by": {"type": "string"}, "reason": {"type": "string"}}}""";

    private static final String WITHDRAWAL_EXAMPLE = """
            {"by": "Ben Okafor", "reason": "Two of the families say that nobody heard them."}""";

    @Override
    public void customise(OpenAPI api) {
        describe(at(api, MeetingController.PATH).getPost(), AGENDA, AGENDA_EXAMPLE);
        describe(at(api, MeetingController.PATH + "/{id}").getPut(), AGENDA, AGENDA_EXAMPLE);
        describe(at(api, OverrideController.PATH).getPost(), OVERRIDE, OVERRIDE_EXAMPLE);
        describe(at(api, OverrideController.PATH + "/{id}/withdrawal").getPost(), WITHDRAWAL, WITHDRAWAL_EXAMPLE);
    }

    private static PathItem at(OpenAPI api, String path) {
        return Objects.requireNonNull(api.getPaths().get(path));
    }

    private static void describe(Operation call, String schema, String example) {
        try {
            var body = new MediaType()
                    .schema(Json31.mapper().readValue(schema, JsonSchema.class))
                    .example(Json31.mapper().readTree(example));
            call.requestBody(
                    new RequestBody().required(true).content(new Content().addMediaType("application/json", body)));
        } catch (IOException broken) {
            throw new UncheckedIOException("schema and example are part of the service", broken);
        }
    }
}
