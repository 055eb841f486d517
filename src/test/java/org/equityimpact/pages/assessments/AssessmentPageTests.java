package org.equityimpact.pages.assessments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.pages.assessments.Submitting.BRISTOL;
import static org.equityimpact.pages.assessments.Submitting.HOVINGHAM;
import static org.equityimpact.pages.assessments.Submitting.OAKLAND;
import static org.equityimpact.pages.assessments.Submitting.READY;
import static org.equityimpact.pages.assessments.Submitting.SEATTLE;
import static org.equityimpact.pages.assessments.Submitting.SMALLEST;
import static org.equityimpact.pages.assessments.Submitting.sample;

import java.util.List;
import java.util.regex.Pattern;
import org.equityimpact.pages.Visited;
import org.equityimpact.pages.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

class AssessmentPageTests extends Visits {

    /** A place as programmes name it. */
    private static final Pattern POINTER = Pattern.compile("(?<![\\w.])/[a-z][A-Za-z]+/");

    private static final String MARKUP = "<img src=x onerror=alert(1)><script>alert(2)</script>'\"`${7*7}#{site.name}";

    private Visited assessed(JsonNode proposal) {
        return get("/assessments/" + Submitting.submit(address(""), proposal));
    }

    @Test
    void theOutcomeStandsFirstInWords() {
        var page = assessed(sample(BRISTOL));

        assertThat(page.one("main h1").text()).isEqualTo("Cut the high-needs budget by about 5 million pounds");
        assertThat(page.one("main section h2").text()).isEqualTo("Must not go to a decision as it stands.");
        assertThat(page.texts(".gates li"))
                .contains("Stops it: Grave harm to a named group and nobody was asked (the Bristol pattern).");
        assertThat(page.one(".way li").text())
                .endsWith(
                        "Describe the harm in daily-life terms and decide whether it can be avoided, not only softened.");
    }

    @Test
    void concernIsARangeAndWhatNobodyKnowsIsSaid() {
        assertThat(assessed(sample(BRISTOL)).texts(".figures .big"))
                .containsExactly(
                        "33.4 of 100 confirmed",
                        "Cannot say yet how much more is possible",
                        "28% of what the rules ask is known",
                        "Low confidence in the evidence");
        assertThat(assessed(sample(READY)).texts(".figures .big")).contains("4.1 at most possible");
    }

