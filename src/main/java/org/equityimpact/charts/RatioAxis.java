package org.equityimpact.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An axis on which equal steps are equal ratios: twice as bad is as far from 1 as half as bad. */
final class RatioAxis implements Axis {

    /** Ratios past these are drawn at the end of the axis; the figure beside them says how far they are. */
    private static final double MOST = 100;

    private static final double LEAST = 0.01;

    /** Round ratios, from the finest set to the coarsest. */
    private static final List<List<BigDecimal>> ROUND = List.of(
            decades("1", "1.5", "2", "3", "4", "6", "8"),
            powersOfTwo(),
            decades("1", "2", "5"),
            decades("1", "3"),
            decades("1"),
            List.of(BigDecimal.ONE));

    private final LinearAxis.Stretch stretch;
    private final double from;
    private final double to;
    private final List<Tick> ticks;

    private RatioAxis(double from, double to, LinearAxis.Stretch stretch) {
        this.from = from;
        this.to = to;
        this.stretch = stretch;
        this.ticks = ROUND.stream()
                .map(this::ticks)
                .filter(set -> Axis.keepApart(this, set))
                .findFirst()
                .orElseThrow();
    }

    /** About 1 and these ratios, with some room beyond. */
    static RatioAxis over(DoubleStream ratios, LinearAxis.Stretch stretch) {
        var about = DoubleStream.concat(ratios, DoubleStream.of(0.67, 1.5))
                .map(ratio -> Math.max(LEAST, Math.min(MOST, ratio)))
                .summaryStatistics();
        return new RatioAxis(about.getMin() / 1.2, about.getMax() * 1.3, stretch);
    }

    private List<Tick> ticks(List<BigDecimal> ratios) {
        return ratios.stream()
                .filter(ratio -> holds(ratio.doubleValue()))
                .map(ratio -> new Tick(ratio.doubleValue(), Shown.tick(ratio)))
                .toList();
    }

    private static List<BigDecimal> decades(String... steps) {
        return IntStream.rangeClosed(-3, 3)
                .boxed()
                .flatMap(power -> Stream.of(steps).map(step -> new BigDecimal(step).scaleByPowerOfTen(power)))
                .toList();
    }

    private static List<BigDecimal> powersOfTwo() {
        return Stream.iterate(new BigDecimal("0.015625"), ratio -> ratio.multiply(BigDecimal.valueOf(2)))
                .limit(13)
                .toList();
    }

    @Override
    public double from() {
        return from;
    }

    @Override
    public double to() {
        return to;
    }

    @Override
    public double left() {
        return stretch.left();
    }

    @Override
    public double right() {
        return stretch.right();
    }

    @Override
    public double at(double value) {
        var within = Math.max(from, Math.min(to, value));
        return left() + Math.log(within / from) / Math.log(to / from) * (right() - left());
    }

    @Override
    public List<Tick> ticks() {
        return ticks;
    }
}
