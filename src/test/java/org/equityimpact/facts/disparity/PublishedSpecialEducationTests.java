package org.equityimpact.facts.disparity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equityimpact.facts.disparity.IndicatorDraft.SHOWING_ALL;
import static org.equityimpact.facts.disparity.IndicatorDraft.adverse;
import static org.equityimpact.facts.disparity.IndicatorDraft.entry;

import org.assertj.core.data.Offset;
import org.equityimpact.proposal.IndicatorUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The tables of the Disproportionality Technical Assistance Tool (Algozzine, Wang and Wang 2017, UNC Charlotte,
 * unccdtat.github.io), which restates Bollmer, Bethel, Munk and Bitterman, Methods for Assessing Racial/Ethnic
 * Disproportionality in Special Education (IDEA Data Center, revised 2014), with its page numbers: placement, suspension
 * and removals, beside others, the state and weighted. Its calculator shows two decimals; where none are quoted beside a
 * figure they follow from its table by its formula.
 */
class PublishedSpecialEducationTests {

    private static final Offset<Double> TWO_DECIMALS = within(0.005);

    private static final String[] RACES = {
        "Hispanic/Latino",
        "American Indian/Alaska Native",
        "Asian",
        "Black",
        "Native Hawaiian/Pacific Islander",
        "White",
        "Two or more"
    };

    private static final long[] STATE_ENROLLED = {69_672, 1_991, 13_934, 73_653, 1_424, 238_875, 15_287};
    private static final long[] STATE_IN_ROOM = {5_789, 190, 1_308, 10_052, 124, 20_886, 1_895};
    private static final long[] STATE_WITH_DISABILITIES = {7_443, 253, 2_249, 12_757, 162, 27_178, 2_396};

    /** Pages 12, 18, 49 and 56: Hispanic children with disabilities outside the regular class. */
    @Test
    void placementIsToldByRiskRatioDifferenceAndComposition() {
        var hispanic = entry(placement().assessed(), RACES[0]);
        is(hispanic.figures().rate(), 0.126);
        is(hispanic.figures().comparisonRate(), 0.112);
        is(hispanic.figures().ratio(), 1.12);
        is(hispanic.figures().gapPp(), 1.36);
        is(hispanic.measures().compositionPercent(), 19.52);
        is(hispanic.measures().compositionGapPp(), 1.73);
        is(hispanic.measures().compositionRelativeDifferencePercent(), 9.73);
    }

    /** Pages 13, 19 and 51: suspensions of Black children with disabilities, 6 of 889. */
    @Test
    void suspensionIsToldWhereSmallCountsAreShown() {
        var black = entry(suspension().assessed(SHOWING_ALL), RACES[3]);
        is(black.figures().rate(), 0.0067);
        is(black.figures().comparisonRate(), 0.0046);
        is(black.figures().ratio(), 1.47);
        assertThat(entry(suspension().assessed(), RACES[3]).status()).isEqualTo(Status.SUPPRESSED);
    }

    /** Pages 13, 21 and 51: removals for each Black child with disabilities; one child may be removed twice. */
    @Test
    void removalsAreToldForEachChild() {
        var black = entry(removals().assessed(SHOWING_ALL), RACES[3]);
        is(black.figures().rate(), 0.033);
        is(black.figures().comparisonRate(), 0.017);
        is(black.figures().ratio(), 1.97);
        assertThat(black.figures().ratioLow()).isNull();
    }

    /** Pages 25 to 27: 229 of 742 Hispanic children, and nobody much to compare with: beside the state's others. */
    @Test
    void aGroupAloneIsComparedWithTheStatesOthers() {
        var draft = adverse()
                .group(RACES[0], 229, 742)
                .group("Asian", 1, 2)
                .group("Black", 1, 3)
                .group("White", 1, 4);
        var hispanic = entry(
                state(draft, new long[] {1_092, 31, 168, 1_443, 23, 2_365, 126}, STATE_IN_ROOM)
                        .assessed(),
                RACES[0]);
        assertThat(hispanic.status()).isEqualTo(Status.ALTERNATE);
        is(hispanic.figures().rate(), 0.3086);
        is(hispanic.figures().comparisonRate(), 0.1206);
        is(hispanic.figures().ratio(), 2.56);
        is(hispanic.measures().alternateRatio(), 2.56);
    }

