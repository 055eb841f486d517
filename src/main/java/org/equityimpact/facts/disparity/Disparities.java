package org.equityimpact.facts.disparity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.equityimpact.proposal.Indicator;

/**
 * What submitted indicators show about groups: one entry per group and period, one change per group, one summary per
 * indicator and period, and what to know about the figures. A screen, never a finding: disparities may support a finding
 * of discrimination but, taken alone, do not establish one (GAO-18-258).
 *
 * @param groups in the order submitted, for each indicator the baseline first
 * @param changes in the order submitted, one for every group
 */
public record Disparities(
        List<GroupDisparity> groups,
        List<DisparityChange> changes,
        List<IndicatorSummary> summaries,
        List<DataQuality> dataQuality) {

    public Disparities {
        groups = List.copyOf(groups);
        changes = List.copyOf(changes);
        summaries = List.copyOf(summaries);
        dataQuality = List.copyOf(dataQuality);
    }

    /**
     * Computes every measure of every indicator.
     *
     * @param asOf the day that decides which threshold rows are in force and how old figures are
     */
    public static Disparities of(List<Indicator> indicators, DisparityPolicy policy, LocalDate asOf) {
        return of(indicators, List.of(), policy, asOf);
    }

    /**
     * Computes every measure of every indicator, and says which of the named groups nobody measured.
     *
     * @param named the codes of the focal groups that the proposal names
     */
    public static Disparities of(
            List<Indicator> indicators, Collection<String> named, DisparityPolicy policy, LocalDate asOf) {
        var groups = new ArrayList<GroupDisparity>();
        var changes = new ArrayList<DisparityChange>();
        var summaries = new ArrayList<IndicatorSummary>();
        var dataQuality = new ArrayList<>(Coverage.notes(indicators, named));
        for (var index = 0; index < indicators.size(); index++) {
            var assessor = new IndicatorAssessor(indicators.get(index), index, policy, asOf);
            groups.addAll(assessor.groups());
            changes.addAll(assessor.changes());
            summaries.addAll(assessor.summaries());
            dataQuality.addAll(assessor.dataQuality());
        }
        return new Disparities(groups, changes, summaries, dataQuality);
    }
}
