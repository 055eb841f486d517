package org.equityimpact.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchTests extends Visits {

    @Test
    void findsAssessmentsMeetingsRulesGroupsAndWords() {
        post("/samples/26-grant-county-head-start-bus-2013", Map.of());
        post("/meetings/samples/nothing-in-the-way", Map.of());

        assertThat(get("/search?q=HEAD+start+bus").texts("[aria-labelledby=found-assessments] li a"))
                .containsExactly("End Head Start bus service and close one classroom");
        assertThat(get("/search?q=transport+comm").texts("[aria-labelledby=found-meetings] li a"))
                .contains("Transport committee: Short meeting");
        assertThat(get("/search?q=far+more+than+its+share").texts("[aria-labelledby=found-rules] li a"))
                .containsExactly("A focal group bears far more than its share");
        assertThat(get("/search?q=english+learner")
                        .one("[aria-labelledby=found-groups] a")
                        .attr("href"))
                .isEqualTo("/guide#group-lang.english_learner");
        assertThat(get("/search?q=risk+ratio")
                        .one("[aria-labelledby=found-terms] a")
                        .attr("href"))
                .isEqualTo("/guide#risk-ratio");
    }

    @Test
    void countsWhatItFound() {
        assertThat(get("/search?q=gate").one("[role=status]").text()).matches("\\d+ results for “gate”");
    }

    @Test
    void accentsMakeNoDifference() {
        readIn("es");
        assertThat(get("/search?q=razon+de+riesgo").texts("[aria-labelledby=found-terms] a"))
                .containsExactly("Razón de riesgo");
    }

    @Test
    void echoesWordsAsWords() {
        var none = get("/search?q=%3Cimg+src%3Dx%3E%25_");

        assertThat(none.one(".empty-title").text()).isEqualTo("Nothing was found for “<img src=x>%_”");
        assertThat(none.one("#q").attr("value")).isEqualTo("<img src=x>%_");
        assertThat(none.page().select("main img")).isEmpty();
        assertThat(none.texts("[aria-labelledby=hints] li")).hasSize(4);
    }

    @Test
    void withoutWordsItTellsWhatCanBeFound() {
        assertThat(get("/search").texts("[aria-labelledby=hints] li")).hasSize(4);
        assertThat(get("/search?q=%00+").texts("[aria-labelledby=hints] li")).hasSize(4);
    }
}
