package org.equityimpact.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An axis on which equal steps are equal differences, with ticks on round figures. */
final class LinearAxis implements Axis {

    /** Beyond what anything is measured in; figures past it are drawn at the end of the axis. */
    private static final double MOST = 1e12;

    /** A narrower axis would have labels of many digits for differences that nobody can see. */
    private static final double LEAST_SPAN = 1e-7;

    private static final double LEAST_PART = 1e-3;

    private static final int MOST_STEPS = 6;
    private static final List<BigDecimal> ROUND = List.of(
            BigDecimal.ONE, BigDecimal.valueOf(2), new BigDecimal("2.5"), BigDecimal.valueOf(5), BigDecimal.TEN);

    private final double left;
    private final double right;
    private final double from;
    private final double to;
    private final List<Tick> ticks;

    private LinearAxis(
            Stretch stretch, BigDecimal step, BigDecimal from, BigDecimal to, Function<BigDecimal, String> label) {
        this.left = stretch.left;
        this.right = stretch.right;
        this.from = from.doubleValue();
        this.to = to.doubleValue();
        var marked = new ArrayList<Tick>();
        for (var value = from; value.compareTo(to) <= 0; value = value.add(step)) {
            marked.add(new Tick(value.doubleValue(), label.apply(value)));
        }
        this.ticks = List.copyOf(marked);
    }

    /** Where in the drawing an axis lies. */
    record Stretch(double left, double right) {}

    /** From round figure to round figure about these two; its labels keep apart. */
    static LinearAxis over(double least, double most, Stretch stretch, Function<BigDecimal, String> label) {
        var low = Math.max(-MOST, Math.min(MOST, least));
        var high = Math.max(low, Math.min(MOST, most));
        var span = Math.max(high - low, Math.max(LEAST_SPAN, Math.abs(low) * LEAST_PART));
        var axis = of(low, low + span, stretch, label, MOST_STEPS);
        for (var steps = MOST_STEPS - 1; steps > 0 && !Axis.keepApart(axis, axis.ticks); steps--) {
            axis = of(low, low + span, stretch, label, steps);
        }
        return axis;
    }

    private static LinearAxis of(
            double low, double high, Stretch stretch, Function<BigDecimal, String> label, int steps) {
        var step = step((high - low) / steps);
        return new LinearAxis(
                stretch,
                step,
                multiple(low, step, RoundingMode.FLOOR),
                multiple(high, step, RoundingMode.CEILING),
                label);
    }

    /** The least round step that is not smaller. */
    private static BigDecimal step(double least) {
        var power = (int) Math.floor(Math.log10(least));
        return ROUND.stream()
                .map(round -> round.scaleByPowerOfTen(power))
                .filter(round -> round.doubleValue() >= least * (1 - 1e-9))
                .findFirst()
                .orElse(BigDecimal.TEN.scaleByPowerOfTen(power));
    }

    private static BigDecimal multiple(double value, BigDecimal step, RoundingMode rounding) {
        var steps = BigDecimal.valueOf(value).divide(step, MathContext.DECIMAL64);
        return steps.round(new MathContext(12)).setScale(0, rounding).multiply(step);
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
        return left;
    }

    @Override
    public double right() {
        return right;
    }

    @Override
    public double at(double value) {
        var within = Math.max(from, Math.min(to, value));
        return left + (within - from) / (to - from) * (right - left);
    }

    @Override
    public List<Tick> ticks() {
        return ticks;
    }
}
