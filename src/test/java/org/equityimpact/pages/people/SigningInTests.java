package org.equityimpact.pages.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Map;
import org.equityimpact.pages.Visited;
import org.equityimpact.people.Role;
import org.jsoup.Connection.Method;
import org.junit.jupiter.api.Test;

class SigningInTests extends SignedIn {

    @Test
    void whoeverIsNotSignedInIsAskedFirstAndLedOn() {
        account("first.asked", Role.ANALYST);

        var asked = get("/rules/tables?x=1");

        assertThat(asked.path()).isEqualTo("/sign-in");
        var entered = submit(asked.form("form.panel"), "account", "first.asked", "password", PASSWORD);
        assertThat(entered.path()).isEqualTo("/rules/tables");
        assertThat(entered.texts("a.reader")).containsExactly("FIRST.ASKED");
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountAreToldAlike() {
        account("known", Role.ANALYST);

        var wrong = post("/sign-in", Map.of("account", "known", "password", "something else"));
        var unknown = post("/sign-in", Map.of("account", "unknown", "password", "something else"));

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(wrong.text())
                .isEqualTo(unknown.text())
                .contains("This account and password are not known together.");
    }

    @Test
    void whoGuessesWaitsAndIsToldForHowLong() {
        account("guessed", Role.ANALYST);
        for (int guess = 0; guess < 5; guess++) {
            post("/sign-in", Map.of("account", "guessed", "password", "guess " + guess));
        }

        var waiting = post("/sign-in", Map.of("account", "guessed", "password", PASSWORD));

        assertThat(waiting.status()).isEqualTo(429);
        assertThat(waiting.header("Retry-After")).isEqualTo("1");
        assertThat(waiting.text()).contains("Too many attempts. Wait for one second, then try again.");
    }

    @Test
    void aNewPasswordFromAnAdministratorEndsTheWaitingAndTheTokens() {
        as("stuck", Role.ANALYST);
        String token = submit(get("/account").form("form.panel"), "purpose", "Export", "rights", "read")
                .one("#made code")
                .text();
        for (int guess = 0; guess < 6; guess++) {
            post("/sign-in", Map.of("account", "stuck", "password", "guess " + guess));
        }
        as("helper", Role.ADMINISTRATOR);
        String given = submit(get("/people").form("li:has(h2:contains(STUCK)) form[action$=password]"))
                .one("section.notice code")
                .text();
        openPagesAnew();

        assertThat(post("/sign-in", Map.of("account", "stuck", "password", given))
                        .path())
                .isEqualTo("/account");
        assertThat(bearing(token, "/api/v1/assessments").status()).isEqualTo(401);
    }

    @Test
    void nobodyIsLedToAnotherSite() {
        account("led", Role.ANALYST);

        var entered = post(
                "/sign-in", Map.of("account", "led", "password", PASSWORD, "to", "//elsewhere.example/assessments"));

        assertThat(entered.path()).isEqualTo("/");
    }

    @Test
    void aPasswordThatWasGivenIsGoodForChoosingAnotherAndNothingElse() {
        as("boss", Role.ADMINISTRATOR);
        var made =
                submit(get("/people").form("form.panel"), "account", "new.one", "name", "New One", "roles", "analyst");
        String given = made.one("section.notice code").text();
        post("/sign-out", Map.of());
        openPagesAnew();

        var account = post("/sign-in", Map.of("account", "new.one", "password", given));
        assertThat(account.path()).isEqualTo("/account");
        assertThat(account.text()).contains("Choose your own, then go on.");
        openPagesAnew();
        assertThat(get("/assessments").text()).contains("Choose your own password first");

        var changed = submit(
                get("/account").form("form:has(#before)"),
                "before",
                given,
                "after",
                "a kettle in the snow",
                "again",
                "a kettle in the snow");
        assertThat(changed.text()).contains("Your password is changed.");
        assertThat(get("/assessments").status()).isEqualTo(200);
    }

    @Test
    void whatIsWrongWithANewPasswordIsToldAtItsField() {
        as("chooser", Role.ANALYST);

        var wrong = submit(
                get("/account").form("form:has(#before)"), "before", "another one", "after", "short", "again", "other");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.texts(".mistake"))
                .containsExactly(
                        "The new password needs at least 12 characters", "The two new passwords are not the same");
    }