    @Test
    void everyFindingIsToldWithWhatMadeItFireAndWhatToDo() {
        var page = assessed(sample(OAKLAND));
        var found = page.page().select("#findings .finding");
        var times = page.page().select(".finding-times > li").size();
        var repeated = page.page().select(".finding-times").size();

        assertThat(found.size() - repeated + times).isEqualTo(56);
        assertThat(found).allSatisfy(one -> {
            assertThat(one.select("a[href^=/rules/]")).hasSize(1);
            assertThat(one.text()).contains("Next step", "Basis", "answer to:");
        });
        assertThat(found.get(0).text())
                .contains("1.9 times their share of the population", "(Black or African American people): 1.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {OAKLAND, HOVINGHAM, SEATTLE, READY, SMALLEST})
    void placesAreToldInWordsThroughout(String sample) {
        var page = assessed(sample(sample));

        assertThat(POINTER.matcher(page.text()).results().map(found -> found.group()))
                .isEmpty();
        assertThat(page.text()).doesNotContain("??", "null", "NaN");
    }

    @Test
    void whatCannotBeToldNamesTheFactsThatAreMissing() {
        var page = assessed(sample(SMALLEST));

        assertThat(page.texts("#unknown .open li")).hasSize(58).allMatch(open -> open.contains("Missing:"));
        assertThat(page.texts(".unstated li")).hasSize(6);
    }

    @Test
    void theSameFiguresStandInTheTableAsInTheChart() {
        var page = assessed(sample(SEATTLE));

        assertThat(page.texts("#dimensions tbody th")).hasSize(8).isEqualTo(page.texts(".bars-name"));
    }

    @Test
    void disparitiesAreDrawnAndToldAsATable() {
        var page = assessed(sample(READY));
        var picture = page.one(".chart img");

        assertThat(picture.attr("alt")).startsWith("Chart of Students in after-school tutoring by group.");
        assertThat(page.texts(".disparity tbody th"))
                .containsExactly("Hispanic", "White", "American Indian", "Others", "Rural", "Town");
        assertThat(page.one(".disparity tbody tr").text())
                .startsWith("Hispanic 660 25.0% White 33.3% 1.33 (1.15 to 1.54)");

        var drawn = get(picture.attr("src"));
        assertThat(drawn.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(new String(drawn.bytes(), UTF_8)).contains("Students in after-school tutoring");
        assertThat(get(picture.attr("src").replace("1.svg", "9.svg")).status()).isEqualTo(404);
    }

    @Test
    void theProposalIsShownAsItWasSubmitted() {
        var text = assessed(sample(READY)).one("#proposal").text();

        assertThat(text)
                .contains(
                        "A late bus on four days a week",
                        "a stop at the tribal community centre",
                        "Hispanic or Latino people")
                .doesNotContain("race.hispanic", "equity-proposal/1");
    }

    @Test
    void smallNumbersOfPeopleAreNotShown() {
        var proposal = sample(BRISTOL);
        ((ObjectNode) proposal.at("/focalGroups/0")).put("affected", 7);
        var page = assessed(proposal);

        assertThat(page.one("#proposal").text()).contains("fewer than 10").doesNotContain(" 7 ");
    }

    @Test
    void nothingStatedBesideASmallNumberGivesItAway() {
        var proposal = sample(BRISTOL);
        ((ObjectNode) proposal.at("/focalGroups/0")).put("affected", 7).put("reportedRatio", 3.0625);
        var crossed = proposal.withArray("/intersections").addObject();
        crossed.put("affected", "<10").put("shareAffected", 0.5625);
        crossed.putArray("groups").add("disability.students").add("race.black");
        proposal.withArray("/perceptions")
                .addObject()
                .put("role", "teachers")
                .put("item", "training")
                .put("respondents", 6);

        assertThat(assessed(proposal).text())
                .contains("not shown: small number")
                .doesNotContain("3.0625", "56.2%", "56.3%", "Respondents 6");
    }

    @Test
    void markupInEveryTextIsShownAndChangesNothing() {
        var plain = assessed(sample(READY)).page();
        var page = assessed(hostile(sample(READY))).page();

        assertThat(page.select("main img[src=x], main script")).isEmpty();
        assertThat(page.select("script")).hasSameSizeAs(plain.select("script"));
        assertThat(page.select("[onerror]")).isEmpty();
        assertThat(page.select("h1").text()).contains("<script>alert(2)</script>", "${7*7}#{site.name}");
        assertThat(page.select("main section h2").eachText())
                .containsAll(List.of("Disparities between groups", "The proposal as submitted"));
    }

    @Test
    void anotherLanguageIsSpokenButForWhatPeopleSay() {
        readIn("es");
        var page = assessed(sample(BRISTOL));

        assertThat(page.one("#outcome-title").text()).isEqualTo("No debe someterse a decisión tal como está.");
        assertThat(page.texts(".figures .big")).contains("33,4 de 100, confirmada");
        assertThat(page.one(".finding-message").attr("lang")).isEqualTo("es");
    }

    @Test
    void anAddressThatNamesNothingIsAMissingPage() {
        assertThat(get("/assessments/01m8000000000000000000000a").status()).isEqualTo(404);
        assertThat(get("/assessments/nothing.pdf").status()).isEqualTo(404);
    }

    /** Every text of people, with markup behind it; what must be a code or a date stays. */
    private static JsonNode hostile(JsonNode proposal) {
        var changed = proposal.deepCopy();
        List.of(
                        "/title",
                        "/summary",
                        "/reference",
                        "/history",
                        "/adaptation",
                        "/organisation/name",
                        "/organisation/mission")
                .forEach(place -> poison(changed, place));
        for (var list : List.of(
                "/objectives",
                "/indicators",
                "/impacts",
                "/engagement/activities",
                "/mitigations",
                "/responsibilities",
                "/barriers")) {
            changed.at(list).forEach(entry -> List.of(
                            "/text",
                            "/name",
                            "/description",
                            "/party",
                            "/role",
                            "/note",
                            "/measure",
                            "/source",
                            "/definition")
                    .forEach(place -> poison(entry, place)));
        }
        changed.at("/indicators/0/groups").forEach(group -> poison(group, "/name"));
        return changed;
    }

    private static void poison(JsonNode home, String place) {
        int last = place.lastIndexOf('/');
        if (home.at(place.substring(0, last)) instanceof ObjectNode block
                && block.path(place.substring(last + 1)) instanceof StringNode text) {
            block.put(place.substring(last + 1), text.asString() + MARKUP);
        }
    }
}
