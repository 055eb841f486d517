package org.equityimpact.json;

import java.util.ArrayList;
import java.util.List;
import org.equityimpact.assessment.Outcome;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads from an assessment, as it was written, which of the gates that stop a proposal were reached; and no more of it. */
public final class GatesReached {

    private static final JsonFactory JSON = new JsonFactory();

    private GatesReached() {}

    /** The names of the gates, in the order written. */
    public static List<String> of(String assessment) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), assessment)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var isGates = json.currentName().equals("gates");
                json.nextToken();
                if (isGates) {
                    return gates(json);
                }
                json.skipChildren();
            }
            return List.of();
        }
    }

    private static List<String> gates(JsonParser json) {
        var names = new ArrayList<String>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            var level = "";
            var name = "";
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var field = json.currentName();
                json.nextToken();
                if (field.equals("gate")) {
                    level = json.getString();
                } else if (field.equals("rule")) {
                    name = json.getString();
                }
            }
            if (Outcome.valueOf(level).blocks()) {
                names.add(name);
            }
        }
        return names;
    }
}
