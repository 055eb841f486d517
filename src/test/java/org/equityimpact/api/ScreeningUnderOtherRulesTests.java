package org.equityimpact.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.equityimpact.RulesOnDisk;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Rules that change have every meeting that is ahead screened again. */
class ScreeningUnderOtherRulesTests extends AtMeetings {

    @SuppressWarnings("NullAway.Init") // made before the service starts
    private static RulesOnDisk folder;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws IOException {
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "rules-of-test");
        folder = RulesOnDisk.ofTenRules(directory.resolve("rules"));
        registry.add("equity.rules-directory", () -> folder.path().toString());
    }

    @Test
    void screensAgainUnderTheRulesThatWentLive() {
        String meeting = meeting(submitted("rules-1", NOBODY_ASKED));
        look();

        folder.mediumCounts(7);
        post("/api/v1/rules/reload", BodyPublishers.noBody()).is(200).says("/changed", true);
        look();
        look();

        assertThat(occasions(meeting)).containsExactly("first", "rules");
        get(meeting + "/docket").says("/rulesVersion", folder.version());
    }
}
