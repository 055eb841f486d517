package org.equityimpact.pages.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.pages.assessments.Submitting.BRISTOL;
import static org.equityimpact.pages.assessments.Submitting.sample;

import org.equityimpact.pages.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class PlanTests extends Visits {

    private static final String FORM = "#next-steps form";

    private ObjectNode proposal;
    private String assessment;

    @BeforeEach
    void submit() {
        proposal = sample(BRISTOL);
        proposal.put("reference", "plan-" + System.nanoTime());
        assessment = submitted();
    }

    private String submitted() {
        return "/assessments/" + Submitting.submit(address(""), proposal);
    }

    @Test
    void aPlanIsKeptAndItsProgressTold() {
        var saved = submit(
                get(assessment).form(FORM), "owner-1", "Ana López <script>", "due-1", "2099-03-31", "done-2", "yes");

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.one("[role=status]").text()).isEqualTo("The plan is saved.");
        var again = get(assessment);
        assertThat(again.one("#owner-1").val()).isEqualTo("Ana López <script>");
        assertThat(again.one("#due-1").val()).isEqualTo("2099-03-31");
        assertThat(again.one("#done-2").hasAttr("checked")).isTrue();
        assertThat(again.one(".progress").text()).isEqualTo("2 of 29 planned, 1 done");
    }

    @Test
    void aDayThatCannotBeIsToldAtItsFieldAndNothingTypedIsLost() {
        var refused =
                submit(get(assessment).form(FORM), "owner-1", "Ana López", "due-1", "31 March", "due-2", "1999-01-01");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#mistakes li"))
                .hasSize(2)
                .first()
                .isEqualTo("Step 1: this is no day; enter one such as 2027-03-31.");
        assertThat(refused.one("#mistakes li a").attr("href")).isEqualTo("#due-1");
        assertThat(refused.one("#due-1").attr("aria-invalid")).isEqualTo("true");
        assertThat(refused.one("#" + refused.one("#due-1").attr("aria-describedby"))
                        .text())
                .contains("no day");
        assertThat(refused.one("#due-1").val()).isEqualTo("31 March");
        assertThat(refused.one("#owner-1").val()).isEqualTo("Ana López");
        assertThat(get(assessment).one("#owner-1").val()).isEmpty();
    }

    @Test
    void anOpenPageLeavesAloneWhatAnotherPlannedMeanwhile() {
        var open = get(assessment).form(FORM);
        submit(get(assessment).form(FORM), "owner-1", "Ana López");

        submit(open, "owner-2", "Ben Okri");

        assertThat(get(assessment).one("#owner-1").val()).isEqualTo("Ana López");
        assertThat(get(assessment).one("#owner-2").val()).isEqualTo("Ben Okri");
    }

    @Test
    void aRefusedPlanStillKnowsWhatWasShown() {
        submit(get(assessment).form(FORM), "owner-1", "Ana López", "owner-2", "Ben Okri");
        var refused = submit(get(assessment).form(FORM), "owner-1", "", "due-2", "31 March");

        submit(refused.form(FORM), "due-2", "2099-03-31");

        assertThat(get(assessment).one("#owner-1").val()).isEmpty();
    }

    @Test
    void aDayThatWasShownAndIsPastNowKeepsNobodyFromSaving() {
        var carried = get(assessment).form(FORM);
        carried.select("[name$=due-1]").val("1999-01-01");

        assertThat(submit(carried, "owner-1", "Ana López").status()).isEqualTo(200);
        assertThat(get(assessment).one("#owner-1").val()).isEqualTo("Ana López");
    }

    @Test
    void aRevisedVersionTakesThePlanOver() {
        submit(get(assessment).form(FORM), "owner-1", "Ana López", "owner-2", "Ben Okri");
        var revised = submitted();

        var carried = get(revised);
        assertThat(carried.one("#owner-1").val()).isEqualTo("Ana López");
        assertThat(carried.texts(".step").get(0)).contains("Planned for an earlier version");

        submit(carried.form(FORM), "owner-1", "", "owner-2", "Cleo Ray");
        assertThat(get(revised).one("#owner-1").val()).isEmpty();
        assertThat(get(revised).one("#owner-2").val()).isEqualTo("Cleo Ray");
        assertThat(get(assessment).one("#owner-1").val()).isEqualTo("Ana López");
    }

    @Test
    void aStepThatIsNoLongerAskedForIsNotTakenOver() {
        submit(get(assessment).form(FORM), "owner-1", "Ana López");
        proposal.withArray("/engagement/activities")
                .addObject()
                .put("party", "families")
                .put("level", "involve");
        var revised = get(submitted());

        assertThat(revised.page().select(".steps input[value=Ana López]")).isEmpty();
    }
}
