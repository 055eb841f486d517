package org.equityimpact.supplychain;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A library that is shipped, as the list of what is shipped names it. */
record Shipped(String group, String name, String version, List<String> licences) {

    static List<Shipped> all() throws IOException {
        try (InputStream list = Objects.requireNonNull(
                Shipped.class.getResourceAsStream("/META-INF/sbom/application.cdx.json"),
                "there is no list of what is shipped")) {
            return StreamSupport.stream(
                            new JsonMapper().readTree(list).path("components").spliterator(), false)
                    .map(Shipped::of)
                    .toList();
        }
    }

    private static Shipped of(JsonNode component) {
        return new Shipped(
                component.path("group").asString(),
                component.path("name").asString(),
                component.path("version").asString(),
                StreamSupport.stream(component.path("licenses").spliterator(), false)
                        .map(Shipped::licence)
                        .toList());
    }

    private static String licence(JsonNode choice) {
        var licence = choice.path("license");
        return choice.path("expression")
                .asString(licence.path("id").asString(licence.path("name").asString("")));
    }

    /** As advisories name it. */
    String artifact() {
        return group + ":" + name;
    }

    String file() {
        return "%s-%s.jar".formatted(name, version);
    }
}
