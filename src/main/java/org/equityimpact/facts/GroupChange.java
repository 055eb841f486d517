package org.equityimpact.facts;

import java.math.BigDecimal;
import java.util.List;
import org.equityimpact.facts.disparity.DisparityChange;
import org.equityimpact.facts.disparity.DisparityChange.Answer;
import org.equityimpact.facts.disparity.GroupDisparity;
import org.equityimpact.facts.disparity.Verdict;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * What a decision is projected to do to the gap of one group of an indicator. A group whose figures are withheld or too
 * few to judge counts as answered: nothing was found of it.
 *
 * @param indicator the name of the indicator
 * @param group the name of the group
 * @param widened whether the gap widens by more than the tolerance, and the group is the one worse off
 * @param levellingDown whether it narrows only because the others fall
 * @param worseOff whether the group is projected worse than it is now
 * @param gapNow in percentage points, more than 0 where the group fares worse
 * @param gapProjected in percentage points
 * @param ratioNow how many times worse the group fares
 * @param ratioProjected how many times worse it is projected to fare
 * @param wanted which figures would settle it, where it is open
 */
record GroupChange(
        String indicator,
        String group,
        @Nullable Boolean widened,
        @Nullable Boolean levellingDown,
        @Nullable Boolean worseOff,
        @Nullable Figure gapNow,
        @Nullable Figure gapProjected,
        @Nullable Figure ratioNow,
        @Nullable Figure ratioProjected,
        FiguresWanted wanted)
        implements Wanting {

    @Override
    public List<String> wanted(Word word) {
        return wanted.ofChange();
    }

    static GroupChange of(DisparityChange change, GroupDisparity now, Indicator indicator) {
        return new GroupChange(
                indicator.name(),
                change.place().group(),
                told(change, widened(change)),
                told(change, change.levellingDown()),
                told(change, change.worseOff()),
                figure(change.gapBasePp()),
                figure(change.gapProjectedPp()),
                figure(change.ratioBase()),
                figure(change.ratioProjected()),
                new FiguresWanted(indicator, now, change));
    }

    /** Whether the gap of a group that is projected to be worse off widens; null where that cannot be told. */
    static @Nullable Boolean widened(DisparityChange change) {
        var verdict = change.verdict();
        return verdict == null
                ? null
                : Boolean.valueOf(verdict == Verdict.WIDENED && Boolean.TRUE.equals(change.againstGroup()));
    }

    private static @Nullable Boolean told(DisparityChange change, @Nullable Boolean finding) {
        return change.answer() == Answer.CANNOT_ASSESS ? Boolean.FALSE : finding;
    }

    private static @Nullable Figure figure(@Nullable Double number) {
        return number == null ? null : Figure.of(BigDecimal.valueOf(number));
    }
}
