package org.equityimpact.facts.disparity;

import org.apache.commons.numbers.fraction.BigFraction;
import org.equityimpact.facts.disparity.Lines.Line;
import org.jspecify.annotations.Nullable;

/** Sets figures against the policy lines: the decision table of levels. Every line must be strictly exceeded. */
final class Judge {

    private final Lines lines;

    Judge(Lines lines) {
        this.lines = lines;
    }

    /** Significance alone never flags, and what may be chance is watched at most. */
    Level level(Assessed assessed, @Nullable Boolean stable) {
        if (!assessed.status().isAssessed()) {
            return Level.CANNOT_ASSESS;
        }
        var height = assessed.means() == null ? height(assessed.figures()) : height(assessed.means());
        var sure = Boolean.TRUE.equals(stable) && !assessed.flipsWithOne() && assessed.status() != Status.RATES_ONLY;
        return height.compareTo(Level.WATCH) > 0 && height != Level.CANNOT_ASSESS && !sure ? Level.WATCH : height;
    }

    /** The highest level that figures not given could show: sizes, or further comparisons that make false alarms rarer. */
    Level possible(Assessed assessed, @Nullable Boolean stable) {
        if (assessed.open()) {
            return Level.HIGH;
        }
        var level = level(assessed, stable);
        return assessed.status().isAssessed() && assessed.pair() != null && assessed.isRatesOnly()
                ? level.atLeast(height(assessed.figures()))
                : level;
    }

    /** Where the figures stand as though they were stable. */
    private Level height(Figures figures) {
        var ratio = figures.exactHarmRatio();
        var gap = figures.exactHarmGapPp();
        if (ratio == null || gap == null) {
            return Level.CANNOT_ASSESS;
        }
        if (isAbove(ratio, gap, true)) {
            return Level.HIGH;
        }
        return isAbove(ratio, gap, false) ? Level.MEDIUM : Level.NONE;
    }

    private boolean isAbove(Ratio ratio, BigFraction gap, boolean high) {
        var ofRatio = lines.ratio();
        var ofGap = lines.gap();
        var byRatio = ofRatio != null
                && ratio.exceeds(high ? ofRatio.high() : ofRatio.watch())
                && gap.compareTo(Exact.of(ofRatio.minGapPp())) >= 0;
        var byGap = ofGap != null && gap.compareTo(Exact.of(high ? ofGap.high() : ofGap.watch())) > 0;
        return byRatio || byGap;
    }

    private Level height(MeanPair means) {
        Line line = lines.smd();
        if (line == null || !means.isStandardised()) {
            return Level.CANNOT_ASSESS;
        }
        if (Boolean.TRUE.equals(means.exceeds(line.high()))) {
            return Level.HIGH;
        }
        return Boolean.TRUE.equals(means.exceeds(line.watch())) ? Level.MEDIUM : Level.NONE;
    }
}
