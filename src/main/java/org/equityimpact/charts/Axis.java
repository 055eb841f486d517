package org.equityimpact.charts;

import java.util.List;

/** A row of figures laid along a stretch of the drawing. */
interface Axis {

    /** A round figure with its label. */
    record Tick(double value, String label) {}

    /** The least and the greatest figure on it. */
    double from();

    double to();

    /** Where it begins and ends in the drawing. */
    double left();

    double right();

    /** Where a figure stands; one beyond an end stands at that end. */
    double at(double value);

    List<Tick> ticks();

    default boolean holds(double value) {
        return value >= from() && value <= to();
    }

    /** Whether labels so set keep apart. */
    static boolean keepApart(Axis axis, List<Tick> ticks) {
        var end = Double.NEGATIVE_INFINITY;
        for (var tick : ticks) {
            var half = Advance.of(tick.label(), Type.SMALL) / 2;
            if (axis.at(tick.value()) - half < end + 8) {
                return false;
            }
            end = axis.at(tick.value()) + half;
        }
        return true;
    }
}
