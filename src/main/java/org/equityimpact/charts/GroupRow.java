package org.equityimpact.charts;

import java.util.List;
import org.equityimpact.facts.disparity.ComparisonBasis;
import org.equityimpact.facts.disparity.DisparityChange;
import org.equityimpact.facts.disparity.Figures;
import org.equityimpact.facts.disparity.GroupDisparity;
import org.equityimpact.facts.disparity.Level;
import org.equityimpact.facts.disparity.Status;
import org.jspecify.annotations.Nullable;

/**
 * One group of a chart: what was measured, and what is projected.
 *
 * @param favourable whether a higher figure is good for the people counted
 * @param projected null where nothing was projected
 * @param isPart whether it stands below a group that it is part of
 */
record GroupRow(
        boolean favourable,
        GroupDisparity measured,
        @Nullable GroupDisparity projected,
        DisparityChange change,
        boolean isPart) {

    String name() {
        return Clean.name(measured.place().group());
    }

    /** The name for a line of English. */
    String nameInLine() {
        return Lettering.inLine(name());
    }

    List<String> parents() {
        return measured.place().parents().stream().map(Clean::text).toList();
    }

    Figures figures() {
        return measured.figures();
    }

    Level level() {
        return measured.level();
    }

    /** Whether its figures may not be shown. */
    boolean isHidden() {
        return measured.status() == Status.SUPPRESSED;
    }

    /** Whether there is a figure, but of too few people to judge. */
    boolean isTooFew() {
        return measured.status() == Status.SMALL_GROUP;
    }

    boolean isReference() {
        return measured.isReference();
    }

    /** Whether it stands beside the State's others, for want of others at home. */
    boolean isBesideState() {
        return measured.basis() == ComparisonBasis.STATE_OTHERS;
    }

    /** Whether its ratio or difference is drawn: one of too few people would be taken for a finding. */
    boolean isCompared() {
        return measured.status().isAssessed();
    }

    @Nullable
    Double projectedRate() {
        return projected == null || isHidden() ? null : projected.figures().rate();
    }

    /** Whether those it is compared with have no such case at all, or the group no success, so that it fares infinitely worse. */
    boolean isInfinitelyWorse() {
        var ratio = figures().exactHarmRatio();
        return ratio != null && ratio.isInfinite();
    }

    /** How many pooled standard deviations worse its mean is; less than 0 is better. */
    @Nullable
    Double standardisedHarm() {
        var d = measured.measures().cohensD();
        if (d == null) {
            return null;
        }
        return favourable ? -d : d;
    }

    /** The lower end of the interval of the gap, told as harm. */
    @Nullable
    Double harmGapLow() {
        return favourable ? negated(figures().gapHighPp()) : figures().gapLowPp();
    }

    @Nullable
    Double harmGapHigh() {
        return favourable ? negated(figures().gapLowPp()) : figures().gapHighPp();
    }

    private static @Nullable Double negated(@Nullable Double figure) {
        return figure == null ? null : Double.valueOf(-figure);
    }
}
