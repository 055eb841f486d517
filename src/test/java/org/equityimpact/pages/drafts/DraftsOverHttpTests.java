package org.equityimpact.pages.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.equityimpact.pages.Visited;
import org.equityimpact.pages.Visits;
import org.jsoup.Connection.Method;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DraftsOverHttpTests extends Visits {

    private static final Path SAMPLES = Path.of("samples");
    private static final String READY = "ready-evening-bus-for-rural-schools.json";

    @Test
    void aDraftAppearsInTheListAndIsDeletedOnlyAfterAQuestion() {
        var draft = begin();
        saved(draft, "purpose", "/title", "Close a school");
        assertThat(get("/drafts").texts(".drafts h3")).contains("Close a school");

        var asked = get(draft + "/delete");
        assertThat(get(draft + "/purpose").status()).isEqualTo(200);
        submit(asked.form("main form"));

        assertThat(get(draft + "/purpose").status()).isEqualTo(404);
    }

    @Test
    void whatCannotBeWhatIsAskedForIsKeptAsTypedAndToldAtItsField() {
        var draft = begun("need");

        var answer = submit(draft.form("#step-form"), "/reach/unitsTotal", "a dozen", "do", "next");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("#f-reach-unitsTotal").val()).isEqualTo("a dozen");
        assertThat(answer.one("#f-reach-unitsTotal-mistake").text()).startsWith("write a number");
        assertThat(answer.one("#slips a").attr("href")).isEqualTo("#f-reach-unitsTotal");
        assertThat(json(draft).at("/reach/unitsTotal").asString()).isEqualTo("a dozen");
    }

    @Test
    void whatIsNeededIsToldOnlyWhenSomebodyGoesOn() {
        var draft = get(begin() + "/purpose");
        assertThat(draft.texts(".mistake")).isEmpty();

        var answer = submit(draft.form("#step-form"), "do", "next");

        assertThat(answer.texts("#slips a"))
                .containsExactly("Title", "Name of the organisation", "Kind of decision", "What the decision does");
    }

    @Test
    void numbersSharesDatesAndListsAreKeptAsWhatTheyAre() {
        var draft = begun("need");
        submit(
                draft.form("#step-form"),
                "/reach/studentsAffected",
                "1,200",
                "/reach/staffAffected",
                "<10",
                "/reach/places~more",
                "Alder\nBirch\n");
        submit(
                get(root(draft) + "/when").form("#step-form"),
                "/decision/decisionDate~year",
                "2026",
                "/decision/decisionDate~month",
                "5");

        assertThat(json(draft).at("/reach").toString())
                .isEqualTo("{\"places\":[\"Alder\",\"Birch\"],\"studentsAffected\":1200,\"staffAffected\":\"<10\"}");
        assertThat(json(draft).at("/decision/decisionDate").asString()).isEqualTo("2026-05");
    }

    @Test
    void thatThereAreNoneIsAnotherAnswerThanNone() {
        var draft = begun("need");

        submit(draft.form("#step-form"), "/reach/places~none", "1");
        assertThat(json(draft).at("/reach/places").toString()).isEqualTo("[]");

        var page = get(root(draft) + "/need");
        page.one("[name='/reach/places~none']").removeAttr("checked");
        submit(page.form("#step-form"));
        assertThat(json(draft).at("/reach/places").isMissingNode()).isTrue();
    }

    @Test
    void anAnswerThatIsBesideThePointIsKeptAndTold() {
        var draft = begun("need");
        submit(draft.form("#step-form"), "/reach/scope", "selected", "/reach/selectionMethod", "By size");
        assertThat(get(root(draft) + "/need").one("#q-selection").hasAttr("hidden"))
                .isFalse();

        submit(get(root(draft) + "/need").form("#step-form"), "/reach/scope", "all");

        var page = get(root(draft) + "/need");
        assertThat(page.one("#q-selection").hasAttr("hidden")).isTrue();
        assertThat(page.text()).contains("Kept but not asked: 1");
        assertThat(json(draft).at("/reach/selectionMethod").asString()).isEqualTo("By size");
        submit(page.form("#step-form"), "do", "forget:/reach/selectionMethod");
        assertThat(json(draft).at("/reach/selectionMethod").isMissingNode()).isTrue();
    }

    @Test
    void entriesAreAddedAndRemovedWithoutAScript() {
        var draft = begun("impacts");
        var added = submit(draft.form("#step-form"), "do", "add:/impacts");
        assertThat(added.one("#f-impacts-0-population").hasAttr("autofocus")).isTrue();
        submit(added.form("#step-form"), "/impacts/0/population", "staff", "/impacts/0/direction", "negative");
        assertThat(json(draft).at("/impacts").toString())
                .isEqualTo("[{\"population\":\"staff\",\"direction\":\"negative\",\"id\":\"I1\"}]");

        submit(get(root(draft) + "/impacts").form("#step-form"), "do", "remove:/impacts/0");

        assertThat(json(draft).at("/impacts").isMissingNode()).isTrue();
    }

    @Test
    void eachFocalGroupIsAskedForAndOneThatNobodyAnsweredStaysAbsent() {
        var draft = begun("groups-race");
        assertThat(draft.texts("legend")).contains("Black or African American people", "White people");

        submit(
                draft.form("#step-form"),
                "/focalGroups[race.black]/status",
                "affected_negative",
                "/focalGroups[race.black]/shareAffected",
                "38");

        assertThat(json(draft).at("/focalGroups").toString())
                .isEqualTo("[{\"group\":\"race.black\",\"status\":\"affected_negative\",\"shareAffected\":0.38}]");
        assertThat(get(root(draft) + "/groups-race")
                        .one("[id='f-focalGroups-race-black-shareAffected']")
                        .val())
                .isEqualTo("38");
    }

    @Test
    void aTableThatCannotBeReadIsToldByCellAndKept() {
        var draft = begun("disparities");

        var answer = submit(
                draft.form("#step-form"), "table-text", "kind\tdisciplin\ngroup\tcount\ttotal\nA\t1\t2\nB\t3\t4\n");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("#table-mistakes").text()).contains("B1:", "did you mean \"discipline\"?");
        assertThat(answer.one("#table-text").val()).contains("disciplin");
    }

    @Test
    void aPastedTableIsShownAndKept() {
        var draft = begun("disparities");

        submit(
                draft.form("#step-form"),
                "table-text",
                "name\tSuspended\nkind\tdiscipline\nfavourable\tno\n\ngroup\tcount\ttotal\nBlack\t41\t200\nWhite\t120\t1600\n");

        var page = get(root(draft) + "/disparities");
        assertThat(page.texts("table td")).startsWith("41 of 200");
        assertThat(json(draft).at("/indicators/0/name").asString()).isEqualTo("Suspended");
        submit(page.form("#step-form"), "do", "remove:/indicators/0");
        assertThat(json(draft).at("/indicators").isMissingNode()).isTrue();
    }

    @Test
    void theLivePanelTellsTheOutcomeAndWhatAnswersWouldSettle() {
        var draft = imported("01-oakland-usd-school-closures-2022.json");

        var panel = post(draft + "/need/live", Map.of("/reach/scope", "selected", "told", "HOLD"));

        assertThat(panel.page().text()).contains("Must not go to a decision as it stands", "up to");
        assertThat(panel.page().select("#said")).isEmpty();
        assertThat(panel.page().select(".facts-open a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).startsWith(draft).contains("#f-"));
    }

    @Test
    void theQuickCardSaysWhetherTheFullFormIsNeededAndGoesOnWithEverythingKept() {
        var card = get(post("/drafts", Map.of("depth", "screen")).path());
        assertThat(card.path()).endsWith("/card");
        submit(
                card.form("#step-form"),
                "/title",
                "Close a school",
                "/organisation/name",
                "Example District",
                "/decision/type",
                "facility",
                "/decision/direction",
                "end",
                "/impacts[students,true]/direction",
                "negative",
                "do",
                "stay");
        assertThat(get(card.path()).text()).contains("The full form is needed.");

        var full = submit(get(card.path()).form("#step-form"), "do", "full");

        assertThat(full.path()).endsWith("/purpose");
        assertThat(full.one("#f-title").val()).isEqualTo("Close a school");
        assertThat(json(full).at("/impacts/0/intended").asBoolean()).isTrue();
    }

    @Test
    void aDraftThatIsInOrderIsSubmittedUnderAReference() {
        var draft = imported(READY);

        var sent = post(draft + "/submit", Map.of("reference", "bus-1"));

        assertThat(sent.path()).startsWith("/assessments/");
        assertThat(get(draft + "/review").status()).isEqualTo(404);
        assertThat(new JsonMapper()
                        .readTree(send(to("/api/v1" + sent.path()).header("Accept", "application/json"))
                                .bytes())
                        .at("/reference")
                        .asString())
                .isEqualTo("bus-1");
    }

    @Test
    void aDraftThatIsNotInOrderIsNotSubmitted() {
        var draft = begin();

        var answer = post(draft + "/submit", Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.texts("#slips a")).contains("Title");
    }

    @Test
    void aStoredProposalIsRevisedAsItsNextVersion() throws IOException {
        var first = new JsonMapper()
                .readTree(to("/api/v1/assessments")
                        .method(Method.POST)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .requestBody(Files.readString(SAMPLES.resolve(READY)).replace("example-ready", "to-be-revised"))
                        .execute()
                        .body());
        var id = first.at("/id").asString();

        var draft = post("/assessments/" + id + "/draft", Map.of());
        assertThat(draft.text()).contains("You revise version 1 of Extend the evening bus");
        submit(draft.form("#step-form"), "/summary", "Five days a week.");
        var sent = post(root(draft) + "/submit", Map.of());

        assertThat(sent.path()).endsWith("/changes");
        assertThat(post(root(draft) + "/submit", Map.of()).status()).isEqualTo(404);
        assertThat(post("/assessments/" + id + "/draft", Map.of()).text()).contains("Version 2 has come since.");
    }

    @Test
    void anEntryIsTakenAwayOnceHoweverOftenOnePageAsksForIt() throws IOException {
        var page = get(imported("01-oakland-usd-school-closures-2022.json") + "/impacts");
        int there = json(page).at("/impacts").size();

        submit(page.form("#step-form"), "do", "remove:/impacts/0");
        var again = submit(page.form("#step-form"), "do", "remove:/impacts/0");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("was changed in another window");
        assertThat(json(page).at("/impacts").size()).isEqualTo(there - 1);
    }

    @Test
    void noPartIsReadAsThousands() {
        assertThat(Numbers.in(Locale.forLanguageTag("es")).read("0.125")).isEqualTo("0.125");
        assertThat(Numbers.in(Locale.forLanguageTag("es")).read("1.125")).isEqualTo("1125");
    }

    @Test
    void jsonGoesInAsItIsAndComesOutAgain() throws IOException {
        for (var sample : List.of(
                READY, "01-oakland-usd-school-closures-2022.json", "07-seattle-well-resourced-schools-2024.json")) {
            var draft = imported(sample);
            for (var step : get(draft + "/purpose").page().select(".steps a").eachAttr("href")) {
                if (!step.endsWith("/review")) {
                    submit(get(step).form("#step-form"), "do", "stay");
                }
            }
            assertThat(json(get(draft + "/review")))
                    .as(sample)
                    .isEqualTo(new JsonMapper().readTree(Files.readString(SAMPLES.resolve(sample))));
        }
    }

    @Test
    void jsonThatIsWrongBecomesADraftWithAllItsMistakes() {
        var draft =
                post("/drafts/json", Map.of("text", "{\"title\":\"A\",\"colour\":1,\"reach\":{\"scope\":\"some\"}}"));

        assertThat(draft.texts("#slips li"))
                .anyMatch(slip -> slip.startsWith("/colour: this does not fit. \"colour\" is not known here."))
                .contains("Whom it reaches: choose one of the answers.");
        var mended = submit(draft.form("#slips form"));
        assertThat(mended.text()).doesNotContain("/colour");
    }

    @Test
    void whatIsNoJsonIsToldByLineAndKept() {
        var answer = post("/drafts/json", Map.of("text", "{\n\"title\": }"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("look at line 2");
        assertThat(answer.one("#json-text").val()).isEqualTo("{\n\"title\": }");
    }

    @Test
    void markupInAnyTextChangesNoPage() throws IOException {
        var hostile = Files.readString(SAMPLES.resolve(READY))
                .replaceAll(
                        "(\"(?:title|summary|text|name|party|domain|note|plan|indicator|reference)\"\\s*:\\s*\")",
                        "$1<script>alert(1)</script>\\\\\" onload=x '<img src=q> ");
        var draft = uploaded(hostile);

        for (var step : get(draft + "/purpose").page().select(".steps a").eachAttr("href")) {
            var page = get(step).page();
            assertThat(page.select("main script, [onload], img[src=q]"))
                    .as(step)
                    .isEmpty();
        }
        assertThat(get("/drafts").page().select("main script, img[src=q]")).isEmpty();
    }

    @Test
    void theFormSpeaksSpanish() {
        var draft = begin();
        readIn("es");
        assertThat(get(draft + "/purpose").one("h1").text()).isEqualTo("¿Qué intentamos hacer?");
        submit(get(draft + "/need").form("#step-form"), "/reach/studentsAffected", "1.200", "/reach/unitsTotal", "3");
        assertThat(json(get(draft + "/need")).at("/reach/studentsAffected").asInt())
                .isEqualTo(1200);
        readIn("en");
    }

    private String begin() {
        return root(post("/drafts", Map.of("depth", "full")));
    }

    private Visited begun(String step) {
        return get(begin() + "/" + step);
    }

    private void saved(String draft, String step, String... fields) {
        submit(get(draft + "/" + step).form("#step-form"), fields);
    }

    private String imported(String sample) {
        try {
            return uploaded(Files.readString(SAMPLES.resolve(sample)));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private String uploaded(String json) {
        var form = to("/drafts/json")
                .method(Method.POST)
                .data("file", "proposal.json", new ByteArrayInputStream(json.getBytes(UTF_8)), "application/json");
        return root(send(form));
    }

    private static String root(Visited page) {
        return page.path().substring(0, page.path().lastIndexOf('/'));
    }

    private JsonNode json(Visited page) {
        return new JsonMapper().readTree(get(root(page) + "/proposal.json").bytes());
    }
}
