package org.equityimpact.facts.disparity;

import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.Indicator;

/** Whether a figure that was not given could show a group worse off than the given ones do. */
final class Openness {

    private final Indicator indicator;
    private final Comparisons comparisons;
    private final ComparisonRule rule;
    private final StateOthers state;

    Openness(Indicator indicator, Comparisons comparisons, ComparisonRule rule, StateOthers state) {
        this.indicator = indicator;
        this.comparisons = comparisons;
        this.rule = rule;
        this.state = state;
    }

    boolean isOpen(int group, Assessed assessed) {
        return switch (assessed.status()) {
            case EVALUATED, ALTERNATE, INFINITE -> needsTotals() || needsPopulation(group, assessed.compared());
            case RATES_ONLY ->
                needsTotals()
                        || needsPopulation(group, assessed.compared())
                        || Projections.haveSomeSizes(comparisons.table(), group);
            case SMALL_COMPARISON -> needsState(group) || isHiddenForWantOfOthers(group);
            case SUPPRESSED -> isHiddenForWantOfOthers(group);
            case SMALL_GROUP, UNDEFINED -> false;
        };
    }

    /** A reference named in place of all others may be worse off than they are. */
    private boolean needsTotals() {
        return rule.fellBackOnName();
    }

    /**
     * Others without those whom the owner of the data withholds may be unlike all others; and beside the population another
     * group would be hidden with a withheld one, which may be the best off.
     */
    private boolean needsPopulation(int group, Compared compared) {
        return comparisons.table().lacksPopulation(group)
                && (compared.basis() == ComparisonBasis.REPORTED_OTHERS
                        || comparisons.comparison() == Comparison.HIGHEST_RATE);
    }

    /** With a figure or a size that was not given another group might be hidden instead; who is small is not said by this. */
    private boolean isHiddenForWantOfOthers(int group) {
        var table = comparisons.table();
        return !(table.figure(group) instanceof Figure.Withheld)
                && !comparisons.hidden().isEmpty()
                && table.hasGaps(group);
    }

    /** Where the local others are too few the state's would do (34 CFR 300.647(b)(5)). */
    private boolean needsState(int group) {
        return comparisons.comparison() == Comparison.ALL_OTHERS
                && comparisons.table().period() == Period.BASELINE
                && state.saysNothingOfOthersThan(indicator.groups().get(group).name());
    }
}
