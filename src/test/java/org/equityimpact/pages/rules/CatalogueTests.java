package org.equityimpact.pages.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.equityimpact.pages.Visits;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The rules in force as people read them, from before anything was assessed. */
@TestPropertySource(properties = "equity.data-directory=target/test-data/catalogue-${random.uuid}")
class CatalogueTests extends Visits {

    @Test
    void listsEveryRuleWithItsPoints() {
        var page = get("/rules");

        assertThat(page.texts(".catalogue > li")).hasSize(104);
        assertThat(page.one("#found [role=status]").text()).startsWith("104 rules");
        assertThat(page.one(".catalogue > li:has(a[href=/rules/data-too-old])").text())
                .contains("The data is too old", "Risk", "Medium", "5 points");
    }

    @Test
    void narrowsByWordsDimensionKindAndSeverity() {
        assertThat(get("/rules?q=old+DATA").texts(".catalogue h3")).contains("The data is too old");
        assertThat(get("/rules?q=IMESD-Q18").texts(".catalogue h3")).contains("The data is too old");
        assertThat(get("/rules?dimension=evidence&kind=risk&severity=medium").texts(".catalogue h3"))
                .contains("The data is too old")
                .doesNotContain("The problem is not stated");
        assertThat(get("/rules?kind=strength").texts(".catalogue .tag")).containsOnly("Strength");
        assertThat(get("/rules?severity=none").text()).contains("0 of 104 rules", "No rule fits");
        assertThat(get("/rules?q=zeppelin").text()).contains("0 of 104 rules", "No rule fits");
    }

    @Test
    void answersOnlyWhatWasFoundWhereAPageAsksAsOneTypes() {
        var found = send(to("/rules?q=zeppelin").header("HX-Request", "true"));

        assertThat(found.page().select("header.top")).isEmpty();
        assertThat(found.one("#found").text()).contains("No rule fits");
    }

    @Test
    void tellsOfARuleAllThatIsKnown() {
        var page = get("/rules/data-too-old");

        assertThat(page.one("h1").text()).isEqualTo("The data is too old");
        assertThat(page.texts(".sentences li"))
                .containsExactly("The newest data is more than data-age-most months old at the decision");
        assertThat(page.one("table.data tbody tr").text())
                .isEqualTo("data-age-most 30 months a finding is only as current as its survey");
        assertThat(page.one("table.data tbody a").attr("href"))
                .isEqualTo("/rules/tables/thresholds.csv#row-data-age-most");
        assertThat(page.texts(".about dd"))
                .contains("Update it or say what has changed since.", "equity office", "IMESD-Q18");
        assertThat(page.texts(".cases > li")).hasSize(11);
        assertThat(page.one(".cases > li").text())
                .startsWith("fires data one day older than thirty months at the decision is too old")
                .contains("2026-07-02", "2024-01-01");
        assertThat(page.text()).contains("It fires in 3 of its 11 cases.");
        assertThat(page.texts(".syntax .s-mark")).contains("@title", "@nextStep", "Report");
    }

    @Test
    void showsARuleThatIsATableAsOne() {
        var page = get("/rules/burden-above-share");

        assertThat(page.texts("table.data thead").get(0)).contains("Adversely affected", "Finding");
        assertThat(page.text()).contains("It sends a decision back by itself (revise):");
    }

    @Test
    void countsHowOftenARuleFiredOnStoredDecisions() {
        assertThat(get("/rules/data-too-old").text()).contains("No decision is stored yet");

        post("/samples/19-bristol-high-needs-budget-2018", Map.of());

        assertThat(get("/rules/severe-harm-to-group").texts("aside .figure-words"))
                .containsExactly("on 1 of 1 stored decisions");
    }

    @Test
    void knowsNothingOfAnotherName() {
        assertThat(get("/rules/no-such-rule").status()).isEqualTo(404);
        assertThat(get("/rules/%3Cscript%3E").status()).isEqualTo(404);
    }

    @Test
    void speaksSpanish() {
        readIn("es");

        assertThat(get("/rules").one("h1").text()).isEqualTo("Las reglas");
    }
}
