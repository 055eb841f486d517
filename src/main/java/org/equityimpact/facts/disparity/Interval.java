package org.equityimpact.facts.disparity;

import org.jspecify.annotations.Nullable;

/** A stability reading: how far chance from year to year could move a figure; a null end has no bound. */
record Interval(@Nullable Double low, @Nullable Double high) {

    static final Interval NONE = new Interval(null, null);

    /** The interval of one over the figure. */
    Interval inverse() {
        return new Interval(over(high), over(low));
    }

    Interval times(double factor) {
        return new Interval(low == null ? null : low * factor, high == null ? null : high * factor);
    }

    Interval negated() {
        return new Interval(high == null ? null : -high, low == null ? null : -low);
    }

    private static @Nullable Double over(@Nullable Double end) {
        return end == null || end == 0 ? null : Exact.shown(1 / end);
    }
}
