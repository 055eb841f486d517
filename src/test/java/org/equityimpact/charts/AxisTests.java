package org.equityimpact.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.equityimpact.charts.LinearAxis.Stretch;
import org.junit.jupiter.api.Test;

class AxisTests {

    private static final Stretch STRETCH = new Stretch(100, 300);

    @Test
    void ticksStandOnRoundFigures() {
        assertThat(labels(linear(0, 8.6))).containsExactly("0", "2", "4", "6", "8", "10");
        assertThat(labels(linear(0, 0.012))).containsExactly("0", "0.005", "0.01", "0.015");
        assertThat(labels(linear(0, 100))).containsExactly("0", "20", "40", "60", "80", "100");
        assertThat(labels(linear(262.4, 288.9))).containsExactly("260", "265", "270", "275", "280", "285", "290");
    }

    @Test
    void aFigureStandsWhereItBelongs() {
        var axis = linear(0, 100);

        assertThat(axis.at(0)).isEqualTo(100);
        assertThat(axis.at(25)).isEqualTo(150);
        assertThat(axis.at(100)).isEqualTo(300);
    }

    @Test
    void aFigureBeyondAnEndStandsAtThatEnd() {
        assertThat(linear(0, 100).at(1e300)).isEqualTo(300);
        assertThat(ratios(0.5, 4).at(0)).isEqualTo(100);
        assertThat(ratios(0.5, 4).at(Double.POSITIVE_INFINITY)).isEqualTo(300);
    }

    @Test
    void twiceIsAsFarFromOnceAsHalf() {
        var axis = ratios(0.5, 2);

        assertThat(axis.at(2) - axis.at(1))
                .isCloseTo(axis.at(1) - axis.at(0.5), org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void ratiosHaveRoundTicksAndOneAmongThem() {
        assertThat(labels(ratios(0.5, 3))).containsExactly("0.5", "1", "2");
        assertThat(labels(ratios(0.02, 60))).contains("0.1", "1", "10");
        assertThat(labels(ratios(1e-9, 1e9))).contains("1");
    }

    @Test
    void equalFiguresStillMakeAnAxis() {
        assertThat(linear(0, 0).ticks()).hasSizeGreaterThan(1);
        assertThat(linear(-5, -5).ticks()).hasSizeGreaterThan(1);
        assertThat(linear(1e300, 1e300).ticks()).hasSizeGreaterThan(1);
    }

    private static Axis linear(double least, double most) {
        return LinearAxis.over(least, most, STRETCH, Shown::tick);
    }

    private static Axis ratios(double... ratios) {
        return RatioAxis.over(DoubleStream.of(ratios), STRETCH);
    }

    private static List<String> labels(Axis axis) {
        return axis.ticks().stream().map(Axis.Tick::label).toList();
    }
}
