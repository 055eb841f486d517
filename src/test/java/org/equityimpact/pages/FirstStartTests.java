package org.equityimpact.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** With an empty store every door teaches, and one click shows what comes out. */
@DirtiesContext
@TestPropertySource(properties = "equity.screening.look-every=P2D") // a store of its own
class FirstStartTests extends Visits {

    @Test
    void oneClickAssessesASampleAndKeepsItOnce() {
        var first = get("/");
        assertThat(first.texts(".doors-grid h2"))
                .containsExactly("You prepare a decision", "You decide", "You own the rules");
        assertThat(first.texts(".hero-more")).hasSize(2);
        assertThat(first.page().select(".samples > li"))
                .hasSize(22)
                .allMatch(sample -> sample.select("p").size() == 2);
        assertThat(first.page().select("#waiting")).isEmpty();

        var assessed = submit(first.form("form[action$=bristol-high-needs-budget-2018]"));
        assertThat(assessed.path()).startsWith("/assessments/0");
        var then = get("/");
        assertThat(then.texts(".latest"))
                .containsExactly("Cut the high-needs budget by about 5 million pounds Bristol City Council Hold");
        assertThat(submit(then.form("form[action$=bristol-high-needs-budget-2018]"))
                        .path())
                .isEqualTo(assessed.path());
    }

    @Test
    void meetingsOfferAgendasToTry() {
        assertThat(get("/meetings").texts(".sample h3"))
                .containsExactly("School closures before one board", "A budget session", "A short meeting");
        assertThat(get("/portfolio").one(".empty").text()).startsWith("Nothing was screened in");
    }

    @Test
    void thereIsNoSampleOfAnotherName() {
        assertThat(post("/samples/nothing", Map.of()).status()).isEqualTo(404);
    }
}
