package org.equityimpact.charts;

import org.equityimpact.facts.disparity.Level;
import org.equityimpact.facts.disparity.Lines.Line;
import org.jspecify.annotations.Nullable;

/** Says which policy lines an indicator is held against. */
record PolicyWords(Subject subject) {

    /** Null where there are none. */
    @Nullable
    String lines() {
        var lines = subject.lines();
        if (subject.isOfMeans()) {
            return lines.smd() == null ? null : told(deviations(lines.smd(), false), deviations(lines.smd(), true));
        }
        return lines.ratio() == null && lines.gap() == null ? null : told(either(false), either(true));
    }

    private String told(String watch, String high) {
        return Wording.joined(
                " ",
                "Policy lines: watch above %s; high above %s.".formatted(watch, high),
                subject.rows().stream().anyMatch(row -> row.level() == Level.WATCH)
                        ? "WATCH: above a line, but not surely."
                        : null,
                subject.hasProjection() ? "A projection may move a level." : null);
    }

    private static String deviations(Line line, boolean high) {
        return Shown.exact(high ? line.high() : line.watch()) + " standard deviations";
    }

    private String either(boolean high) {
        var ratio = subject.lines().ratio();
        var gap = subject.lines().gap();
        return Wording.joined(
                " or ", ratio == null ? null : times(ratio, high), gap == null ? null : points(gap, high));
    }

    private String times(Line line, boolean high) {
        var times = Shown.exact(high ? line.high() : line.watch()) + " times";
        return high || line.minGapPp().signum() == 0
                ? times
                : "%s (with a gap of at least %s)"
                        .formatted(times, subject.unit().gapLine(line.minGapPp()));
    }

    private String points(Line line, boolean high) {
        return subject.unit().gapLine(high ? line.high() : line.watch());
    }
}
