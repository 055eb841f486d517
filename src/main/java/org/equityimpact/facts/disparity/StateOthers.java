package org.equityimpact.facts.disparity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equityimpact.proposal.BenchmarkMeasurement;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;

/** The state's figures by group, and those of its students outside a group (34 CFR 300.647(b)(5)). */
final class StateOthers {

    /** What a row of all students is called. */
    private static final Set<String> ALL =
            Set.of("all", "all students", "total", "all groups", "state", "statewide", "overall", "population");

    private final Map<String, Figure> groups = new HashMap<>();
    private @Nullable Figure everybody;

    StateOthers(Indicator indicator) {
        var reader = new FigureReader(indicator.unit());
        List<BenchmarkMeasurement> rows = indicator.state() == null ? List.of() : indicator.state();
        for (var row : rows) {
            var key = Names.key(row.name());
            if (ALL.contains(key)) {
                everybody = reader.read(row.baseline());
            } else {
                groups.put(key, reader.read(row.baseline()));
            }
        }
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
