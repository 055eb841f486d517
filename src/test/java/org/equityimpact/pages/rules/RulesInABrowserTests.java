package org.equityimpact.pages.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import org.equityimpact.pages.InABrowser;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;

/** The pages of the rules that we ship, in a real browser. */
@DirtiesContext
class RulesInABrowserTests extends InABrowser {

    private static final String RULE = "evidence/data-too-old.dslr";

    @Test
    void everyPageIsLightAndForEverybody() {
        String copy = post("/rules/work", Map.of("purpose", "Data older than two years is too old", "by", "Ana Lopez"))
                .path();
        get(copy);
        visit("rules-catalogue", "/rules");
        visit("rules-nothing-found", "/rules?q=zeppelin");
        visit("rules-rule", "/rules/data-too-old");
        visit("rules-rule-table", "/rules/burden-above-share");
        visit("rules-tables", "/rules/tables");
        visit("rules-table", "/rules/tables/disparity-thresholds.csv");
        visit("rules-profile", "/rules/tables/organisation.yaml");
        visit("rules-work", "/rules/work?edit=" + RULE);
        visit("rules-copy", copy);
        visit("rules-editor", copy + "/files/" + RULE);
        visit("rules-editor-sentences", copy + "/files/sentences.dsl");
        visit("rules-editor-cases", copy + "/files/evidence/data-too-old.cases.yaml");
        visit("rules-grid", copy + "/tables/disparity-thresholds.csv");
        visit("rules-history", "/rules/sets");
    }

    @Test
    void theCatalogueNarrowsAsOneTypes() {
        var page = open("/rules");
        keyboard(page).to("Words").type("data is too old");
        page.waitForCondition(() -> page.locator(".catalogue > li").count() < 5);
        assertThat(page.locator("#found [role=status]").innerText()).contains("of 104 rules");
        assertThat(page.locator(".catalogue h3").first().innerText()).isEqualTo("The data is too old");
    }

    @Test
    void withoutScriptTheCatalogueIsNarrowedByItsButton() {
        var page = withoutScript("/rules");
        keyboard(page).to("Words").type("data is too old").to("Find").enter();
        assertThat(page.locator(".catalogue > li").count()).isLessThan(5);
    }

    @Test
    void theEditorColoursOffersAndTellsAsOneTypes() {
        String copy = post("/rules/work", Map.of("purpose", "the editor", "by", "Ana"))
                .path();
        get(copy);
        var page = open(copy + "/files/" + RULE);
        assertThat(page.locator(".backdrop .s-keyword").first().innerText()).isEqualTo("package");
        assertThat(page.locator(".gutter div").count()).isEqualTo(19);

        page.locator("#text").focus();
        page.evaluate(
                "() => { const t = document.getElementById('text'); const at = t.value.indexOf('then\\n'); t.setSelectionRange(at, at); }");
        keyboard(page).type("    hard to rev");
        page.waitForCondition(() -> page.locator("#offer li").count() > 0);
        assertThat(page.locator("#offer li").first().innerText()).startsWith("The decision is hard to reverse");
        keyboard(page).press("ArrowDown");
        assertThat(page.locator("#text").getAttribute("aria-activedescendant")).isEqualTo("offer-0");
        inspect("rules-editor-offer", page);
        keyboard(page).press("Enter");
        assertThat(page.locator("#text").inputValue()).contains("    The decision is hard to reversethen");
        keyboard(page).press("Enter");

        page.waitForCondition(() -> "0".equals(page.locator("#messages").getAttribute("data-mistakes")));
        keyboard(page).type("    The decision is easy\n");
        page.waitForCondition(() -> "1".equals(page.locator("#messages").getAttribute("data-mistakes")));
        assertThat(page.locator("#messages .problem-text").innerText()).contains("is not in sentences.dsl");
        assertThat(page.locator(".gutter .wrong").innerText()).isEqualTo("17");
        inspect("rules-editor-mistake", page);
        keyboard(page).press("Control+Space");
        page.waitForCondition(() -> page.locator("#offer li").count() > 0);
        keyboard(page).press("Escape");
        assertThat(page.locator("#offer").isVisible()).isFalse();
        keyboard(page).press("Tab");
        assertThat(keyboard(page).focused()).isEqualTo("Save");
        assertThat(get(copy).text()).contains("Nothing is changed yet");
    }

    @Test
    void aMessageLeadsToItsLine() {
        String copy = post("/rules/work", Map.of("purpose", "to the line", "by", "Ana"))
                .path();
        var form = get(copy + "/files/" + RULE).form("#edit");
        submit(
                form,
                "text",
                get(copy + "/files/" + RULE).one("textarea").wholeText().replace("    The newest", "    The old"));
        Page page = open(copy);
        keyboard(page).to("evidence/data-too-old.dslr, line 15").enter();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("text");
        assertThat(
                        page.evaluate(
                                "() => document.activeElement.value.slice(0, document.activeElement.selectionStart).split('\\n').length"))
                .isEqualTo(15);
    }
}
