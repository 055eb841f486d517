package org.equityimpact.facts.disparity;

import java.util.List;
import java.util.stream.Stream;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Whom the groups of an indicator are compared with.
 *
 * @param because why it is not the one asked for, or null where it is
 */
record ComparisonRule(Comparison comparison, @Nullable String because) {

    /** As asked; where nothing was asked, all others for an adverse indicator and the best-off group for another. */
    static ComparisonRule of(Indicator indicator, Table baseline, Table projected) {
        var asked = asked(indicator);
        if (asked != Comparison.ALL_OTHERS) {
            return new ComparisonRule(asked, null);
        }
        var because = ratesAlone(baseline, projected)
                ? "only rates are given"
                : isOverlapping(indicator) ? "the groups overlap" : null;
        var instead = indicator.referenceGroup() == null ? Comparison.HIGHEST_RATE : Comparison.NAMED;
        return new ComparisonRule(because == null ? asked : instead, because);
    }

    /** Whether a group was named that need not be the best off, in place of all others. */
    boolean fellBackOnName() {
        return because != null && comparison == Comparison.NAMED;
    }

    /** All others were not asked for by name: then it is a mistake to be told, and nobody is compared. */
    private static boolean isOverlapping(Indicator indicator) {
        return indicator.comparison() == null && Boolean.FALSE.equals(indicator.partition());
    }

    private static Comparison asked(Indicator indicator) {
        if (indicator.comparison() != null) {
            return indicator.comparison();
        }
        return indicator.favourable() ? Comparison.HIGHEST_RATE : Comparison.ALL_OTHERS;
    }

    /** Some totals given and others not is another matter: then the comparison is unknown. */
    private static boolean ratesAlone(Table baseline, Table projected) {
        var figures = Stream.of(baseline, projected).map(Table::figures).flatMap(List::stream);
        var measured = figures.filter(figure -> figure instanceof Figure.Rate || figure instanceof Figure.Mean)
                .toList();
        return !measured.isEmpty() && measured.stream().allMatch(figure -> Figure.members(figure) == null);
    }
}
