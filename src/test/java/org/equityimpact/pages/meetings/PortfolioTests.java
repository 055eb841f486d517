package org.equityimpact.pages.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortfolioTests extends AtDockets {

    @Test
    void aYearAddsUpWhatWasScreened() {
        sample("nothing-in-the-way");
        sample("budget-and-staff");
        var year = get("/portfolio?year=2026");

        assertThat(year.one("h1").text()).isEqualTo("The year 2026");
        assertThat(year.texts("[aria-labelledby=outcomes] tbody th"))
                .containsExactly("Hold", "Revise", "Too little known", "Ready with actions", "Ready");
        assertThat(year.page().select("[aria-labelledby=findings] tbody tr")).isNotEmpty();
        assertThat(year.one("[aria-labelledby=left-out]").text()).contains("That is not the same as not affected.");
        assertThat(get(year.one("a[type=text/csv]").attr("href")).header("Content-Type"))
                .startsWith("text/csv");
        assertThat(get(year.one("img.chart").attr("src")).header("Content-Type"))
                .startsWith("image/svg+xml");
    }

    @Test
    void aYearOfOneOrganisationIsItsOwn() {
        sample("nothing-in-the-way");
        sample("budget-and-staff");

        assertThat(get("/portfolio?year=2026&organisation=Example+County")
                        .one(".numbers")
                        .text())
                .contains("3 decisions screened");
    }

    @Test
    void aYearWithoutMeetingsTellsWhatToDo() {
        assertThat(get("/portfolio?year=1990").one(".empty").text()).startsWith("Nothing was screened in 1990");
    }

    @Test
    void aYearThatIsNoneIsRefused() {
        assertThat(get("/portfolio?year=soon").status()).isEqualTo(400);
    }
}
