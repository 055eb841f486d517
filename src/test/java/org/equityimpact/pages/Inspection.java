package org.equityimpact.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What holds for every page: light, ours alone, whole on a phone, in both colour schemes for everybody to use. */
final class Inspection {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Path PAINTS = PICTURES.resolve("first-paint.csv");
    private static final int MOST_BYTES = 150_000;
    private static final int PHONE = 320;
    private static final int PHONE_HEIGHT = 640;
    private static final int DESK = 1280;
    private static final int DESK_HEIGHT = 900;
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Page page;
    private final String name;

    private Inspection(Page page, String name) {
        this.page = page;
        this.name = name;
    }

    /** Of a page on the first visit to the service. */
    static void of(BrowserContext context, String name, String address) {
        Page page = context.newPage();
        List<Response> received = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        page.onResponse(received::add);
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        Response answer = Objects.requireNonNull(page.navigate(address));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        complaints.removeIf(complaint -> isOfItsOwnStatus(complaint, answer));
        var inspection = new Inspection(page, name);
        inspection.writeFirstPaint();
        assertThat(complaints).as("complaints of the browser on %s", name).isEmpty();
        assertThat(received).as("hosts of %s", name).allMatch(one -> URI.create(one.url())
                .getHost()
                .equals(URI.create(address).getHost()));
        assertThat(received.stream()
                        .mapToInt(one -> one.request().sizes().responseBodySize)
                        .sum())
                .as("bytes of %s", name)
                .isLessThanOrEqualTo(MOST_BYTES);
        inspection.look();
    }

    /** Whoever looks at the page of an error gets an error. */
    private static boolean isOfItsOwnStatus(String complaint, Response answer) {
        return !answer.ok() && complaint.contains("responded with a status of " + answer.status());
    }

    static void ofOpen(Page page, String name) {
        new Inspection(page, name).look();
    }

    private void look() {
        page.setViewportSize(DESK, DESK_HEIGHT);
        picture("desktop");
        useable("light");
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture("dark");
        useable("dark");
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(PHONE, PHONE_HEIGHT);
        picture("phone");
        useable("on a phone");
        assertThat(page.evaluate("() => document.scrollingElement.scrollWidth"))
                .as("width of %s on a phone", name)
                .isEqualTo(PHONE);
        page.setViewportSize(DESK, DESK_HEIGHT);
    }

    private void picture(String how) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + "-" + how + ".png")));
    }

    private void useable(String how) {
        var violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(violations.stream().map(Inspection::told))
                .as("violations of WCAG 2.2 AA on %s, %s", name, how)
                .isEmpty();
    }

    private static String told(Rule violated) {
        var nodes = violated.getNodes().stream().map(node -> node.getHtml()).toList();
        return violated.getId() + ": " + violated.getHelp() + ": " + nodes;
    }

    private void writeFirstPaint() {
        Object millis = page.evaluate(
                "() => Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1)");
        try {
            Files.createDirectories(PICTURES);
            Files.writeString(PAINTS, name + "," + millis + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException broken) {
            throw new UncheckedIOException("what was measured cannot be written", broken);
        }
    }
}
