package org.equityimpact.pages.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.equityimpact.RulesOnDisk;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A rule folder of ten rules for one test class, which nobody else reads. */
final class OwnRules {

    private OwnRules() {}

    static RulesOnDisk in(DynamicPropertyRegistry registry) {
        try {
            Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "rules-of-test");
            var folder = RulesOnDisk.ofTenRules(directory.resolve("rules"));
            registry.add("equity.rules-directory", () -> folder.path().toString());
            registry.add("equity.rules-watch", () -> "false");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
