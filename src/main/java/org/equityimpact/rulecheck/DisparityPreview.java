package org.equityimpact.rulecheck;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.equityimpact.facts.disparity.Disparities;
import org.equityimpact.facts.disparity.DisparityPolicy;
import org.equityimpact.facts.disparity.GroupDisparity;
import org.equityimpact.facts.disparity.Level;
import org.equityimpact.facts.disparity.Period;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.rules.CompiledRules;
import org.jspecify.annotations.Nullable;

/** What other thresholds of disparity would do on the real tables that come with the product. */
public record DisparityPreview(List<Table> tables) {

    public DisparityPreview {
        tables = List.copyOf(tables);
    }

    /**
     * The levels of one table.
     *
     * @param before how many groups stand at each level under the old thresholds
     * @param after and how many under the new ones
     * @param moved the groups that stand at another level
     */
    public record Table(String table, Map<Level, Integer> before, Map<Level, Integer> after, List<Moved> moved) {

        public Table {
            before = Map.copyOf(before);
            after = Map.copyOf(after);
            moved = List.copyOf(moved);
        }

        /** How many groups stand at a level: before, or after. */
        public int at(Level level, boolean now) {
            return (now ? after : before).getOrDefault(level, 0);
        }
    }

    /**
     * A group that stands at another level.
     *
     * @param harmRatio how many times worse it fares, to 2 decimals; absent where it has none
     * @param harmGapPp how many points worse, to 1 decimal
     */
    public record Moved(
            String indicator,
            String group,
            Level before,
            Level after,
            @Nullable BigDecimal harmRatio,
            @Nullable BigDecimal harmGapPp) {

        static Moved of(GroupDisparity before, GroupDisparity after, String indicator) {
            return new Moved(
                    indicator,
                    after.place().group(),
                    before.level(),
                    after.level(),
                    rounded(after.figures().harmRatio(), 2),
                    rounded(after.figures().harmGapPp(), 1));
        }

        private static @Nullable BigDecimal rounded(@Nullable Double figure, int decimals) {
            return figure == null ? null : BigDecimal.valueOf(figure).setScale(decimals, RoundingMode.HALF_UP);
        }
    }

    /** The preview of a change on the day of assessment; null where both say the same of disparity. */
    public static @Nullable DisparityPreview between(CompiledRules before, CompiledRules after, LocalDate asOf) {
        var old = before.asOf(asOf).tables();
        var now = after.asOf(asOf).tables();
        if (old.disparity().equals(now.disparity())) {
            return null;
        }
        var codes = new TreeSet<>(old.focalGroups().codes());
        codes.addAll(now.focalGroups().codes());
        return new DisparityPreview(ShippedTables.all(codes).entrySet().stream()
                .map(table -> of(table.getKey(), table.getValue(), old.disparity(), now.disparity(), asOf))
                .toList());
    }

    private static Table of(
            String name, List<Indicator> indicators, DisparityPolicy old, DisparityPolicy now, LocalDate asOf) {
        var before = groups(indicators, old, asOf);
        var after = groups(indicators, now, asOf);
        var moved = new ArrayList<Moved>();
        for (int at = 0; at < before.size(); at++) {
            if (before.get(at).level() != after.get(at).level()) {
                var indicator = indicators.get(after.get(at).place().indicatorIndex());
                moved.add(Moved.of(before.get(at), after.get(at), indicator.name()));
            }
        }
        return new Table(name, counts(before.stream()), counts(after.stream()), moved);
    }

    private static List<GroupDisparity> groups(List<Indicator> indicators, DisparityPolicy policy, LocalDate asOf) {
        return Disparities.of(indicators, policy, asOf).groups().stream()
                .filter(group -> group.period() == Period.BASELINE)
                .toList();
    }

    private static Map<Level, Integer> counts(Stream<GroupDisparity> groups) {
        return groups.collect(toMap(GroupDisparity::level, group -> 1, Integer::sum, () -> new EnumMap<>(Level.class)));
    }
}
