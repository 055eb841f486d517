package org.equityimpact.pages.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.pages.assessments.Submitting.BRISTOL;
import static org.equityimpact.pages.assessments.Submitting.sample;

import org.equityimpact.pages.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ChangesPageTests extends Visits {

    private ObjectNode proposal;
    private String first;

    @BeforeEach
    void submit() {
        proposal = sample(BRISTOL);
        proposal.put("reference", "changes-" + System.nanoTime());
        first = Submitting.submit(address(""), proposal);
    }

    private String revised() {
        return "/assessments/" + Submitting.submit(address(""), proposal) + "/changes";
    }

    @Test
    void aFirstVersionHasNothingToCompare() {
        assertThat(get("/assessments/" + first + "/changes").text()).contains("This is the first version");
    }

    @Test
    void eachChangeIsToldWithBeforeAndAfterAndWhatItMoves() {
        proposal.withArray("/engagement/activities")
                .addObject()
                .put("party", "families")
                .put("level", "involve")
                .put("method", "three evening meetings");
        ((ObjectNode) proposal.at("/funding")).put("savingPerYear", 4_000_000);
        var page = get(revised());

        assertThat(page.one("h1").text()).isEqualTo("From version 1 to version 2");
        assertThat(page.page().select(".change:not(.together)")).hasSize(2);
        assertThat(page.texts(".change").get(0))
                .contains("three evening meetings", "Outcome: Hold → Too little known", "No engagement is recorded");
        assertThat(page.texts(".change").get(1)).contains("before: £5,000,000 → after: £4,000,000", "Moves nothing.");
        assertThat(page.one("main section .moved-figures").text()).contains("Outcome: Hold → Too little known");
    }

    @Test
    void anUnchangedVersionMovesNothing() {
        assertThat(get(revised()).text()).contains("Nothing was changed", "Moves nothing.");
    }

    @Test
    void anotherVersionThanTheFormerMayBeAskedFor() {
        proposal.put("title", "Second");
        revised();
        proposal.put("title", "Third");
        var changes = revised();

        assertThat(get(changes).one("h1").text()).isEqualTo("From version 2 to version 3");
        assertThat(get(changes + "?from=" + first).one("h1").text()).isEqualTo("From version 1 to version 3");
        assertThat(get(changes + "?from=01m8000000000000000000000a").status()).isEqualTo(400);
    }

    @Test
    void figuresOfGroupsAreNotToldOneByOne() {
        proposal = sample(Submitting.READY);
        proposal.put("reference", "figures-" + System.nanoTime());
        Submitting.submit(address(""), proposal);
        ((ObjectNode) proposal.at("/indicators/0/groups/2/baseline")).put("count", 3);
        var page = get(revised());

        assertThat(page.text()).contains("Figures of groups changed");
        assertThat(page.text()).doesNotContain("→ after: 3", " 30 ");
    }
}
