package org.equityimpact.facts.disparity;

import java.util.EnumSet;
import org.equityimpact.facts.disparity.DisparityChange.Answer;
import org.equityimpact.facts.disparity.Lines.Line;
import org.jspecify.annotations.Nullable;

/** Moves a baseline level by what the decision is projected to do: one flag per indicator and group, both counted. */
final class Adjustment {

    private final @Nullable Line widening;

    Adjustment(Lines lines) {
        this.widening = lines.widening();
    }

    /** Where figures of others were not given, a level that is lowered stays possible as it was. */
    GroupDisparity of(GroupDisparity baseline, DisparityChange change, boolean isOpen) {
        var level = level(baseline.level(), change);
        var possible = level == Level.CANNOT_ASSESS
                ? baseline.possible()
                : possible(baseline, change).atLeast(isOpen ? level.atLeast(baseline.level()) : level);
        var flags = EnumSet.noneOf(DisparityFlag.class);
        flags.addAll(baseline.flags());
        if (change.answer() == Answer.UNKNOWN && (level == Level.MEDIUM || level == Level.HIGH)) {
            flags.add(DisparityFlag.NO_PROJECTION);
        }
        return baseline.with(level, possible, flags);
    }

    /** A change that was not told could be any; one that was told raises what is possible and lowers none of it. */
    private Level possible(GroupDisparity baseline, DisparityChange change) {
        if (change.answer() == Answer.UNKNOWN) {
            return Level.HIGH;
        }
        var changed = level(baseline.possible(), change);
        return baseline.possible() == baseline.level() ? changed : changed.atLeast(baseline.possible());
    }

    private Level level(Level level, DisparityChange change) {
        if (level == Level.CANNOT_ASSESS) {
            return level;
        }
        if (isBeyondHighLine(change)) {
            return Level.HIGH;
        }
        if (Boolean.TRUE.equals(change.againstGroup()) || Boolean.TRUE.equals(change.worseOff())) {
            return level.raised().atLeast(Level.MEDIUM);
        }
        if (Boolean.TRUE.equals(change.measuresDisagree()) && !isBetterOff(change)) {
            return level.atLeast(Level.WATCH);
        }
        return level == Level.HIGH && change.narrowsOnGoodGrounds() ? Level.MEDIUM : level;
    }

    private boolean isBeyondHighLine(DisparityChange change) {
        return widening != null
                && Boolean.TRUE.equals(change.againstGroup())
                && change.gapChangeExceeds(widening.high());
    }

    /** A gap or a ratio that widens in favour of the group is shown, not flagged. */
    private static boolean isBetterOff(DisparityChange change) {
        return change.gapProjectedPp() != null && change.gapProjectedPp() <= 0;
    }
}
