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
            case EVALUATED, ALTERNATE, INFINITE -> needsTotals() || needsPopulation(group);
            case RATES_ONLY ->
                needsTotals() || needsPopulation(group) || Projections.haveSomeSizes(comparisons.table(), group);
            case SMALL_COMPARISON -> needsState(group) || needsPopulation(group) || isHiddenForWantOfOthers(group);
            case SUPPRESSED -> isHiddenForWantOfOthers(group);
            case SMALL_GROUP, UNDEFINED -> false;
        };
    }

    /** A reference named in place of all others may be worse off than they are. */
    private boolean needsTotals() {
        return rule.fellBackOnName();
    }

    /** The number of all students, which nobody gave, would change what is compared or shown beside a hidden group. */
    boolean needsPopulation(int group) {
        var table = comparisons.table();
        return table.period() == Period.BASELINE
                && table.population() instanceof Figure.Absent
                && !Boolean.FALSE.equals(indicator.partition())
                && !comparisons.hidden().contains(group)
                && comparisons.hidden().containsAny(table.others(group));
    }

    /** With a figure or a size that was not given another group might be hidden instead; who is small is not said by this. */
    private boolean isHiddenForWantOfOthers(int group) {
        var table = comparisons.table();
        return !(table.figure(group) instanceof Figure.Withheld)
                && !comparisons.hidden().isEmpty()
                && table.hasGaps(group);
    }

    /** Where the local others are too few the state's would do (34 CFR 300.647(b)(5)); an empty list says that there are none. */
    private boolean needsState(int group) {
        return comparisons.comparison() == Comparison.ALL_OTHERS
                && comparisons.table().period() == Period.BASELINE
                && (indicator.state() == null || !indicator.state().isEmpty())
                && state.saysNothingOfOthersThan(indicator.groups().get(group).name());
    }
}
