package org.equityimpact.facts.disparity;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equityimpact.proposal.BenchmarkMeasurement;
import org.equityimpact.proposal.Count;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.proposal.Measurement;
import org.jspecify.annotations.Nullable;

/** The state's figures by group, and those of its students outside a group (34 CFR 300.647(b)(5)). */
final class StateOthers {

    /** What a row of all students is called. */
    private static final Set<String> ALL =
            Set.of("all", "all students", "total", "all groups", "state", "statewide", "overall", "population");

    private final Map<String, Figure> groups = new HashMap<>();
    private final Map<String, BigInteger> members = new HashMap<>();
    private @Nullable Figure everybody;

    /** A row that is too small to show is as good as withheld. */
    StateOthers(Indicator indicator, Hidden policy) {
        var reader = new FigureReader(indicator.unit());
        List<BenchmarkMeasurement> rows = indicator.state() == null ? List.of() : indicator.state();
        for (var row : rows) {
            var key = Names.key(row.name());
            var figure = reader.read(row.baseline());
            if (ALL.contains(key)) {
                everybody = figure;
            } else {
                groups.put(key, policy.isTooSmallToShow(figure) ? Figure.WITHHELD : figure);
                addMembers(key, row.baseline());
            }
        }
    }

    private void addMembers(String key, @Nullable Measurement row) {
        if (row != null
                && row.total() instanceof Count.Exact total
                && total.people().signum() > 0
                && FigureReader.isWorkable(total.people())) {
            members.put(key, total.people());
        }
    }

    /** The state's members of the group, or null where that is not given; no count is needed beside it. */
    @Nullable
    BigInteger members(String name) {
        return members.get(Names.key(name));
    }

    /** Whether nothing is said of the state's students outside the group. */
    boolean saysNothingOfOthersThan(String name) {
        return everybody == null && groups.keySet().stream().allMatch(Names.key(name)::equals);
    }

    /** The state's row of the group, or null where it has none that can be counted. */
    Figure.@Nullable Rate group(String name) {
        return groups.get(Names.key(name)) instanceof Figure.Rate rate && rate.total() != null ? rate : null;
    }

    /** The state's others: all students less the group where both are given, otherwise the sum of the other rows. */
    Figure.@Nullable Rate than(String name) {
        var own = group(name);
        if (everybody instanceof Figure.Rate all && own != null) {
            return all.less(own);
        }
        var others = new ArrayList<Figure.Rate>();
        for (var row : groups.entrySet()) {
            if (row.getKey().equals(Names.key(name))) {
                continue;
            }
            if (!(row.getValue() instanceof Figure.Rate rate)) {
                return null;
            }
            others.add(rate);
        }
        return others.isEmpty() ? null : Figure.Rate.pooled(others);
    }
}
