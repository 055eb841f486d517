package org.equityimpact.facts.disparity;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sums up the groups of an indicator in one period. */
final class Summaries {

    private Summaries() {}

    static IndicatorSummary of(Comparisons comparisons, List<GroupDisparity> groups) {
        var first = groups.get(0);
        var assessed =
                groups.stream().filter(group -> group.status().isAssessed()).toList();
        var spread = Spread.of(comparisons.table(), comparisons.hidden());
        var compared = assessed.stream().filter(group -> !group.isReference()).count();
        return new IndicatorSummary(
                first.place().indicator(),
                first.place().indicatorIndex(),
                first.period(),
                worst(assessed),
                assessed.stream()
                        .map(group -> group.figures().harmRatio())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                assessed.stream()
                        .map(group -> group.figures().harmGapPp())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                spread.variance(),
                spread.theil(),
                spread.indexOfDisparity(),
                assessed.size(),
                groups.size() - assessed.size(),
                (int) compared);
    }

    private static @Nullable String worst(List<GroupDisparity> assessed) {
        var byRatio = Comparator.comparing(Summaries::height).thenComparing(Summaries::gap);
        return assessed.stream()
                .filter(group -> group.figures().harmGapPp() != null)
                .max(byRatio)
                .map(group -> group.place().group())
                .orElse(null);
    }

    private static double height(GroupDisparity group) {
        var ratio = group.figures().exactHarmRatio();
        if (ratio == null || ratio.isUndefined()) {
            return 0;
        }
        return ratio.isInfinite() ? Double.MAX_VALUE : Objects.requireNonNullElse(ratio.value(), Double.MAX_VALUE);
    }

    private static double gap(GroupDisparity group) {
        return Objects.requireNonNullElse(group.figures().harmGapPp(), 0.0);
    }
}
