package org.equityimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.assessment.Said.risk;
import static org.equityimpact.assessment.Severity.CRITICAL;
import static org.equityimpact.assessment.Severity.HIGH;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.equityimpact.proposal.Proposal;
import org.junit.jupiter.api.Test;

class CreditTests {

    private static final String WHOLE = "'owner': 'Transit', 'due': '2027-01', 'budget': 1, 'measure': 'riders'";

    @Test
    void aBarePromiseHasAQualityOfThreeTenths() {
        assertThat(quality("'status': 'planned', 'due': '2027-03-01'")).isEqualByComparingTo("0.30");
    }

    @Test
    void aMitigationInPlaceWithOwnerAndDateHasNineTenths() {
        assertThat(quality("'status': 'in_place', 'owner': 'Transit', 'due': '2025-09-01'"))
                .isEqualByComparingTo("0.90");
    }

    @Test
    void aMitigationWithoutADateHasNone() {
        assertThat(quality("'status': 'in_place', 'owner': 'Transit', 'measure': 'riders'"))
                .isEqualByComparingTo("0");
    }

    @Test
    void moreThanEverythingIsStillOne() {
        assertThat(quality("'status': 'funded', 'coDesigned': true, " + WHOLE)).isEqualByComparingTo("1");
    }

    @Test
    void aPlanThatMayBeOverdueHasNone() {
        assertThat(quality("'status': 'planned', 'due': '2026-11'")).isEqualByComparingTo("0");
    }

    @Test
    void aPlanDueTodayIsNotOverdue() {
        assertThat(quality("'status': 'planned', 'due': '2026-11-21'")).isEqualByComparingTo("0.30");
    }

    @Test
    void aMitigationWithoutStatusHasNone() {
        assertThat(quality(WHOLE)).isEqualByComparingTo("0");
    }

    @Test
    void aBarePromiseTakesTwelvePartsInAHundredOffTheHarm() {
        assertThat(off(mitigated("'status': 'planned', 'due': '2027-03-01', 'impactIds': ['i0', 'i1']")))
                .isEqualByComparingTo("1.08");
    }

    @Test
    void creditIsNoMoreThanItsPartOfAllSettledRisks() {
        assertThat(off(mitigated("'status': 'done', 'impactIds': ['i0', 'i1'], " + WHOLE)))
                .isEqualByComparingTo("1.35");
    }

    @Test
    void moreSettledRisksOfTheDimensionMakeRoomForCredit() {
        var proposal = mitigated("'status': 'done', 'impactIds': ['i0', 'i1'], " + WHOLE);
        var harm = risk("harm", HIGH).firesOn(Desk.impacts(proposal));
        assertThat(off(proposal, harm, risk("more", CRITICAL).fires("/a"))).isEqualByComparingTo("3.45");
    }

    @Test
    void anImpactThatNobodyAnswersLeavesTheWholeRuleWithoutCredit() {
        assertThat(off(mitigated("'status': 'done', 'impactIds': ['i0'], " + WHOLE)))
                .isEqualByComparingTo("0");
    }

    @Test
    void theLowestQualityDecides() {
        var good = "'status': 'done', 'impactIds': ['i0', 'i1'], " + WHOLE;
        var poor = "'summary': 'poor', 'status': 'planned', 'due': '2027-03-01', 'impactIds': ['i1']";
        assertThat(off(mitigated(good + "}, {" + poor))).isEqualByComparingTo("1.08");
    }

    @Test
    void aMitigationThatMayNameTheImpactCountsToo() {
        var good = "'status': 'done', 'impactIds': ['i0', 'i1'], " + WHOLE;
        assertThat(off(mitigated(good + "}, {'summary': 'poor', 'status': 'planned'")))
                .isEqualByComparingTo("0");
    }

    @Test
    void aMitigationThatWasDroppedCountsNowhere() {
        var good = "'status': 'planned', 'due': '2027-03-01', 'impactIds': ['i0', 'i1']";
        assertThat(off(mitigated(good + "}, {'summary': 'gone', 'status': 'dropped'")))
                .isEqualByComparingTo("1.08");
    }

    @Test
    void aRuleThatRestsOnAnAbsentFactEarnsNoCredit() {
        var proposal = mitigated("'status': 'done', 'impactIds': ['i0', 'i1'], " + WHOLE);
        var harm = risk("harm", HIGH).firesOn(Desk.impacts(proposal));
        var unsettled =
                new RuleAnswer(harm.rule(), Status.FIRES, false, harm.certain(), harm.possible(), harm.comparison());
        assertThat(off(proposal, unsettled)).isEqualByComparingTo("0");
    }

    @Test
    void creditComesOffConfirmedAndPossibleConcern() {
        var proposal = mitigated("'status': 'planned', 'due': '2027-03-01', 'impactIds': ['i0', 'i1']");
        var figures = Desk.judge(proposal, risk("harm", HIGH).firesOn(Desk.impacts(proposal)))
                .figures();
        assertThat(figures.confirmed()).isEqualByComparingTo("7.92").isEqualByComparingTo(figures.possible());
    }

    private static BigDecimal quality(String parts) {
        var mitigations = Desk.proposal("'mitigations': [{'summary': 'passes', %s}]".formatted(parts))
                .mitigations();
        return new MitigationQuality(Policies.USUAL.credit(), Desk.TODAY)
                .of(Objects.requireNonNull(mitigations).get(0));
    }

    /** Two impacts and a mitigation. */
    private static Proposal mitigated(String parts) {
        var impact = "{'id': '%s', 'population': 'riders', 'direction': 'negative'}";
        return Desk.proposal("'impacts': [%s, %s], 'mitigations': [{'summary': 'passes', %s}]"
                .formatted(impact.formatted("i0"), impact.formatted("i1"), parts));
    }

    private static BigDecimal off(Proposal proposal) {
        return off(proposal, risk("harm", HIGH).firesOn(Desk.impacts(proposal)));
    }

    private static BigDecimal off(Proposal proposal, RuleAnswer... answers) {
        return Credit.of(Policies.USUAL.credit(), proposal, Desk.TODAY).off(List.of(answers));
    }
}
