package org.equityimpact.pages.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.equityimpact.pages.Visited;
import org.equityimpact.people.Role;
import org.jsoup.Connection.Method;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nobody reviews, releases or publishes their own work, whatever their roles. */
@TestPropertySource(
        properties = {
            "equity.data-directory=target/test-data/own-work-${random.uuid}",
            "equity.publishing.second-person=true"
        })
class OwnWorkTests extends SignedIn {

    private static final String OVERRIDE = """
            {"assessment":"%s","gate":"severe-harm-without-engagement","role":"Director",
             "reason":"Families were heard on 3 May; the record comes with version 2.","expires":"%s"}""";

    @Test
    void whoSubmittedAProposalDoesNotReviewIt() throws IOException {
        as("author", Role.ANALYST, Role.REVIEWER);
        String id = submitted();

        var own = call(Method.POST, "/api/v1/assessments/" + id + "/reviews", "{\"verdict\":\"agreed\"}");
        as("other", Role.REVIEWER);
        var others = call(
                Method.POST,
                "/api/v1/assessments/" + id + "/reviews",
                "{\"verdict\":\"sent_back\",\"note\":\"Ask the families first.\"}");

        assertThat(own.status()).isEqualTo(403);
        assertThat(json(own).path("type").asString()).isEqualTo("urn:equity-problem:own-work");
        assertThat(json(own).path("detail").asString())
                .isEqualTo("AUTHOR submitted this proposal or an earlier version of it; somebody else must review it.");
        assertThat(others.status()).isEqualTo(201);
        assertThat(json(others).path("by").asString()).isEqualTo("OTHER");
    }

    @Test
    void whoSubmittedAnEarlierVersionDoesNotReleaseALaterOne() throws IOException {
        as("first.author", Role.ANALYST, Role.CABINET);
        submitted();
        as("second.author", Role.ANALYST);
        String id = submitted();
        String override = OVERRIDE.formatted(id, "2027-06-30");

        as("first.author", Role.ANALYST, Role.CABINET);
        var own = call(Method.POST, "/api/v1/overrides", override);
        as("releaser", Role.CABINET);
        var others = call(Method.POST, "/api/v1/overrides", override);

        assertThat(own.status()).isEqualTo(403);
        assertThat(json(own).path("detail").asString())
                .isEqualTo(
                        "FIRST.AUTHOR submitted this proposal or an earlier version of it; somebody else must release it.");
        assertThat(others.status()).as(new String(others.bytes(), UTF_8)).isEqualTo(201);
        assertThat(json(others).path("by").asString()).isEqualTo("RELEASER");
    }

    @Test
    void nobodySignsWithTheNameOfAnother() throws IOException {
        as("signer.author", Role.ANALYST);
        String id = submitted();
        as("signer", Role.REVIEWER);

        var answer = call(
                Method.POST,
                "/api/v1/assessments/" + id + "/reviews",
                "{\"verdict\":\"agreed\",\"by\":\"Somebody Else\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(json(answer).at("/errors/0/detail").asString())
                .isEqualTo("This call is made by SIGNER, who signed in; leave this out, or give that name.");
    }

    @Test
    void theReviewStandsOnThePageWithTheNameOfWhoSignedIn() throws IOException {
        as("page.author", Role.ANALYST);
        String id = submitted();
        assertThat(get("/assessments/" + id).page().select("form[action$=reviews]"))
                .isEmpty();
        as("page.reviewer", Role.REVIEWER);

        var wrong = submit(get("/assessments/" + id).form("form[action$=reviews]"), "verdict", "sent_back");
        var done = submit(
                wrong.form("form[action$=reviews]"), "verdict", "agreed", "note", "It holds.", "by", "Somebody Else");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.texts("#note-mistake")).containsExactly("Say what is to be done before it may stand");
        assertThat(done.one("#reviews li").text())
                .startsWith("May stand: PAGE.REVIEWER,")
                .endsWith("It holds.");
    }

    @Test
    void whoTookPartInWritingRulesDoesNotPublishThem() {
        as("starter", Role.POLICY);
        var copy = submit(get("/rules/work").form("form[action=/rules/work]"), "purpose", "Clearer words");
        String path = copy.path();
        as("writer", Role.POLICY);
        String file = path + "/files/groups/core-family-unanswered.dslr";
        var edited = get(file);
        var text = edited.one("form textarea");
        submit(edited.form("form:has(textarea)"), text.attr("name"), text.wholeText() + "\n");

        var refused = publish(path);
        as("publisher", Role.POLICY);
        var published = publish(path);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(published.path()).isEqualTo(path + "/published");
    }

    private Visited publish(String copy) {
        return submit(get(copy + "/review").form("form[action$=publish]"), "reason", "Agreed on Friday");
    }

    private String submitted() throws IOException {
        var answer = call(
                Method.POST,
                "/api/v1/assessments",
                Files.readString(Path.of("samples/19-bristol-high-needs-budget-2018.json")));
        assertThat(answer.status()).isEqualTo(201);
        return json(answer).path("id").asString();
    }

    private Visited call(Method method, String path, String body) {
        return send(to(path).method(method)
                .followRedirects(false)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .requestBody(body));
    }

    private static JsonNode json(Visited answer) {
        return JsonMapper.shared().readTree(answer.bytes());
    }
}
