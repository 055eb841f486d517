package org.equityimpact.facts;

import java.util.ArrayList;
import java.util.List;
import org.equityimpact.facts.disparity.DisparityChange;
import org.equityimpact.facts.disparity.DisparityChange.Answer;
import org.equityimpact.facts.disparity.DisparityFlag;
import org.equityimpact.facts.disparity.GroupDisparity;
import org.equityimpact.facts.disparity.Status;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.proposal.Measurement;
import org.jspecify.annotations.Nullable;

/** Which figures that nobody gave would tell how a group stands or moves: its own first, then those of others. */
record FiguresWanted(Indicator indicator, GroupDisparity disparity, DisparityChange change) {

    private static final String BASELINE = "/baseline";
    private static final String PROJECTED = "/projected";

    /** JSON Pointers of what would tell the change: measurements today, or, where these are there, projected ones. */
    List<String> ofChange() {
        if (change.answer() != Answer.UNKNOWN) {
            return List.of();
        }
        var today = groups(BASELINE);
        return today.isEmpty() ? groups(PROJECTED) : today;
    }

    /** JSON Pointers of what would tell the standing: also totals, all students, and those of the state. */
    List<String> ofStanding() {
        var pointers = new ArrayList<>(disparity.status() == Status.UNDEFINED ? groups(BASELINE) : ofChange());
        if (disparity.status() == Status.RATES_ONLY) {
            pointers.add(disparity.place().pointer() + "/baseline/total");
        }
        addSurroundings(pointers);
        return pointers;
    }

    private List<String> groups(String period) {
        var own = disparity.place().groupIndex();
        if (isWanting(measured(own, period))) {
            return List.of(pointer(own, period));
        }
        var pointers = new ArrayList<String>();
        for (var group = 0; group < indicator.groups().size(); group++) {
            if (isWanting(measured(group, period))) {
                pointers.add(pointer(group, period));
            }
        }
        return pointers;
    }

    private void addSurroundings(List<String> pointers) {
        if (disparity.status() == Status.SMALL_COMPARISON
                && disparity.comparison() == Comparison.ALL_OTHERS
                && indicator.state() == null) {
            pointers.add(home() + "/state");
        }
        if (disparity.flags().contains(DisparityFlag.POPULATION_WANTED)) {
            pointers.add(home() + "/population");
        }
    }

    private @Nullable Measurement measured(int group, String period) {
        var measurements = indicator.groups().get(group);
        return period.equals(BASELINE) ? measurements.baseline() : measurements.projected();
    }

    /** A row that says neither a figure nor that it is withheld. */
    private static boolean isWanting(@Nullable Measurement measurement) {
        return measurement == null
                || (measurement.count() == null
                        && measurement.percent() == null
                        && measurement.mean() == null
                        && measurement.suppressed() == null);
    }

    private String pointer(int group, String period) {
        return home() + "/groups/" + group + period;
    }

    private String home() {
        return "/indicators/" + disparity.place().indicatorIndex();
    }
}
