package org.equityimpact.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Connection.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTests extends Visits {

    @Test
    void aPageSpeaksTheLanguageThatTheBrowserAsksFor() {
        readIn("es-MX,es;q=0.9");
        var home = get("/");
        assertThat(home.one("html").attr("lang")).isEqualTo("es");
        assertThat(home.one("h1").text()).isEqualTo("Evaluador de impacto en la equidad");
    }

    @Test
    void aLanguageThatThePagesDoNotSpeakIsAnsweredInEnglish() {
        readIn("fr");
        assertThat(get("/").one("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void aChosenLanguageIsKeptAndLeadsBack() {
        var chosen = get("/look?language=es&to=%2F%3Fpage%3D1");
        assertThat(chosen.path()).isEqualTo("/");
        assertThat(chosen.one("h1").text()).isEqualTo("Evaluador de impacto en la equidad");
    }

    @Test
    void aChosenLookIsKept() {
        assertThat(get("/look?scheme=dark&to=/").one("html").attr("data-look")).isEqualTo("dark");
    }

    @Test
    void aChoiceLeadsNobodyAway() {
        assertThat(get("/look?scheme=dark&to=https://elsewhere.example/").path())
                .isEqualTo("/");
        assertThat(get("/look?scheme=dark&to=//elsewhere.example/").path()).isEqualTo("/");
    }

    @Test
    void aMissingPageIsAPage() {
        var missing = get("/nowhere");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.one("h1").text()).isEqualTo("There is no such page");
    }

    @Test
    void aFormWithoutTheFileThatItIsForSaysSo() {
        var refused = post("/rules/work/none/tables/thresholds.csv/upload", Map.of("mode", "all"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.one("h1").text()).isEqualTo("This cannot be done");
    }

    @Test
    void anErrorIsAPageAlsoWhereAFileWasAskedFor() {
        var missing = get("/drafts/none/proposal.json");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
    }

    @Test
    void aTokenThatNobodyCanReadIsNone() {
        String unreadable = "A".repeat(48) + "_".repeat(48);
        var refused = send(withoutFormToken("/drafts").method(Method.POST).data("_csrf", unreadable));
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void aPageLetsNothingInButItsOwn() {
        assertThat(get("/").header("Content-Security-Policy")).startsWith("default-src 'none'; script-src 'self';");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assessments?q=%00",
                "/assessments?organisation=%00a",
                "/meetings?body=%00a",
                "/portfolio?organisation=%00a",
                "/search?q=%00a"
            })
    void aNullCharacterIsTakenOut(String path) {
        assertThat(get(path).status()).isEqualTo(200);
        assertThat(get(path).text()).doesNotContain("\0");
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        var foreign = send(
                to("/samples/smallest-proposal").method(Method.POST).header("Origin", "https://elsewhere.example"));
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.one("h1").text()).isEqualTo("This form came from elsewhere");
    }
}
