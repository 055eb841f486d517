package org.equityimpact.facts.disparity;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published examples and tables that the tests go by. */
final class DisparityResources {

    private static final JsonMapper JSON = new JsonMapper();

    private DisparityResources() {}

    static JsonNode read(String name) {
        try (var text = DisparityResources.class.getResourceAsStream("/disparity/" + name)) {
            if (text == null) {
                throw new IllegalStateException("src/test/resources/disparity has no " + name);
            }
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
