package org.equityimpact.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered, and what a test expects of it. */
record Answer(HttpResponse<byte[]> response) {

    private static final JsonMapper JSON = new JsonMapper();

    Answer is(int status) {
        assertThat(response.statusCode()).as(text()).isEqualTo(status);
        return this;
    }

    Answer isProblem(int status, String type) {
        is(status).says("/type", "urn:equity-problem:" + type).says("/status", status);
        assertThat(text()).doesNotContain("Exception", "\tat ");
        return isProblem();
    }

    Answer isProblem() {
        assertThat(header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(json().has("title") && json().has("detail") && json().has("instance"))
                .as(text())
                .isTrue();
        return this;
    }

    Answer says(String pointer, Object value) {
        assertThat(at(pointer)).as(text()).isEqualTo(String.valueOf(value));
        return this;
    }

    Answer has(String name, String value) {
        assertThat(header(name)).isEqualTo(value);
        return this;
    }

    String at(String pointer) {
        return json().at(pointer).asString("");
    }

    int number(String pointer) {
        return json().at(pointer).asInt();
    }

    JsonNode json() {
        return JSON.readTree(body());
    }

    List<JsonNode> lines() {
        return text().lines().map(JSON::readTree).toList();
    }

    byte[] body() {
        return response.body();
    }

    String text() {
        return new String(body(), UTF_8);
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
