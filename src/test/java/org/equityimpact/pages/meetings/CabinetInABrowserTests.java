package org.equityimpact.pages.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.equityimpact.SettableClock;
import org.equityimpact.pages.InABrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The pages of a cabinet in a real browser: by keyboard alone, without a script, and as they look. */
@Import(SettableClock.InPlaceOfTheSystems.class)
@TestPropertySource(properties = "equity.screening.look-every=P1D")
class CabinetInABrowserTests extends InABrowser {

    @Autowired
    @SuppressWarnings("NullAway.Init") // by the framework
    private SettableClock clock;

    private String docket = "";

    @BeforeEach
    void planASample() {
        clock.set("2026-11-26T12:00:00Z");
        docket = post("/meetings/samples/budget-and-staff", Map.of()).path();
        clock.set("2026-12-10T12:00:00Z");
    }

    @Test
    void aMeetingIsPlannedAndDecidedByKeyboardAlone() {
        var page = open("/meetings");
        var keyboard = keyboard(page);
        keyboard.to("Plan a meeting").enter();
        keyboard.to("Body").type("Keyboard board");
        keyboard.to("What it brings").type("Cut the high-needs");
        keyboard.to("Plan the meeting").enter();
        keyboard.to("Say on which day").press("Enter").type("12102026");
        keyboard.to("Plan the meeting").enter();
        assertThat(page.locator("#verdict").innerText()).isEqualTo("The one item may not be decided as it stands");

        keyboard.to("Record the decision on item 1").enter();
        keyboard.to("Adopted").press("Space");
        keyboard.to("Who records it").type("The clerk");
        keyboard.to("Record it").enter();
        assertThat(page.locator(".decided").innerText()).contains("recorded by The clerk");
    }

    @Test
    void aGateIsReleasedByKeyboardAloneAfterAMistake() {
        var page = open(docket);
        var keyboard = keyboard(page);
        keyboard.to("Release item 2").enter();
        keyboard.to("Grave harm").press("Space");
        keyboard.to("Who releases it").type("Ana Ruiz");
        keyboard.to("In which role").type("Chair of the cabinet");
        keyboard.to("Release it").enter();
        keyboard.to("Say why it may be passed").press("Enter").type("All families were heard in May.");
        keyboard.to("Release it").enter();

        assertThat(page.locator("[aria-labelledby=released]").innerText()).contains("Ana Ruiz, Chair of the cabinet");
    }

    @Test
    void aMeetingIsPlannedAndDecidedWithoutAScript() {
        var page = withoutScript("/meetings/new");
        page.locator("#title").fill("Without a script");
        page.locator("button[value=add]").click();
        page.locator("#itemTitle-2").fill("Raise a fee");
        page.locator("#type-2").selectOption("fee");
        page.locator("#date").fill("2026-12-10");
        page.locator("form.stack button.primary").click();
        assertThat(page.locator(".brief-title").innerText()).isEqualTo("Raise a fee");

        page.locator("#item-1 .item-actions a[href$=decision]").click();
        page.locator("input[value=deferred]").check();
        page.locator("#by").fill("The clerk");
        page.locator("main form button").click();
        assertThat(page.locator(".decided").innerText()).contains("Deferred");
    }

    @Test
    void everyPageIsForEverybody() {
        visit("home", "/");
        visit("meetings", "/meetings");
        visit("docket", docket);
        visit("agenda", docket + "/agenda");
        visit("plan", "/meetings/new");
        visit("import", "/meetings/import");
        visit("decision", docket + "/items/2/decision");
        visit("override", docket + "/items/2/override");
        visit("calendar", "/meetings/calendar?month=2026-12");
        visit("portfolio", "/portfolio?year=2026");
        visit("search", "/search?q=budget");
        visit("search-none", "/search?q=nothingatall");
        visit("guide", "/guide");
    }

    @Test
    void everyPageIsForEverybodyInSpanish() {
        for (var path : List.of("/", "/meetings", docket, "/meetings/new", "/portfolio?year=2026", "/guide")) {
            var page = in("es", path);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("es");
            inspect("es-" + name(page), page);
        }
    }

    private static String name(Page page) {
        return page.title().replaceAll("[^\\p{L}\\d]+", "-");
    }

    @Test
    void aLongOrForeignTextBreaksNothing() {
        var longest = "W".repeat(290);
        post(
                "/meetings/new",
                Map.of(
                        "title",
                        longest,
                        "body",
                        "לוח החינוך",
                        "organisation",
                        longest,
                        "date",
                        "2026-12-11",
                        "number",
                        "5".repeat(50),
                        "itemTitle",
                        longest,
                        "type",
                        "fee"));
        var page = open("/search?q=" + "W".repeat(100));
        page.locator("[aria-labelledby=found-meetings] a").first().click();
        inspect("docket-long", page);
        visit("meetings-long", "/meetings");
        visit("calendar-long", "/meetings/calendar?month=2026-12");
    }
}
