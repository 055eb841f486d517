package org.equityimpact.facts.disparity;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;

/** Sets every intersection beside the groups that it is part of: an average may hide what happens where two meet. */
final class Intersections {

    private final Indicator indicator;
    private final Comparisons comparisons;
    private final Lines lines;
    private final List<GroupDisparity> groups;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Pooled> pooledByParent = new HashMap<>();

    Intersections(Indicator indicator, Comparisons comparisons, Lines lines, List<GroupDisparity> groups) {
        this.indicator = indicator;
        this.comparisons = comparisons;
        this.lines = lines;
        this.groups = groups;
    }

    private void addRows() {
        for (var row = 0; row < groups.size(); row++) {
            rows.putIfAbsent(Names.key(groups.get(row).place().group()), row);
        }
    }

    List<GroupDisparity> besideParents() {
        if (groups.stream().allMatch(group -> group.place().parents().isEmpty())) {
            return groups;
        }
        addRows();
        return groups.stream()
                .map(group -> group.place().parents().isEmpty() ? group : beside(group))
                .toList();
    }

    private GroupDisparity beside(GroupDisparity group) {
        var parents = group.place().parents().stream()
                .map(parent -> beside(group, parent))
                .toList();
        var compared = group.with(group.years(), parents);
        var isHidden = group.isFlagged()
                && parents.stream()
                        .noneMatch(parent ->
                                isFlagged(parent.parentLevel()) || parent.parentLevel() == Level.CANNOT_ASSESS);
        return isHidden ? withFlag(compared) : compared;
    }

    private static GroupDisparity withFlag(GroupDisparity group) {
        var flags = EnumSet.of(DisparityFlag.HIDDEN_AT_INTERSECTION);
        flags.addAll(group.flags());
        return group.with(group.level(), group.possible(), flags);
    }

    /** The parent's own row where it has one, otherwise all intersections that are part of it, taken together. */
    private BesideParent beside(GroupDisparity group, String parent) {
        var row = rows.get(Names.key(parent));
        if (row != null) {
            var own = groups.get(row);
            var figure = own.status() == Status.SUPPRESSED
                    ? null
                    : comparisons.table().figure(row);
            return beside(group, parent, figure, own.level());
        }
        return pooled(group, parent);
    }

    private BesideParent pooled(GroupDisparity group, String parent) {
        var whole = pooledByParent.computeIfAbsent(Names.key(parent), any -> pool(group, parent));
        return beside(group, parent, whole.figure(), whole.level());
    }

    private Pooled pool(GroupDisparity group, String parent) {
        var layer = comparisons.table().layer(group.place().groupIndex());
        var parts = IntStream.of(layer).filter(part -> isPart(part, parent)).toArray();
        var rest = IntStream.of(layer).filter(part -> !isPart(part, parent)).toArray();
        if (comparisons.hidden().containsAny(parts)) {
            return new Pooled(null, Level.CANNOT_ASSESS);
        }
        var all = new AllOthers(comparisons.table(), comparisons.hidden(), isOverlapping());
        var inside = all.reportedThan(parts);
        var outside = all.reportedThan(rest);
        return new Pooled(inside.figure(), level(inside.figure(), outside.figure()));
    }

    private BesideParent beside(GroupDisparity group, String parent, @Nullable Figure figure, Level level) {
        var own = group.status() == Status.SUPPRESSED
                ? null
                : comparisons.table().figure(group.place().groupIndex());
        if (!(figure instanceof Figure.Rate rate)) {
            return new BesideParent(parent, null, null, level);
        }
        var gap = own instanceof Figure.Rate focal
                ? focal.value().subtract(rate.value()).multiply(Exact.HUNDRED)
                : null;
        return new BesideParent(parent, Exact.shown(rate.value()), shown(gap), level);
    }

    private Level level(@Nullable Figure inside, @Nullable Figure outside) {
        var reliability = new Reliability(lines.minCell(), lines.minN());
        if (!(inside instanceof Figure.Rate focal)
                || !(outside instanceof Figure.Rate other)
                || reliability.isTooSmall(focal, Period.BASELINE)
                || reliability.isTooSmall(other, Period.BASELINE)) {
            return Level.CANNOT_ASSESS;
        }
        var pair = new RatePair(focal, other, indicator.favourable());
        var figures = MeasuredFigures.of(pair, Period.BASELINE);
        var compared = Compared.with(ComparisonBasis.REPORTED_OTHERS, other);
        var assessed = new Assessed(compared, Status.EVALUATED, figures, pair, null, false);
        return new Judge(lines).level(assessed, assessed.isStable(null));
    }

    private boolean isPart(int group, String parent) {
        return Parents.of(indicator.groups().get(group)).stream().anyMatch(name -> Names.same(name, parent));
    }

    private boolean isOverlapping() {
        return Boolean.FALSE.equals(indicator.partition());
    }

    /** All intersections of one parent together, and how they stand beside the rest. */
    private record Pooled(@Nullable Figure figure, Level level) {}

    private static boolean isFlagged(Level level) {
        return level == Level.MEDIUM || level == Level.HIGH;
    }

    private static @Nullable Double shown(@Nullable BigFraction exact) {
        return exact == null ? null : Exact.shown(exact);
    }
}
