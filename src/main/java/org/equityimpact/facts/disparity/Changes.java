package org.equityimpact.facts.disparity;

import java.util.List;
import java.util.stream.IntStream;
import org.equityimpact.facts.disparity.Compared.Standing;
import org.equityimpact.facts.disparity.DisparityChange.Answer;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;

/** Sets the projection beside the baseline, group by group, each against the same comparison. */
final class Changes {

    private final Indicator indicator;
    private final int index;
    private final Comparisons before;
    private final Comparisons after;
    private final Lines lines;
    private final Reliability reliability;

    Changes(Indicator indicator, int index, Comparisons before, Comparisons after, Lines lines) {
        this.indicator = indicator;
        this.index = index;
        this.before = before;
        this.after = after;
        this.lines = lines;
        this.reliability = new Reliability(lines.minCell(), lines.minN());
    }

    List<DisparityChange> changes() {
        return IntStream.range(0, before.table().size()).mapToObj(this::change).toList();
    }

    private DisparityChange change(int group) {
        var now = before.table().figure(group);
        var then = after.table().figure(group);
        if (before.hidden().contains(group) || now instanceof Figure.Empty || then instanceof Figure.Empty) {
            return untold(group, Answer.CANNOT_ASSESS, null);
        }
        if (after.hidden().contains(group)) {
            return untold(group, tooFew(group), null);
        }
        if (now instanceof Figure.Absent || then instanceof Figure.Absent) {
            return untold(group, isTooSmall(now) ? Answer.CANNOT_ASSESS : Answer.UNKNOWN, null);
        }
        var worseOff = Movement.isWorse(now, then, indicator.favourable());
        if (isTooSmall(now)) {
            return untold(group, Answer.CANNOT_ASSESS, worseOff);
        }
        return compared(group, worseOff);
    }

    private DisparityChange compared(int group, @Nullable Boolean worseOff) {
        var others = others(group);
        if (others == null || isReferenceOpen(group)) {
            return untold(group, Answer.UNKNOWN, worseOff);
        }
        if (givesAway(before, group, others) || givesAway(after, group, others)) {
            return untold(group, tooFew(group), worseOff);
        }
        var base = before.than(group, others);
        var projected = after.than(group, others);
        if (base.standing() == Standing.UNKNOWN || projected.standing() == Standing.UNKNOWN) {
            return untold(group, Answer.UNKNOWN, worseOff);
        }
        var baseFigure = figure(before, base, group);
        var projectedFigure = figure(after, projected, group);
        if (baseFigure == null || projectedFigure == null) {
            return untold(group, tooFew(group), worseOff);
        }
        if (isTooSmall(baseFigure)) {
            return untold(group, Answer.CANNOT_ASSESS, worseOff);
        }
        var movement = Movement.of(
                new Movement.Step(before.table().figure(group), baseFigure),
                new Movement.Step(after.table().figure(group), projectedFigure),
                indicator.favourable(),
                lines.tolerances());
        return movement == null ? untold(group, Answer.UNKNOWN, worseOff) : told(group, movement, worseOff);
    }

    /** Whether a size that was not given could make another group the best off that is large enough. */
    private boolean isReferenceOpen(int group) {
        return before.comparison() == Comparison.HIGHEST_RATE
                && (Projections.haveSomeSizes(before.table(), group)
                        || Projections.haveSomeSizes(after.table(), group));
    }

    /** Those with figures in both periods, or null where a figure of one of them was not given. */
    private int @Nullable [] others(int group) {
        var others = IntStream.of(before.table().others(group))
                .filter(other -> isAnswered(before.table().figure(other))
                        && isAnswered(after.table().figure(other)))
                .toArray();
        var known = before.comparison() != Comparison.ALL_OTHERS
                || IntStream.of(others)
                        .noneMatch(other -> before.table().figure(other) instanceof Figure.Absent
                                || after.table().figure(other) instanceof Figure.Absent);
        return known ? others : null;
    }

    /** Whether this sum of others, beside the one in the group's own entry, would tell one hidden figure. */
    private static boolean givesAway(Comparisons comparisons, int group, int... others) {
        return comparisons.comparison() == Comparison.ALL_OTHERS
                && comparisons.hidden().isToldByDifference(comparisons.table(), group, others);
    }

    private static boolean isAnswered(Figure figure) {
        return !(figure instanceof Figure.Withheld || figure instanceof Figure.Empty);
    }

    private static @Nullable Figure figure(Comparisons comparisons, Compared compared, int group) {
        return compared.standing() == Standing.SELF ? comparisons.table().figure(group) : compared.figure();
    }

    /** With a figure that was not given, others might be hidden instead. */
    private Answer tooFew(int group) {
        var isOpen = before.table().hasGaps(group) || after.table().hasGaps(group);
        return isOpen ? Answer.UNKNOWN : Answer.CANNOT_ASSESS;
    }

    /** The baseline decides: a projection may well bring a count near to none. */
    private boolean isTooSmall(Figure figure) {
        return reliability.isTooSmall(figure, Period.BASELINE);
    }

    private DisparityChange untold(int group, Answer answer, @Nullable Boolean worseOff) {
        return new DisparityChange(
                Place.of(indicator, index, group),
                null,
                answer,
                null,
                null,
                null,
                null,
                null,
                null,
                worseOff,
                null,
                null,
                null,
                ProjectionStrength.isWeak(indicator),
                null);
    }

    private DisparityChange told(int group, Movement movement, @Nullable Boolean worseOff) {
        return new DisparityChange(
                Place.of(indicator, index, group),
                movement.verdict(),
                Answer.TOLD,
                Exact.shown(movement.gapBase()),
                Exact.shown(movement.gapProjected()),
                Exact.shown(movement.gapProjected().subtract(movement.gapBase())),
                movement.closure(),
                movement.ratioBase() == null ? null : movement.ratioBase().value(),
                movement.ratioProjected() == null
                        ? null
                        : movement.ratioProjected().value(),
                worseOff,
                movement.isLevellingDown(),
                movement.measuresDisagree(),
                movement.isAgainstGroup(),
                ProjectionStrength.isWeak(indicator),
                movement.gapProjected().subtract(movement.gapBase()));
    }
}
