package org.equityimpact.facts.disparity;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The rates of a table taken together: a layer is summed once, and what is left out is taken away, exactly. */
final class LayerSums {

    /** So few are added as fast as the rest is taken away. */
    private static final int FEW = 4;

    private final Table table;
    private final Map<Integer, Optional<Figure.Rate>> byLayer = new HashMap<>();

    LayerSums(Table table) {
        this.table = table;
    }

    /** The rate of these groups of one layer together, or null where a size is missing or there is nobody. */
    Figure.@Nullable Rate of(int... groups) {
        var rates = IntStream.of(groups)
                .mapToObj(table::figure)
                .filter(Figure.Rate.class::isInstance)
                .map(Figure.Rate.class::cast)
                .toList();
        if (groups.length < FEW || rates.stream().anyMatch(rate -> !isSized(rate))) {
            return Figure.Rate.pooled(rates);
        }
        return byLayer.computeIfAbsent(table.layers().number(groups[0]), any -> sum(groups[0]))
                .map(all -> without(all, groups, rates))
                .orElse(null);
    }

    private Optional<Figure.Rate> sum(int group) {
        return Optional.ofNullable(Figure.Rate.pooled(sized(table.layer(group))));
    }

    private List<Figure.Rate> sized(int... groups) {
        var rates = new ArrayList<Figure.Rate>();
        for (var group : groups) {
            if (table.figure(group) instanceof Figure.Rate rate && isSized(rate)) {
                rates.add(rate);
            }
        }
        return rates;
    }

    private Figure.@Nullable Rate without(Figure.Rate all, int[] groups, List<Figure.Rate> rates) {
        var inside = HiddenSum.set(groups);
        var outside = IntStream.of(table.layer(groups[0]))
                .filter(group -> !inside.get(group))
                .toArray();
        var count = Objects.requireNonNull(all.count());
        var total = Objects.requireNonNull(all.total());
        for (var rate : sized(outside)) {
            count = count.subtract(Objects.requireNonNull(rate.count()));
            total = total.subtract(Objects.requireNonNull(rate.total()));
        }
        return total.signum() == 0 ? null : rate(count, total, rates);
    }

    private static Figure.Rate rate(BigFraction count, BigInteger total, List<Figure.Rate> rates) {
        var halfWidth = BigFraction.ZERO;
        var binomial = true;
        for (var rate : rates) {
            halfWidth = halfWidth.compareTo(rate.halfWidthPp()) >= 0 ? halfWidth : rate.halfWidthPp();
            binomial &= rate.binomial();
        }
        return new Figure.Rate(count.divide(total), count, total, halfWidth, binomial);
    }

    private static boolean isSized(Figure.Rate rate) {
        return rate.total() != null && rate.count() != null;
    }
}
