package org.equityimpact.facts.disparity;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.equityimpact.proposal.Indicator;

/**
 * The comparison with the best-off group: the highest rate of success, which for an adverse outcome is the lowest rate of
 * it. The reference must hold 2 percent of the students and the minimum group size (29 CFR 1607.4(D) and its questions
 * and answers); where no group does, the best-off of all shown.
 */
final class BestOff {

    /** A fiftieth is 2 percent. */
    private static final BigInteger SMALLEST_SHARE = BigInteger.valueOf(50);

    private final Indicator indicator;
    private final Table table;
    private final Hidden hidden;
    private final int minN;
    private final Map<Integer, Optional<Integer>> byLayer = new HashMap<>();

    BestOff(Indicator indicator, Table table, Hidden hidden, int minN) {
        this.indicator = indicator;
        this.table = table;
        this.hidden = hidden;
        this.minN = minN;
    }

    Compared than(int group) {
        var layer = table.layer(group);
        if (IntStream.of(layer).anyMatch(other -> table.figure(other) instanceof Figure.Absent)) {
            return Compared.UNKNOWN;
        }
        return byLayer.computeIfAbsent(table.layers().number(group), any -> best(layer))
                .map(reference -> reference == group
                        ? Compared.self(nameOf(reference))
                        : Compared.withGroup(nameOf(reference), table.figure(reference)))
                .orElse(Compared.TOO_FEW);
    }

    private Optional<Integer> best(int... layer) {
        var shown = IntStream.of(layer)
                .filter(group -> !hidden.contains(group) && isMeasured(table.figure(group)))
                .boxed()
                .toList();
        var all = members(shown);
        var fit = shown.stream().filter(group -> isFit(group, all)).toList();
        return bestOf(fit.isEmpty() ? shown : fit);
    }

    private Optional<Integer> bestOf(List<Integer> groups) {
        var byFigure = Comparator.comparing((Integer group) -> valueOf(table.figure(group)), Exact::compare);
        return groups.stream().min(indicator.favourable() ? byFigure.reversed() : byFigure);
    }

    private boolean isFit(int group, BigInteger all) {
        var size = Figure.members(table.figure(group));
        return size == null
                || (size.compareTo(BigInteger.valueOf(minN)) >= 0
                        && size.multiply(SMALLEST_SHARE).compareTo(all) >= 0);
    }

    /** Of those that are shown, as a choice that went by hidden figures would tell of them. */
    private BigInteger members(List<Integer> groups) {
        return groups.stream()
                .flatMap(group -> Stream.ofNullable(Figure.members(table.figure(group))))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private String nameOf(int group) {
        return indicator.groups().get(group).name();
    }

    private static boolean isMeasured(Figure figure) {
        return figure instanceof Figure.Rate || figure instanceof Figure.Mean;
    }

    private static BigFraction valueOf(Figure figure) {
        if (figure instanceof Figure.Rate rate) {
            return rate.value();
        }
        return figure instanceof Figure.Mean mean ? Exact.of(mean.mean()) : BigFraction.ZERO;
    }
}
