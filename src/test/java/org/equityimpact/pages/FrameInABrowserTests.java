package org.equityimpact.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The frame around every page. */
class FrameInABrowserTests extends InABrowser {

    @Test
    void aMissingPageIsToldWithinTheFrame() {
        visit("missing", "/nowhere");
    }

    @Test
    void theFirstStopOfTheKeyboardSkipsToTheContent() {
        var page = open("/");
        keyboard(page).press("Tab").press("Enter");
        assertThat(page.url()).endsWith("#main");
    }

    @Test
    void theMenuOfAPhoneOpensAndClosesByKey() {
        var page = onAPhone("/");
        var menu = page.locator("[data-menu]");
        keyboard(page).to("Menu").press("Enter");
        assertThat(menu.getAttribute("aria-expanded")).isEqualTo("true");
        keyboard(page).press("Escape");
        assertThat(menu.getAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void withoutScriptTheMenuOfAPhoneIsOpen() {
        assertThat(withoutScript("/").locator("nav a[href='/rules']").isVisible())
                .isTrue();
    }
}
