package org.equityimpact.pages.assessments;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.pages.assessments.Submitting.BRISTOL;
import static org.equityimpact.pages.assessments.Submitting.OAKLAND;
import static org.equityimpact.pages.assessments.Submitting.READY;
import static org.equityimpact.pages.assessments.Submitting.SEATTLE;
import static org.equityimpact.pages.assessments.Submitting.SMALLEST;
import static org.equityimpact.pages.assessments.Submitting.sample;

import com.microsoft.playwright.Page;
import java.util.List;
import org.equityimpact.pages.InABrowser;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.node.ObjectNode;

/** Whoever reads an assessment, plans what follows from it, and looks at what a revision changed. */
@TestPropertySource(properties = "equity.data-directory=target/test-data/assessments-browser-${random.uuid}")
class AssessmentsInABrowserTests extends InABrowser {

    private String submit(String name) {
        return "/assessments/" + Submitting.submit(address(""), sample(name));
    }

    @Test
    void everyPageOfAnAssessmentIsFitToBeRead() {
        visit("assessment-hold", submit(OAKLAND));
        visit("assessment-incomplete", submit(SEATTLE));
        visit("assessment-smallest", submit(SMALLEST));
        visit("assessment-ready", submit(READY));
        visit("assessments", "/assessments");
        visit("assessments-none", "/assessments?q=nowhere");
    }

    @Test
    void whatARevisionChangedIsFitToBeRead() {
        var proposal = sample(BRISTOL);
        var first = "/assessments/" + Submitting.submit(address(""), proposal);
        visit("assessment-changes-first", first + "/changes");
        proposal.withArray("/engagement/activities")
                .addObject()
                .put("party", "families")
                .put("level", "involve")
                .put("method", "three evening meetings");
        ((ObjectNode) proposal.at("/funding")).put("type", "recurring");
        ((ObjectNode) proposal.at("/funding")).put("savingPerYear", 4_000_000);
        proposal.putArray("mitigations")
                .addObject()
                .put("summary", "A transition reserve")
                .putArray("impactIds")
                .add("I1");
        visit("assessment-changes", "/assessments/" + Submitting.submit(address(""), proposal) + "/changes");
        visit("assessment-older", first);
    }

    @Test
    void aStepIsPlannedByTheKeysAloneAndAMistakeMended() {
        submit(BRISTOL);
        var page = open("/assessments");

        keyboard(page).to("Cut the high-needs budget").enter();
        keyboard(page)
                .to("29 next steps")
                .press("Enter")
                .to("Who")
                .type("Ana López")
                .to("By")
                .type("01012001");
        keyboard(page).to("Save the plan").enter();

        assertThat(page.locator("#mistakes")).isFocused();
        inspect("assessment-mistake", page);
        keyboard(page).to("Step 1: this day lies before the assessment").press("Enter");
        assertThat(page.locator("#due-1")).isFocused();
        keyboard(page).type("03312099");
        keyboard(page).to("Save the plan").enter();

        assertThat(page.locator("[role=status]").first()).containsText("The plan is saved.");
        assertThat(page.locator("#owner-1")).hasValue("Ana López");
        assertThat(page.locator("#due-1")).hasValue("2099-03-31");
        inspect("assessment-planned", page);

        page.navigate(page.url().replaceAll("[?#].*", ""));
        keyboard(page).to("PDF");
        assertThat(String.valueOf(page.evaluate("document.activeElement.href"))).endsWith(".pdf");
    }

    @Test
    void aProposalGoesOnAnAgendaWithoutAScript() {
        Submitting.post(address("/api/v1/meetings"), "{\"body\":\"Cabinet\",\"date\":\"2099-12-10\",\"items\":[]}");
        var page = withoutScript(submit(SEATTLE));

        page.fill("#number", "5.1");
        page.click("#agenda button");

        assertThat(page.locator("[role=status]").first()).containsText("on the agenda");
    }

    @Test
    void theAddressIsCopied() {
        var path = submit(SMALLEST);
        var page = open(path);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));

        page.click("[data-copy]");

        assertThat(page.locator("[data-said]")).hasText("Copied.");
        assertThat(copied(page)).isEqualTo(address(path));
    }

    private static String copied(Page page) {
        return String.valueOf(page.evaluate("navigator.clipboard.readText()"));
    }

    @Test
    void anotherLanguageIsFitToBeRead() {
        inspect("assessment-es", in("es", submit(BRISTOL)));
    }
}
