package org.equityimpact.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuideTests extends Visits {

    @Test
    void everyWordHasAnAddress() {
        assertThat(get("/guide").page().select(".glossary > div").eachAttr("id"))
                .containsExactlyInAnyOrder(
                        "focal-group",
                        "iap2",
                        "risk-ratio",
                        "completeness",
                        "concern",
                        "gate",
                        "indicator",
                        "mitigation",
                        "trade-off",
                        "barrier",
                        "evidence-level",
                        "opportunity-gap",
                        "root-cause",
                        "sustainability",
                        "intersection",
                        "override",
                        "clearance",
                        "working-copy",
                        "strength");
    }

    @Test
    void showsTheGroupsAndGatesInForce() {
        var guide = get("/guide");

        assertThat(guide.one("[id=group-lang.english_learner]").text()).isEqualTo("English learners");
        assertThat(guide.page().select(".gates > li")).hasSize(10);
    }

    @Test
    void leadsWithinThePageOnlyToWhatIsThere() {
        var guide = get("/guide");

        assertThat(guide.page().select("main a[href^=#]").eachAttr("href"))
                .allMatch(anchor -> guide.page().getElementById(anchor.substring(1)) != null);
    }
}
