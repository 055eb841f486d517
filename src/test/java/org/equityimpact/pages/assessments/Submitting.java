package org.equityimpact.pages.assessments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Submits proposals as a programme does, so that there is something to look at. */
final class Submitting {

    private static final JsonMapper JSON = new JsonMapper();

    private Submitting() {}

    static final String BRISTOL = "19-bristol-high-needs-budget-2018";
    static final String OAKLAND = "01-oakland-usd-school-closures-2022";
    static final String HOVINGHAM = "18-north-yorkshire-hovingham-closure-2023";
    static final String SEATTLE = "29-seattle-streetlight-replacement-2008";
    static final String READY = "ready-evening-bus-for-rural-schools";
    static final String SMALLEST = "smallest-proposal";

    /** A real decision, to be changed as a test needs it. */
    static ObjectNode sample(String name) {
        try {
            return (ObjectNode) JSON.readTree(Files.readString(Path.of("samples", name + ".json")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Submits to the service at an address and answers the id of the assessment. */
    static String submit(String service, JsonNode proposal) {
        return post(service + "/api/v1/assessments", proposal.toString())
                .path("id")
                .asString();
    }

    static JsonNode post(String address, String json) {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new IllegalArgumentException(answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
