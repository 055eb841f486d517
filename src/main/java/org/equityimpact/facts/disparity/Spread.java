package org.equityimpact.facts.disparity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the rates of many groups lie apart, blind to who is worse off: for trends, without a threshold. Over the groups
 * that may be shown, weighted by their members; none where fewer than two may.
 *
 * @param variance sum of w (y - m)^2, of rates between 0 and 1
 * @param theil sum of w r ln r with r = y / m, 0 ln 0 being 0; null where the mean rate is 0
 * @param indexOfDisparity 100 / m times the sum of w |y - m|, in percent; null where the mean rate is 0
 */
record Spread(
        @Nullable Double variance,
        @Nullable Double theil,
        @Nullable Double indexOfDisparity) {

    private static final Spread NONE = new Spread(null, null, null);
    private static final double PERCENT = 100;

    static Spread of(Table table, Hidden hidden) {
        List<Figure.Rate> rates = new ArrayList<>();
        for (var group : table.layer(0)) {
            if (!hidden.contains(group) && table.figure(group) instanceof Figure.Rate rate) {
                rates.add(rate);
            }
        }
        var mean = rates.size() < 2 ? null : Figure.Rate.pooled(rates);
        return mean == null ? NONE : of(rates, mean);
    }

    private static Spread of(List<Figure.Rate> rates, Figure.Rate all) {
        var mean = all.value().doubleValue();
        var variance = 0.0;
        var theil = 0.0;
        var distance = 0.0;
        for (var rate : rates) {
            var weight = members(rate) / members(all);
            var relative = rate.value().signum() == 0 ? 0 : rate.value().doubleValue() / mean;
            var apart = rate.value().doubleValue() - mean;
            variance += weight * apart * apart;
            theil += relative == 0 ? 0 : weight * relative * Math.log(relative);
            distance += weight * Math.abs(apart);
        }
        return all.value().signum() == 0
                ? new Spread(Exact.shown(variance), null, null)
                : new Spread(Exact.shown(variance), Exact.shown(theil), Exact.shown(PERCENT * distance / mean));
    }

    private static double members(Figure.Rate rate) {
        return rate.total() == null ? 0 : rate.total().doubleValue();
    }
}