    @Test
    void signingOutEndsTheSession() {
        as("leaver", Role.ANALYST);

        var left = post("/sign-out", Map.of());

        assertThat(left.text()).contains("You are signed out.");
        assertThat(get("/assessments").path()).isEqualTo("/sign-in");
    }

    @Test
    void aClosedAccountIsOutAtOnce() {
        String id = account("dismissed", Role.ANALYST);
        signIn("dismissed", PASSWORD);
        var cookies = kept();
        as("closer", Role.ADMINISTRATOR);
        post("/people/" + id + "/closing", Map.of());

        var answer = send(withoutFormToken("/assessments").cookies(cookies));

        assertThat(answer.path()).isEqualTo("/sign-in");
        openPagesAnew();
        assertThat(post("/sign-in", Map.of("account", "dismissed", "password", PASSWORD))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void theSessionIsAnotherOneAfterSigningIn() {
        as("fixed", Role.ANALYST);
        var before = kept();

        signIn("fixed", PASSWORD);

        assertThat(kept().get("equity-session")).isNotNull().isNotEqualTo(before.get("equity-session"));
    }

    @Test
    void anAdministratorRemains() {
        as("last.one", Role.ADMINISTRATOR);
        // others of other tests may be administrators as well: their accounts are closed first
        get("/people").page().select("li.card").stream()
                .filter(card -> !card.select("h2").text().equals("LAST.ONE"))
                .forEach(card -> post("/people/" + card.id().substring("person-".length()) + "/closing", Map.of()));
        String own =
                get("/people").one("li.card:has(h2:contains(LAST.ONE))").id().substring("person-".length());

        assertThat(post("/people/" + own + "/closing", Map.of()).text())
                .contains("Somebody must remain who is an administrator. Nothing was changed.");
        assertThat(post("/people/" + own + "/roles", Map.of("roles", "analyst")).text())
                .contains("Somebody must remain who is an administrator. Nothing was changed.");
    }

    @Test
    void aTokenIsShownOnceAndCarriesWhatWasChosen() {
        as("programmer", Role.ANALYST);
        var made = submit(get("/account").form("form.panel"), "purpose", "Nightly export", "rights", "read");
        String secret = made.one("#made code").text();

        assertThat(get("/account").page().html()).doesNotContain(secret);
        assertThat(bearing(secret, "/api/v1/assessments").status()).isEqualTo(200);
        assertThat(bearing(secret, "/api/v1/overrides").status()).isEqualTo(200);
        assertThat(send(anonymous("/api/v1/rules/reload")
                                .method(Method.POST)
                                .header("Authorization", "Bearer " + secret))
                        .status())
                .isEqualTo(403);

        submit(get("/account").form("form[action$=revocation]"));
        assertThat(bearing(secret, "/api/v1/assessments").status()).isEqualTo(401);
    }

    @Test
    void aCalendarSendsTheTokenAsAPassword() {
        as("subscriber", Role.CABINET);
        String secret = submit(get("/account").form("form.panel"), "purpose", "Calendar", "rights", "read")
                .one("#made code")
                .text();
        var basic = Base64.getEncoder().encodeToString(("anything:" + secret).getBytes(UTF_8));

        assertThat(send(anonymous("/api/v1/meetings.ics")
                                .header("Accept", "*/*")
                                .header("Authorization", "Basic " + basic))
                        .status())
                .isEqualTo(200);
    }

    private Visited bearing(String secret, String path) {
        return send(anonymous(path).header("Authorization", "Bearer " + secret));
    }
}
