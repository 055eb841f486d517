package org.equityimpact.pages.drafts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.equityimpact.pages.InABrowser;
import org.equityimpact.pages.Visited;
import org.jsoup.Connection.Method;
import org.junit.jupiter.api.Test;

/** The analyst's story. */
class DraftsInABrowserTests extends InABrowser {

    @Test
    void theQuickCardLeadsToTheFullFormAndToAnAssessment() {
        var page = open("/drafts");
        page.locator("button:has-text('Start the quick card')").click();
        page.locator("[name='/title']").fill("Close the library of the north school");
        page.locator("[name='/organisation/name']").fill("Example District");
        page.locator("[name='/decision/type']").selectOption("facility");
        page.locator("[name='/decision/direction']").selectOption("end");
        assertThat(page.locator("#panel")).containsText("The full form is needed.");
        inspect("draft-card", page);

        page.locator("button:has-text('Go on to the full form')").click();
        assertThat(page.locator("[name='/title']")).hasValue("Close the library of the north school");
        page.locator("button:has-text('Save and review')").click();
        page.locator("button:has-text('Submit and assess')").click();

        assertThat(page).hasURL(Pattern.compile("/assessments/[a-z0-9]+$"));
    }

    @Test
    void aMistakeIsToldAtItsFieldAndMended() {
        var page = open(begin() + "/need");
        page.locator("[name='/reach/unitsTotal']").fill("a dozen");
        page.locator("button:has-text('Save and go on')").click();
        assertThat(page.locator("#slips")).isFocused();
        inspect("draft-mistake", page);

        page.locator("#slips a").click();
        assertThat(page.locator("[name='/reach/unitsTotal']")).isFocused();
        assertThat(page.locator("[name='/reach/unitsTotal']")).hasValue("a dozen");
        page.locator("[name='/reach/unitsTotal']").fill("12");
        page.locator("button:has-text('Save and go on')").click();

        assertThat(page).hasURL(Pattern.compile("/funding$"));
    }

    @Test
    void anAnswerBringsTheQuestionsThatItMakesRelevant() {
        var page = open(begin() + "/need");
        assertThat(page.locator("#q-selection")).isHidden();

        page.locator("[name='/reach/scope'][value=selected]").check();

        assertThat(page.locator("#q-selection")).isVisible();
    }

    @Test
    void theAssessmentFollowsAsOneTypesAndWhatIsTypedIsSaved() {
        var draft = imported("01-oakland-usd-school-closures-2022.json");
        var page = open(draft + "/legal");
        assertThat(page.locator("#panel")).containsText("requires an equity analysis and it was not done");

        page.locator("[name='/requiredAnalysis/done'][value=true]").check();

        assertThat(page.locator("#panel")).not().containsText("requires an equity analysis and it was not done");
        page.reload();
        assertThat(page.locator("[name='/requiredAnalysis/done'][value=true]")).isChecked();
    }

    @Test
    void theWholeStoryWorksByKeyAlone() {
        var page = open("/drafts");
        var keys = keyboard(page);
        keys.to("Start the full form").enter();
        assertThat(page).hasURL(Pattern.compile("/purpose$"));
        keys.to("Title").type("Cut the evening bus");
        keys.to("Kind of decision").type("Budget");
        keys.to("What the decision does").type("Ends");
        keys.to("Name of the organisation").type("Example District");
        keys.to("Save and go on").enter();
        assertThat(page).hasURL(Pattern.compile("/when$"));
        keys.to("Year").type("2026x");
        keys.to("Save and review").enter();
        assertThat(page).hasURL(Pattern.compile("/review$"));
        keys.to("Day of the proposal").enter();
        assertThat(page).hasURL(Pattern.compile("/when\\?tell"));
        keys.to("Year").fill("2026");
        keys.to("Save and review").enter();
        assertThat(page).hasURL(Pattern.compile("/review$"));
        keys.to("Submit and assess").enter();

        assertThat(page).hasURL(Pattern.compile("/assessments/[a-z0-9]+$"));
    }

    @Test
    void everythingWorksWithoutAScript() {
        var page = withoutScript(begin() + "/impacts");
        page.locator("button:has-text('Add an effect')").click();
        assertThat(page.locator("[name='/impacts/0/population']")).isFocused();
        page.locator("[name='/impacts/0/population']").selectOption("staff");
        page.locator("[name='/impacts/0/direction']").selectOption("negative");
        page.locator(".save button[value='stay']").click();
        assertThat(page.locator(".entry > summary")).hasText(Pattern.compile("Effect 1\\s+Staff · Worse"));
        page.locator(".entry > summary").click();
        page.locator("button:has-text('Remove: Effect 1')").click();
        assertThat(page.locator(".entry")).hasCount(0);
    }

    @Test
    void aPastedTableIsMendedAndShown() {
        var page = open(begin() + "/disparities");
        page.locator("#table-text")
                .fill(
                        "name\tSuspended\nkind\tdisciplin\nfavourable\tno\n\ngroup\tcount\ttotal\nBlack\t41\t200\nWhite\t120\t1600");
        page.locator("button:has-text('Read the table')").click();
        assertThat(page.locator("#table-mistakes")).containsText("B2:");
        inspect("draft-table-mistake", page);

        page.locator("#table-text")
                .fill(page.locator("#table-text").inputValue().replace("disciplin\n", "discipline\n"));
        page.locator("button:has-text('Read the table')").click();

        assertThat(page.locator("table.data")).containsText("41 of 200");
    }

    @Test
    void everyPageOfADraftIsInOrder() {
        visit("drafts-start", "/drafts");
        var draft = imported("ready-evening-bus-for-rural-schools.json");
        for (var step : get(draft + "/purpose").page().select(".steps a").eachAttr("href")) {
            visit("draft-" + step.substring(step.lastIndexOf('/') + 1), step);
        }
        visit("draft-group-step", draft + "/groups-race");
        visit("draft-more-groups", draft + "/groups-others");
        visit("draft-json", draft + "/json");
        visit("draft-delete", draft + "/delete");
        visit("drafts", "/drafts");
    }

    @Test
    void aDraftInTheMakingIsInOrder() {
        var page = open(begin() + "/impacts?add=/impacts");
        inspect("draft-new-entry", page);
        visit("draft-empty-purpose", begin() + "/purpose");
        visit("draft-empty-review", begin() + "/review");
        inspect("draft-spanish", in("es", begin() + "/groups-gender"));
    }

    private String begin() {
        return root(post("/drafts", Map.of("depth", "full")));
    }

    private String imported(String sample) {
        try {
            var json = Files.readString(Path.of("samples", sample));
            return root(send(to("/drafts/json")
                    .method(Method.POST)
                    .data("file", sample, new ByteArrayInputStream(json.getBytes(UTF_8)), "application/json")));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String root(Visited page) {
        return page.path().substring(0, page.path().lastIndexOf('/'));
    }
}
