package org.equityimpact.pages.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.equityimpact.pages.InABrowser;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The story of a policy officer: a number is changed, a mistake is made and mended, and what came of it is published and taken back. */
@DirtiesContext
class PolicyOfficerTests extends InABrowser {

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        OwnRules.in(registry);
    }

    @Test
    void changesANumberWithTheKeysAlone() {
        story(open("/rules/tables/severities.csv"), true);
    }

    @Test
    void doesTheSameWhereScriptsAreOff() {
        story(withoutScript("/rules/tables/severities.csv"), false);
    }

    private void story(Page page, boolean looks) {
        var keys = keyboard(page);
        keys.to("Edit in a new working copy").enter();
        keys.to("What is it for?")
                .type("Medium counts less")
                .to("Your name")
                .type("Ana")
                .to("Start")
                .enter();
        assertThat(page.locator(".bench").innerText())
                .contains("Medium counts less", "counts nowhere until it is published");

        keys.to("row 3, points").fill("many").to("Save").enter();
        assertThat(page.locator("#mistakes").innerText()).contains("row 3, points", "must be a whole number");
        look(looks, "rules-grid-mistake", page);
        keys.to("row 3, points").press("Enter");
        assertThat(page.evaluate("() => document.activeElement.value")).isEqualTo("many");
        keys.fill("4").to("Save").enter();
        assertThat(page.locator("#mistakes").count()).isZero();

        keys.to("Medium counts less").enter();
        assertThat(page.locator("main").innerText()).contains("policy/severities.csv", "Everything fits together.");
        look(looks, "rules-copy-changed", page);
        keys.to("Test, compare and publish").enter();
        assertThat(page.locator(".difference").innerText()).contains("medium, points");
        look(looks, "rules-review", page);
        keys.to("Why")
                .type("Agreed on Friday")
                .to("Your name")
                .type("Ben")
                .to("Publish these rules")
                .enter();
        assertThat(page.locator("h1").innerText()).isEqualTo("These rules are in force");
        look(looks, "rules-published", page);

        keys.to("What changed").enter();
        look(looks, "rules-changes", page);
        keys.to("History").enter();
        look(looks, "rules-history-two", page);
        String before = page.locator(".history li:nth-child(2) h2 a").innerText();
        keys.to(before).enter();
        look(looks, "rules-set", page);
        keys.to("Why")
                .type("Not agreed after all")
                .to("Your name")
                .type("Ana")
                .to("Go back to it")
                .enter();
        assertThat(page.locator(".history li").first().innerText())
                .contains(before, "In force", "Not agreed after all");
    }

    private void look(boolean looks, String name, Page page) {
        if (looks) {
            inspect(name, page);
        }
    }
}