    /** Pages 33 to 36: Black children with intellectual disabilities, weighted by the state's enrolment. */
    @Test
    void identificationIsWeightedByTheState() {
        var table = adverse();
        var counts = new long[] {121, 11, 18, 316, 21, 732, 3};
        var enrolled = new long[] {6_002, 311, 1_213, 6_224, 212, 34_897, 3_175};
        rows(table, counts, enrolled);
        var identified = state(table, new long[] {780, 47, 161, 3_110, 45, 3_935, 132}, STATE_ENROLLED);
        is(entry(identified.assessed(SHOWING_ALL), RACES[3]).measures().weightedRatio(), 2.53);
        assertThat(entry(identified.assessed(), RACES[3]).measures().weightedRatio())
                .as("3 of 3,175 are hidden, and the weights would tell them")
                .isNull();
    }

    /** Pages 36 to 39 and 43 to 46: placement and removals weighted. */
    @Test
    void placementAndRemovalsAreWeightedByTheState() {
        var placed = state(placement(), new long[] {1_092, 31, 168, 1_443, 23, 2_365, 126}, STATE_IN_ROOM);
        is(
                entry(placed.assessed(SHOWING_ALL), RACES[0]).measures().weightedRatio(),
                weighted(0, PLACED, PLACED_OF, STATE_IN_ROOM));
        var removed = state(removals(), new long[] {45, 8, 25, 135, 11, 228, 33}, STATE_WITH_DISABILITIES);
        is(
                entry(removed.assessed(SHOWING_ALL), RACES[3]).measures().weightedRatio(),
                weighted(3, REMOVED, REMOVED_OF, STATE_WITH_DISABILITIES));
    }

    private static final long[] PLACED = {98, 0, 18, 101, 2, 257, 26};
    private static final long[] PLACED_OF = {778, 17, 156, 752, 4, 2_520, 146};
    private static final long[] REMOVED = {4, 0, 3, 42, 1, 65, 1};
    private static final long[] REMOVED_OF = {904, 14, 225, 1_268, 9, 3_024, 216};

    /** The tool's own formula: (1 - w) R over the sum of w R of the others. */
    private static double weighted(int focal, long[] counts, long[] of, long[] state) {
        var all = 0L;
        for (var members : state) {
            all += members;
        }
        var others = 0.0;
        for (var group = 0; group < counts.length; group++) {
            others += group == focal ? 0 : (double) state[group] / all * counts[group] / of[group];
        }
        return (1 - (double) state[focal] / all) * counts[focal] / of[focal] / others;
    }

    private static IndicatorDraft placement() {
        return rows(adverse(), PLACED, PLACED_OF);
    }

    private static IndicatorDraft suspension() {
        return rows(adverse(), new long[] {0, 1, 1, 6, 0, 22, 2}, new long[] {603, 22, 221, 889, 9, 4_528, 282});
    }

    private static IndicatorDraft removals() {
        return rows(adverse().unit(IndicatorUnit.PER_STUDENT), REMOVED, REMOVED_OF);
    }

    private static IndicatorDraft rows(IndicatorDraft draft, long[] counts, long[] of) {
        for (var group = 0; group < RACES.length; group++) {
            draft.group(RACES[group], counts[group], of[group]);
        }
        return draft;
    }

    private static IndicatorDraft state(IndicatorDraft draft, long[] counts, long[] of) {
        for (var group = 0; group < RACES.length; group++) {
            draft.state(RACES[group], counts[group], of[group]);
        }
        return draft;
    }

    private static void is(@Nullable Double figure, double published) {
        assertThat(figure).isCloseTo(published, TWO_DECIMALS);
    }
}
