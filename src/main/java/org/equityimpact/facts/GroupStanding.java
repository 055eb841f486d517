package org.equityimpact.facts;

import java.math.BigDecimal;
import java.util.List;
import org.equityimpact.facts.disparity.DisparityChange;
import org.equityimpact.facts.disparity.DisparityFlag;
import org.equityimpact.facts.disparity.DisparityPolicy;
import org.equityimpact.facts.disparity.DisparitySentence;
import org.equityimpact.facts.disparity.GroupDisparity;
import org.equityimpact.facts.disparity.Level;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * How one group of an indicator stands beside those it is compared with, in words that rules may use. At most one of the
 * findings holds, and none for a group whose gap is projected to widen: that is told of its {@link GroupChange}.
 *
 * @param indicator the name of the indicator
 * @param group the name of the group
 * @param code the focal-group code of the group
 * @param farWorse whether it stands above the high line, and the figures are sure
 * @param worse whether it stands above the watch line, and the figures are sure
 * @param toWatch whether it stands above a line, and the figures may be chance
 * @param narrowing whether it stands above a line, the figures are sure, and the decision narrows the gap on good grounds
 * @param tooFew whether it cannot be compared, because figures are withheld or people too few
 * @param hiddenAtIntersection whether it is flagged where its parents are not
 * @param ratio how many times worse it fares
 * @param gap how many percentage points worse it fares (for means, points of the scale)
 * @param excess people counted beyond those at the comparison's rate
 * @param yearsAbove years in a row above the watch line, the latest included
 * @param progressing whether the ratio fell by the policy's step in each of the last two years
 * @param sentence all of that in words, with the policy row used and what is projected
 * @param wanted which figures would settle it, where it is open
 */
record GroupStanding(
        String indicator,
        String group,
        @Nullable String code,
        @Nullable Boolean farWorse,
        @Nullable Boolean worse,
        @Nullable Boolean toWatch,
        Boolean narrowing,
        @Nullable Boolean tooFew,
        @Nullable Boolean hiddenAtIntersection,
        @Nullable Figure ratio,
        @Nullable Figure gap,
        @Nullable Figure excess,
        @Nullable Figure yearsAbove,
        @Nullable Boolean progressing,
        String sentence,
        FiguresWanted wanted)
        implements Wanting {

    @Override
    public List<String> wanted(Word word) {
        return word.from().contains("baseline") ? wanted.ofStanding() : List.of();
    }

    static GroupStanding of(
            GroupDisparity disparity, DisparityChange change, Indicator indicator, DisparityPolicy policy) {
        var findings = new Findings(disparity, change);
        var figures = disparity.figures();
        var years = disparity.years();
        return new GroupStanding(
                indicator.name(),
                disparity.place().group(),
                disparity.place().focalGroup(),
                findings.of(Level.HIGH),
                findings.of(Level.MEDIUM),
                findings.of(Level.WATCH),
                findings.narrowing(),
                findings.tooFew(),
                findings.isOpen() ? null : disparity.flags().contains(DisparityFlag.HIDDEN_AT_INTERSECTION),
                figure(figures.harmRatio()),
                figure(figures.harmGapPp()),
                figure(figures.excess()),
                years == null || years.aboveConsecutive() == null ? null : Figure.of(years.aboveConsecutive()),
                years == null ? null : years.progressing(),
                DisparitySentence.of(disparity, change, indicator, policy),
                new FiguresWanted(indicator, disparity, change));
    }

    /** Whether the proposal says that a group is affected; unknown for a row without a code, and for what nobody answered. */
    static @Nullable Boolean named(GroupStanding standing, Setting setting) {
        var answers = setting.proposal().focalGroups();
        var code = standing.code();
        if (answers == null) {
            return null;
        }
        if (code == null) {
            return answers.isEmpty() ? Boolean.FALSE : null;
        }
        var about = answers.stream()
                .filter(answer -> FocalGroups.areOfOneLine(answer.group(), code))
                .map(GroupWords::affected)
                .toList();
        if (about.contains(true)) {
            return true;
        }
        boolean isOpen = about.contains(null)
                || GroupWords.unansweredFamilies(setting.proposal(), setting).contains(FocalGroups.familyOf(code));
        return unlessOpen(isOpen);
    }

    private static @Nullable Boolean unlessOpen(boolean isOpen) {
        if (isOpen) {
            return null;
        }
        return false;
    }

    private static @Nullable Figure figure(@Nullable Double figure) {
        return figure == null ? null : Figure.of(BigDecimal.valueOf(figure));
    }

    /** Which finding a group gives; unknown where figures that nobody gave could give it. */
    private record Findings(GroupDisparity disparity, DisparityChange change) {

        private static final List<Level> UPWARD = List.of(Level.NONE, Level.WATCH, Level.MEDIUM, Level.HIGH);

        boolean isOpen() {
            return disparity.level() == Level.CANNOT_ASSESS && disparity.possible() != Level.CANNOT_ASSESS;
        }

        @Nullable
        Boolean of(Level level) {
            if (Boolean.TRUE.equals(GroupChange.widened(change)) || (narrowing() && level != Level.WATCH)) {
                return false;
            }
            if (isOpen()) {
                return null;
            }
            if (disparity.level() == level) {
                return true;
            }
            boolean mayRise =
                    height(level) > height(disparity.level()) && height(level) <= height(disparity.possible());
            return unlessOpen(mayRise);
        }

        boolean narrowing() {
            return disparity.isFlagged() && change.narrowsOnGoodGrounds();
        }

        @Nullable
        Boolean tooFew() {
            if (isOpen()) {
                return null;
            }
            return switch (disparity.status()) {
                case SUPPRESSED, SMALL_GROUP, SMALL_COMPARISON -> true;
                case EVALUATED, ALTERNATE, RATES_ONLY, UNDEFINED, INFINITE -> false;
            };
        }

        private static int height(Level level) {
            return UPWARD.indexOf(level);
        }
    }
}
