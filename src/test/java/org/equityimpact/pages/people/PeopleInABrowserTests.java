package org.equityimpact.pages.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.EnumSet;
import org.equityimpact.entrance.Accounts;
import org.equityimpact.pages.InABrowser;
import org.equityimpact.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Signs in, chooses a password, adds somebody and makes a token, by keyboard alone. */
@TestPropertySource(
        properties = {
            "equity.sign-in.accounts=true",
            "equity.data-directory=target/test-data/people-in-a-browser-${random.uuid}"
        })
class PeopleInABrowserTests extends InABrowser {

    @Autowired
    private Accounts accounts;

    @Test
    void theFirstDayOfAnAdministrator() {
        String given = accounts.add("ana.lopez", "Ana López", EnumSet.allOf(Role.class))
                .orElseThrow()
                .password();
        visit("people-sign-in", "/sign-in?to=/people");

        Page page = open("/people");
        var keyboard = keyboard(page);
        keyboard.to("Account").type("ana.lopez");
        keyboard.to("Password").type(given).enter();
        assertThat(page.locator("main").innerText()).contains("Choose your own, then go on.");
        inspect("people-first-password", page);

        keyboard.to("The one that you have").type(given);
        keyboard.to("The new one").type("a kettle in the snow");
        keyboard.to("The new one once more").type("a kettle in the snow").enter();
        assertThat(page.locator("main").innerText()).contains("Your password is changed.");

        keyboard.to("What it is for").type("Nightly export");
        keyboard.to("read assessments, dockets and rules").press("Space");
        keyboard.to("Make it").enter();
        assertThat(page.locator("#made code").innerText()).startsWith("eia_");
        inspect("people-token", page);

        page.navigate(address("/people"));
        keyboard.to("Account").type("ben");
        keyboard.to("Name").type("Ben Ode");
        keyboard.to("Analyst writes and submits proposals").press("Space");
        keyboard.to("Add them").enter();
        assertThat(page.locator("main").innerText()).contains("A password for Ben Ode");
        inspect("people", page);

        keyboard.to("Sign out").enter();
        assertThat(page.locator("main").innerText()).contains("You are signed out.");
    }
}
