package org.equityimpact.pages;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** Works the pages in a real browser. */
@Tag("slow")
public abstract class InABrowser extends Visits {

    private final List<BrowserContext> opened = new ArrayList<>();

    @BeforeEach
    void needsABrowser() {
        Chromium.running();
    }

    @AfterEach
    void close() {
        opened.forEach(BrowserContext::close);
        opened.clear();
    }

    /** A page as on a desk, in light colours and in English. */
    protected final Page open(String path) {
        return open(desk(), path);
    }

    /** The same where scripts are off. */
    protected final Page withoutScript(String path) {
        return open(desk().setJavaScriptEnabled(false), path);
    }

    protected final Page onAPhone(String path) {
        return open(desk().setViewportSize(320, 640), path);
    }

    protected final Page in(String language, String path) {
        return open(desk().setLocale(language), path);
    }

    protected final Keyboard keyboard(Page page) {
        return new Keyboard(page);
    }

    /** Opens a page and checks all that holds for every page; writes what it looks like to target/screenshots. */
    protected final void visit(String name, String path) {
        Inspection.of(context(desk()), name, address(path));
    }

    /** Checks a page as it stands now, after something was done to it. */
    protected final void inspect(String name, Page page) {
        Inspection.ofOpen(page, name);
    }

    private Page open(NewContextOptions options, String path) {
        Page page = context(options).newPage();
        page.navigate(address(path));
        return page;
    }

    private BrowserContext context(NewContextOptions options) {
        BrowserContext context = Chromium.running().newContext(options);
        opened.add(context);
        return context;
    }

    private static NewContextOptions desk() {
        return new NewContextOptions()
                .setViewportSize(1280, 900)
                .setLocale("en")
                .setReducedMotion(ReducedMotion.REDUCE) // nothing is looked at half way
                .setColorScheme(ColorScheme.LIGHT);
    }
}
