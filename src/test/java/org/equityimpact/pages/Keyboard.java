package org.equityimpact.pages;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Works a page with the keys alone. */
public final class Keyboard {

    private static final int MOST_STEPS = 400;

    /** The name by which a screen reader would tell the element that has the focus. */
    private static final String NAME = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return '';
              const labelledby = (at.getAttribute('aria-labelledby') || '').split(' ')
                .map((id) => document.getElementById(id)).filter(Boolean).map((e) => e.innerText).join(' ');
              const label = at.labels && at.labels.length ? at.labels[0].innerText : '';
              return (at.getAttribute('aria-label') || labelledby || label || at.innerText || at.value || '').trim().replace(/\\s+/g, ' ');
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Steps on with Tab until the focus is on the control whose name begins so. */
    public Keyboard to(String name) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            if (String.valueOf(page.evaluate(NAME)).startsWith(name)) {
                return this;
            }
        }
        throw new AssertionError("Tab leads nowhere named \"" + name + "\" on " + page.url());
    }

    public Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    public Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Replaces what stands in the field. */
    public Keyboard fill(String text) {
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().press("Delete");
        return type(text);
    }

    /** Presses Enter and waits for the page that comes. */
    public Keyboard enter() {
        var come = new AtomicBoolean();
        Consumer<Page> telling = unused -> come.set(true);
        page.onDOMContentLoaded(telling);
        press("Enter");
        page.waitForCondition(come::get);
        page.offDOMContentLoaded(telling);
        page.waitForLoadState();
        return this;
    }

    public String focused() {
        return String.valueOf(page.evaluate(NAME));
    }
}
