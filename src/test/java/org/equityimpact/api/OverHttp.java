package org.equityimpact.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.equityimpact.EquityImpactAssessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Talks to the whole service over real HTTP, each time from an empty store. */
@SpringBootTest(
        classes = EquityImpactAssessor.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "equity.data-directory=target/test-data/${random.uuid}")
abstract class OverHttp {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    Answer get(String path, String... headers) {
        return send(to(path, headers).GET());
    }

    Answer post(String path, byte[] body) {
        return post(path, BodyPublishers.ofByteArray(body), "Content-Type", "application/json");
    }

    Answer post(String path, String body) {
        return post(path, body.getBytes(UTF_8));
    }

    Answer batch(String parameters, String lines) {
        return post(
                "/api/v1/assessments/batch" + parameters,
                BodyPublishers.ofString(lines),
                "Content-Type",
                "application/x-ndjson");
    }

    Answer post(String path, BodyPublisher body, String... headers) {
        return send(to(path, headers).POST(body));
    }

    Answer call(String method, String path) {
        return send(to(path).method(method, BodyPublishers.noBody()));
    }

    Answer send(String method, String path, String body) {
        return send(to(path, "Content-Type", "application/json").method(method, BodyPublishers.ofString(body)));
    }

    int stored() {
        return get("/api/v1/assessments").number("/total");
    }

    int port() {
        return port;
    }

    private HttpRequest.Builder to(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException broken) {
            throw new AssertionError("the service did not answer", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the test was stopped", stopped);
        }
    }
}
