package org.equityimpact.facts.disparity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;

/** Assesses every group of an indicator in one period. */
final class PeriodAssessor {

    private final Indicator indicator;
    private final int index;
    private final Comparisons comparisons;
    private final Lines lines;
    private final Lines complementLines;
    private final GroupComparer comparer;
    private final FurtherMeasures measures;
    private final Openness openness;

    PeriodAssessor(
            Indicator indicator,
            int index,
            Comparisons comparisons,
            ComparisonRule rule,
            Lines lines,
            Lines complementLines) {
        var state = new StateOthers(indicator, comparisons.hidden());
        this.indicator = indicator;
        this.index = index;
        this.comparisons = comparisons;
        this.lines = lines;
        this.complementLines = complementLines;
        this.openness = new Openness(indicator, comparisons, rule, state);
        this.comparer = new GroupComparer(
                indicator, comparisons, new Reliability(lines.minCell(), lines.minN()), state, openness);
        this.measures = new FurtherMeasures(indicator, comparisons.table(), comparisons.hidden(), state);
    }

    List<GroupDisparity> assess() {
        var assessed = IntStream.range(0, comparisons.table().size())
                .mapToObj(comparer::compare)
                .toList();
        var adjusted = controlled(assessed);
        var open = assessed.stream().anyMatch(Assessed::open);
        return IntStream.range(0, assessed.size())
                .mapToObj(
                        group -> disparity(group, assessed.get(group), adjusted == null ? null : adjusted[group], open))
                .toList();
    }

    private GroupDisparity disparity(int group, Assessed assessed, @Nullable Double adjustedP, boolean anyOpen) {
        var judge = new Judge(lines);
        var stable = assessed.isStable(adjustedP);
        var level = judge.level(assessed, stable);
        var possible = judge.possible(assessed, anyOpen ? assessed.isStable(null) : stable);
        return new GroupDisparity(
                Place.of(indicator, index, group),
                comparisons.table().period(),
                comparisons.comparison(),
                assessed.compared().basis(),
                assessed.compared().reference(),
                comparisons.hidden().contains(group)
                        ? null
                        : Figure.members(comparisons.table().figure(group)),
                assessed.status(),
                level,
                possible,
                assessed.figures(),
                assessed.status() == Status.SUPPRESSED ? null : stable,
                adjustedP,
                flags(group, assessed, stable, adjustedP),
                null,
                List.of(),
                measures.of(group, assessed));
    }

    /** Fisher's probabilities adjusted for their number, group by group, or null where they are few enough. */
    private @Nullable Double @Nullable [] controlled(List<Assessed> assessed) {
        var tested = IntStream.range(0, assessed.size())
                .filter(group -> assessed.get(group).status().isAssessed()
                        && assessed.get(group).figures().fisherP() != null)
                .toArray();
        if (tested.length <= BenjaminiHochberg.MOST_UNCONTROLLED) {
            return null;
        }
        var adjusted = BenjaminiHochberg.adjusted(IntStream.of(tested)
                .mapToObj(group -> assessed.get(group).figures().fisherP())
                .mapToDouble(p -> p == null ? 1 : p)
                .toArray());
        var byGroup = new @Nullable Double[assessed.size()];
        for (var position = 0; position < tested.length; position++) {
            byGroup[tested[position]] = adjusted[position];
        }
        return byGroup;
    }

    private Set<DisparityFlag> flags(
            int group, Assessed assessed, @Nullable Boolean stable, @Nullable Double adjustedP) {
        var flags = EnumSet.noneOf(DisparityFlag.class);
        if (openness.needsPopulation(group)) {
            flags.add(DisparityFlag.POPULATION_WANTED);
        }
        var pair = assessed.pair();
        if (pair == null) {
            return flags;
        }
        if (comparisons.comparison() == Comparison.HIGHEST_RATE && pair.isBelowFourFifths()) {
            flags.add(DisparityFlag.BELOW_FOUR_FIFTHS);
        }
        if (pair.flipsWithOne()) {
            flags.add(DisparityFlag.FLIPS_WITH_ONE);
        }
        if (isOrientationSensitive(pair)) {
            flags.add(DisparityFlag.ORIENTATION_SENSITIVE);
        }
        if (Boolean.FALSE.equals(stable)) {
            flags.add(DisparityFlag.NOT_STABLE);
        }
        if (adjustedP != null) {
            flags.add(DisparityFlag.FALSE_ALARMS_CONTROLLED);
        }
        return flags;
    }

    private boolean isOrientationSensitive(RatePair pair) {
        var complement = pair.complementHarmRatio();
        var line = lines.ratio();
        var complementLine = complementLines.ratio();
        return complement != null
                && line != null
                && complementLine != null
                && pair.harmRatio().exceeds(line.watch()) != complement.exceeds(complementLine.watch());
    }
}
