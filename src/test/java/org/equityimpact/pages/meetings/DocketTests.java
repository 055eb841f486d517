package org.equityimpact.pages.meetings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocketTests extends AtDockets {

    @Test
    void whatIsStoppedWhyAndWhatToAskStandsFirst() {
        var docket = sample("budget-and-staff");

        assertThat(docket.one("#verdict").text()).isEqualTo("4 of 5 items may not be decided as they stand");
        assertThat(docket.texts(".coverage")).containsExactly("3 of 4 items that need an assessment have one");
        assertThat(docket.one(".brief > li").text())
                .isEqualTo("2 Cut the high-needs budget by about 5 million pounds Hold"
                        + " Why Grave harm to a named group and nobody was asked (the Bristol pattern)."
                        + " Ask Who has been spoken to about this so far, and what did they say?");
        assertThat(docket.texts(".brief .outcome"))
                .containsExactly("Hold", "Too little known", "Too little known", "Not assessed");
    }

    @Test
    void anItemTellsFiguresGatesReasonsAndMissingFacts() {
        var item = sample("budget-and-staff").one("#item-2");

        assertThat(item.select(".ask li")).hasSize(3);
        assertThat(item.select(".figures").text())
                .contains("33.4 of 100 confirmed")
                .contains("28% of what the rules ask is known");
        assertThat(item.select(".stops li").get(0).text()).contains("(the Bristol pattern). reached, since version 1");
        assertThat(item.select(".reasons > li")).hasSize(3);
        assertThat(item.select("h4").eachText())
                .containsExactly(
                        "Ask in the meeting",
                        "Concern",
                        "Completeness",
                        "What stops it",
                        "The weightiest reasons",
                        "Facts still missing, the cheapest first");
    }

    @Test
    void anAgendaThatNothingStopsSaysSo() {
        var docket = sample("nothing-in-the-way");

        assertThat(docket.one("#verdict").text()).isEqualTo("Nothing stops any of the 3 items");
        assertThat(docket.page().select(".brief")).isEmpty();
        assertThat(docket.texts("[aria-labelledby=elsewhere] li")).hasSize(2);
    }

    @Test
    void groupsThatSeveralDecisionsBurdenAreToldTogether() {
        api("/assessments", cut("together-1"));
        api("/assessments", cut("together-2"));
        var taken = imported("together.json", """
                {"organisation":"Example District","title":"Together","date":"2026-12-10",
                 "items":[{"reference":"together-1"},{"reference":"together-2"}]}""");
        var docket = get(taken.one(".line-name a").attr("href"));

        assertThat(docket.one("[aria-labelledby=together] tbody").text())
                .contains("disabilities")
                .contains("1, 2");
    }

    @Test
    void whatChangedSinceTheVersionBeforeIsTold() {
        api("/assessments", cut("changed"));
        var taken = imported("changed.json", """
                {"organisation":"Example District","title":"Changed","date":"2026-12-10","items":[{"reference":"changed"}]}""");
        api("/assessments", cut("changed").replace("\"high\"", "\"critical\""));

        var docket = get(taken.one(".line-name a").attr("href"));

        assertThat(docket.texts(".item details summary")).containsExactly("What changed since version 1");
        assertThat(docket.one(".item header .muted").text()).isEqualTo("Example District · changed · version 2");
    }

    @Test
    void everyScreeningIsListedAndCanBeSeenAsItWas() {
        var docket = sample("nothing-in-the-way");
        var screened = submit(docket.form("form[action$=screenings]"));

        assertThat(screened.one(".notice").text()).isEqualTo("Screened just now.");
        assertThat(screened.texts("[aria-labelledby=manage] tbody tr")).hasSize(2);
        var earlier = get(
                screened.one("[aria-labelledby=manage] tbody tr:last-child a").attr("href"));
        assertThat(earlier.one(".notice.warn").text()).startsWith("You see how things stood on Nov 20, 2026, 9:30");
    }

    @Test
    void theDocketIsThereToTakeAlong() {
        var docket = sample("nothing-in-the-way");

        assertThat(docket.page().select(".docket-actions a").eachAttr("href"))
                .hasSize(4)
                .allMatch(address -> get(address).status() == 200);
    }

    @Test
    void anAgendaWithoutItemsSaysWhatToDo() {
        var empty = imported("empty.json", "{\"title\":\"Empty\",\"date\":\"2026-12-10\",\"items\":[]}");

        assertThat(get(empty.one(".line-name a").attr("href")).one(".empty").text())
                .startsWith("Nothing is on the agenda yet");
    }

    @Test
    void aMeetingThatIsOverShowsWhatItHadBeforeIt() {
        var path = sample("nothing-in-the-way").path();
        setClock("2026-12-20T09:30:00Z");

        assertThat(get(path).one(".verdict").text()).contains("The meeting is over.");
        assertThat(get("/meetings").texts("[aria-labelledby=past-title] .line-name"))
                .contains("Transport committee: Short meeting");
    }

    @Test
    void aDocketSpeaksSpanishOfTheRulesAsWell() {
        var path = sample("budget-and-staff").path();
        readIn("es");
        var docket = get(path);

        assertThat(docket.one("#verdict").text()).isEqualTo("4 de 5 asuntos no pueden decidirse tal como están");
        assertThat(docket.one(".lead").text()).isEqualTo("viernes, 4 de diciembre de 2026, 9:00 (Europe/London)");
        assertThat(docket.one(".brief-ask dd").attr("lang")).isEqualTo("es");
    }

    @Test
    void hostileTextsStayTexts() {
        var hostile = "</title><script>alert(1)</script><img src=x onerror=alert(1)>\\\"'";
        var taken = imported("hostile.json", """
                {"title":"%1$s","body":"%1$s","organisation":"%1$s","location":"%1$s","date":"2026-12-10",
                 "items":[{"number":"%2$s","title":"%1$s","type":"fee"},
                  {"number":"2","title":"%1$s","exempt":{"reason":"minutes","note":"%1$s"}},
                  {"number":"3","title":"%1$s","exempt":{"reason":"%1$s"}},
                  {"number":"4","proposal":{"title":"%1$s","organisation":{"name":"%1$s"},"reference":"%1$s",
                    "decision":{"type":"budget","direction":"reduce"}}}]}""".formatted(hostile, "<b>1</b>"));
        var path = taken.one(".line-name a").attr("href");

        for (var address : List.of(
                path,
                path + "/agenda",
                path + "/items/1/decision",
                path + "/items/4/override",
                "/meetings",
                "/meetings/calendar?month=2026-12",
                "/portfolio",
                "/search?q=" + URLEncoder.encode("<script>", UTF_8),
                "/")) {
            var page = get(address);
            assertThat(page.status()).as(address).isEqualTo(200);
            assertThat(page.page().select("main script, main img[src=x], main b, title script"))
                    .as(address)
                    .isEmpty();
        }
        assertThat(get(path).one("h1").text()).contains("<script>alert(1)</script>");
    }
}
