package org.equityimpact.pages.drafts;

import java.util.ArrayList;
import java.util.List;
import org.equityimpact.json.ProposalSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A part of the schema of proposals, as far as it tells what kind of answer a place takes. */
record SchemaPart(JsonNode whole, JsonNode node, String name) {

    /** What the schema lets be longer than this is more than a line. */
    private static final int LONGEST_LINE = 300;

    private static final JsonNode SCHEMA = new JsonMapper().readTree(ProposalSchema.json());

    static SchemaPart root() {
        return new SchemaPart(SCHEMA, SCHEMA, "");
    }

    /** The part at a path of names; one that the schema leaves open takes any text. */
    SchemaPart at(String path) {
        var part = this;
        for (var step : path.split("/", -1)) {
            part = step.isEmpty() ? part : part.property(step);
        }
        return part;
    }

    private SchemaPart property(String step) {
        return of(node.path("properties").path(step));
    }

    private SchemaPart of(JsonNode part) {
        var reference = part.path("$ref").asString("");
        var definition = reference.substring(reference.lastIndexOf('/') + 1);
        return reference.isEmpty()
                ? new SchemaPart(whole, part, "")
                : new SchemaPart(whole, whole.path("$defs").path(definition), definition);
    }

    /** What a list is a list of. */
    SchemaPart entry() {
        return of(node.path("items"));
    }

    List<String> names() {
        return List.copyOf(node.path("properties").propertyNames());
    }

    List<String> codes() {
        var from = node.has("items") ? entry().node : node;
        var codes = new ArrayList<String>();
        from.path("enum").forEach(code -> codes.add(code.asString()));
        return codes;
    }

    List<String> required() {
        var required = new ArrayList<String>();
        node.path("required").forEach(name -> required.add(name.asString()));
        return required;
    }

    /** Whether everything on the way to a part is required. */
    boolean requires(String path) {
        var part = this;
        for (var step : path.split("/", -1)) {
            if (!step.isEmpty() && !part.required().contains(step)) {
                return false;
            }
            part = step.isEmpty() ? part : part.property(step);
        }
        return true;
    }

    Kind kind() {
        if (node.has("enum")) {
            return Kind.CHOICE;
        }
        return switch (name) {
            case "partialDate" -> Kind.DATE;
            case "count" -> Kind.COUNT;
            case "focalGroupCode" -> Kind.GROUP;
            default -> kindOfType();
        };
    }

    private Kind kindOfType() {
        return switch (node.path("type").asString("")) {
            case "array" -> kindOfList();
            case "boolean" -> Kind.FLAG;
            case "integer" -> Kind.NUMBER;
            case "number" -> node.path("maximum").asInt(0) == 1 ? Kind.SHARE : Kind.NUMBER;
            case "string" -> node.path("maxLength").asInt(0) > LONGEST_LINE ? Kind.LONG : Kind.TEXT;
            default -> Kind.LONG;
        };
    }

    private Kind kindOfList() {
        return switch (entry().kind()) {
            case GROUP -> Kind.GROUPS;
            case CHOICE -> Kind.CODES;
            default -> entry().node.has("properties") ? Kind.ROWS : Kind.LINES;
        };
    }
}
