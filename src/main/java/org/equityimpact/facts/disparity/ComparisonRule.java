package org.equityimpact.facts.disparity;

import java.util.List;
import java.util.stream.Stream;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.Indicator;

/**
 * Whom the groups of an indicator are compared with.
 *
 * @param fellBack whether all others were asked for but only rates were given
 */
record ComparisonRule(Comparison comparison, boolean fellBack) {

    /** As asked; where nothing was asked, all others for an adverse indicator and the best-off group for another. */
    static ComparisonRule of(Indicator indicator, Table baseline, Table projected) {
        var asked = asked(indicator);
        if (asked != Comparison.ALL_OTHERS || !ratesAlone(baseline, projected)) {
            return new ComparisonRule(asked, false);
        }
        var instead = indicator.referenceGroup() == null ? Comparison.HIGHEST_RATE : Comparison.NAMED;
        return new ComparisonRule(instead, true);
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
