package org.equityimpact.pages.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.equityimpact.SettableClock;
import org.equityimpact.pages.InABrowser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A member of a cabinet on the first day: from an empty store to a decision that counts in the year. */
@DirtiesContext
@Import(SettableClock.InPlaceOfTheSystems.class)
@TestPropertySource(properties = "equity.screening.look-every=P3D") // a store of its own
class FirstStartInABrowserTests extends InABrowser {

    private static final String DECISION = "Cut the high-needs budget by about 5 million pounds";

    @Autowired
    @SuppressWarnings("NullAway.Init") // by the framework
    private SettableClock clock;

    @Test
    void fromASampleToADecisionInTheYear() {
        clock.set("2026-12-10T12:00:00Z");
        visit("home-first", "/");
        visit("meetings-first", "/meetings");
        visit("portfolio-first", "/portfolio");

        var page = open("/");
        button(page, "Assess: " + DECISION);
        page.navigate(address("/meetings"));
        link(page, "Plan a meeting");
        page.getByLabel("Body").fill("Cabinet");
        page.getByLabel("What it brings").first().selectOption(DECISION + " · Bristol City Council");
        button(page, "Plan the meeting");

        inspect("plan-mistakes", page);
        link(page, "Say on which day the meeting is.");
        assertThat(page.getByLabel("Date")).isFocused();
        assertThat(page.getByLabel("Body")).hasValue("Cabinet");
        page.getByLabel("Date").fill("2026-12-10");
        button(page, "Plan the meeting");

        assertThat(page.locator("#verdict")).hasText("The one item may not be decided as it stands");
        assertThat(page.locator(".brief-ask"))
                .containsText("Who has been spoken to about this so far, and what did they say?");
        inspect("docket-planned", page);
        link(page, "Record the decision on item 1");
        page.getByLabel("Adopted", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Who records it").fill("The clerk");
        button(page, "Record it");

        assertThat(page.locator(".decided")).containsText("Adopted, on Dec 10, 2026, recorded by The clerk");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("The year").setExact(true))
                .click();
        assertThat(page.locator("section[aria-labelledby=against]")).containsText(DECISION);
        inspect("portfolio-decided", page);
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
    }
}
