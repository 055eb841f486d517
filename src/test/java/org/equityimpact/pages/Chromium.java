package org.equityimpact.pages;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The browser of this machine, started once for all tests. Where there is none, tests are skipped and say so, unless it is required. */
final class Chromium {

    private static @Nullable Browser running;

    private Chromium() {}

    static synchronized Browser running() {
        if (running == null) {
            running = start(installed());
        }
        return running;
    }

    private static Browser start(Path installed) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(installed).setArgs(List.of("--no-sandbox")));
    }

    private static Path installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(Chromium::missing);
    }

    private static Path missing() {
        String words =
                "There is no Chromium on this machine (Debian: apt-get install chromium), so no page was looked at.";
        if (Boolean.parseBoolean(System.getenv("BROWSER_REQUIRED"))) {
            throw new AssertionError(words);
        }
        return abort(words);
    }
}
