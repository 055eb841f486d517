package org.equityimpact.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.equityimpact.agenda.Matter;
import org.equityimpact.assessment.Outcome;
import org.junit.jupiter.api.Test;

class ScreenerTests {

    @Test
    void everyItemThatBlocksIsStoppedAndNoOther() {
        var docket = Papers.docket(Papers.ofAllSamples());

        assertThat(docket.items()).hasSize(22);
        assertThat(docket.stopped())
                .isEqualTo(docket.items().stream()
                        .filter(item -> item.outcome() != null && item.outcome().blocks())
                        .toList());
    }

    @Test
    void whatIsStoppedStandsFirstAndTheWorstBeforeTheRest() {
        var docket = Papers.docket(Papers.of(
                Papers.sample("ready-evening-bus-for-rural-schools"),
                Papers.sample("smallest-proposal"),
                Papers.sample("19-bristol-high-needs-budget-2018"),
                new Matter.Exempt("minutes", null)));

        assertThat(docket.items()).extracting(DocketItem::number).containsExactly("5.3", "5.2", "5.1", "5.4");
        assertThat(docket.items())
                .extracting(DocketItem::outcome)
                .containsExactly(Outcome.HOLD, Outcome.INCOMPLETE, Outcome.READY, null);
    }

    @Test
    void coverageCountsWhatNeedsAnAssessment() {
        var docket = Papers.docket(Papers.of(
                Papers.sample("smallest-proposal"),
                new Matter.Nothing(),
                new Matter.Exempt("minutes", null),
                Papers.text("{")));

        assertThat(docket.coverage()).isEqualTo(new Coverage(4, 3, 1, 1, 1, 1, 0, new BigDecimal("0.33")));
    }

    @Test
    void anItemOfACoveredTypeWithoutAnAssessmentIsAFinding() {
        var agenda = Papers.of(new Matter.Nothing());
        var item = Papers.docket(Papers.withType(agenda, "policy")).items().get(0);

        assertThat(item.state()).isEqualTo(ItemState.UNASSESSED);
        assertThat(item.reasons()).extracting(DocketItem.Reason::rule).containsExactly("agenda-item-unassessed");
        assertThat(item.clearance().cleared()).isFalse();
    }

    @Test
    void anItemWhoseTypeNobodyStatesIsStoppedToo() {
        var item = Papers.docket(Papers.of(new Matter.Nothing())).items().get(0);

        assertThat(item.state()).isEqualTo(ItemState.UNASSESSED);
        assertThat(item.clearance().holds()).singleElement().satisfies(hold -> assertThat(hold.reason())
                .isEqualTo("No assessment came with it, and its type is not stated; state the type, submit its"
                        + " proposal, or name why it needs none."));
    }

    @Test
    void aReasonOfOnesOwnExemptsNothing() {
        var agenda = Papers.withType(Papers.of(new Matter.Exempt("too-small-to-matter", null)), "policy");

        assertThat(Papers.docket(agenda).items().get(0).state()).isEqualTo(ItemState.UNASSESSED);
    }

    @Test
    void oneProposalIsDecidedOnce() {
        var docket = Papers.docket(Papers.of(
                Papers.sample("19-bristol-high-needs-budget-2018"),
                Papers.sample("19-bristol-high-needs-budget-2018")));

        assertThat(docket.items().get(1).complaints())
                .containsExactly(
                        "The proposal real-19 is item 5.1 already; give each its own reference, or take one item off.");
    }

    @Test
    void brokenJsonIsToldByItsPlaceAndCostsNoOtherItem() {
        var docket = Papers.docket(Papers.of(Papers.text("{\"title\": }"), Papers.sample("smallest-proposal")));

        assertThat(docket.items())
                .filteredOn(item -> item.state() == ItemState.ASSESSED)
                .hasSize(1);
        assertThat(docket.items())
                .filteredOn(item -> item.state() == ItemState.UNUSABLE)
                .singleElement()
                .satisfies(item -> assertThat(item.complaints())
                        .singleElement()
                        .asString()
                        .startsWith("text.json: line 1, column 11:"));
    }
}
