package org.equityimpact.api;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.equityimpact.RulesOnDisk;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Talks to a service of its own, on a rule folder of its own. */
@DirtiesContext
abstract class OnTenRules extends OverHttp {

    static final String STATUS = "/api/v1/rules/status";
    static final String RELOAD = "/api/v1/rules/reload";
    static final String RULE_SETS = "/api/v1/rule-sets";

    @SuppressWarnings("NullAway.Init") // made before the service starts
    static RulesOnDisk folder;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws IOException {
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "rules-of-test");
        folder = RulesOnDisk.ofTenRules(directory.resolve("rules"));
        registry.add("equity.rules-directory", () -> folder.path().toString());
    }

    /** The set in force, as assessments name it. */
    String inForce() {
        return get(STATUS).is(200).at("/version");
    }

    Answer reload() {
        return post(RELOAD, BodyPublishers.noBody());
    }

    Answer goBackTo(String version) {
        return post(RULE_SETS + "/" + version + "/activate", "{\"reason\":\"as before\",\"by\":\"Ana\"}");
    }

    Answer submit(byte[] zip, String... headers) {
        var all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = "application/zip";
        System.arraycopy(headers, 0, all, 2, headers.length);
        return post(RULE_SETS, BodyPublishers.ofByteArray(zip), all);
    }

    Answer publish(String version, String by) {
        return post(
                RULE_SETS + "/" + version + "/publish",
                "{\"reason\":\"agreed on Friday\",\"by\":\"%s\"}".formatted(by));
    }
}
