package org.equityimpact.charts;

import java.math.BigDecimal;
import org.equityimpact.facts.disparity.Lines;
import org.equityimpact.facts.disparity.Lines.Line;
import org.jspecify.annotations.Nullable;

/**
 * Where a rate stands between the policy's watch and high lines beside the rate that it is compared with.
 *
 * @param watch the rate from which on it is watched
 * @param high the rate from which on it is high: above the other for an adverse indicator, below it for a favourable one
 */
record WatchZone(double watch, double high) {

    private static final double POINTS = 100;

    /** Null where no line applies, or where there is nothing to compare with or to judge. */
    static @Nullable WatchZone of(GroupRow row, Lines lines) {
        var other = row.figures().comparisonRate();
        if (other == null || !row.isCompared() || row.isReference() || (lines.ratio() == null && lines.gap() == null)) {
            return null;
        }
        return new WatchZone(rate(row, lines, other, false), rate(row, lines, other, true));
    }

    /** The rate nearest to the other that stands above a line, whichever of the two lines that is. */
    private static double rate(GroupRow row, Lines lines, double other, boolean high) {
        var byRatio = byRatio(row.favourable(), lines.ratio(), other, high);
        var byGap = byGap(row.favourable(), lines.gap(), other, high);
        return row.favourable() ? Math.max(byRatio, byGap) : Math.min(byRatio, byGap);
    }

    private static double byRatio(boolean favourable, @Nullable Line line, double other, boolean high) {
        if (line == null) {
            return never(favourable);
        }
        var times = (high ? line.high() : line.watch()).doubleValue();
        var least = line.minGapPp().doubleValue() / POINTS;
        return favourable ? Math.min(other / times, other - least) : Math.max(other * times, other + least);
    }

    private static double byGap(boolean favourable, @Nullable Line line, double other, boolean high) {
        if (line == null) {
            return never(favourable);
        }
        BigDecimal points = high ? line.high() : line.watch();
        var gap = points.doubleValue() / POINTS;
        return favourable ? other - gap : other + gap;
    }

    private static double never(boolean favourable) {
        return favourable ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
}
