package org.equityimpact.rulecheck;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.equityimpact.rulecheck.RuleSetDifference.TableChange;
import org.equityimpact.rules.PolicyRow;
import org.jspecify.annotations.Nullable;

/** Finds what changed in the policy tables, row by row and column by column. */
final class TableDifference {

    static final String THRESHOLDS = "policy/thresholds.csv";
    static final String LISTS = "policy/lists.csv";

    /** What people are told of a row, and nothing else reads. */
    private static final Set<String> NOTES = Set.of("why", "unit");

    private static final Set<String> SEVERAL = Set.of("codes", "rules", "speaks_for");

    private final Function<String, List<String>> rulesWithNumber;
    private final Function<String, List<String>> rulesWithList;

    TableDifference(Function<String, List<String>> rulesWithNumber, Function<String, List<String>> rulesWithList) {
        this.rulesWithNumber = rulesWithNumber;
        this.rulesWithList = rulesWithList;
    }

    /** Whether a change of a table can change a result at all. */
    static boolean decides(TableChange change) {
        return change.column() == null || !NOTES.contains(change.column());
    }

    List<TableChange> between(List<PolicyRow> before, List<PolicyRow> after) {
        var old = byPlace(before);
        var now = byPlace(after);
        var places = new LinkedHashSet<>(old.keySet());
        places.addAll(now.keySet());
        var changes = new ArrayList<TableChange>();
        for (var place : places) {
            addChanges(old.get(place), now.get(place), changes);
        }
        changes.sort(Comparator.comparing(TableChange::file));
        return changes;
    }

    private void addChanges(@Nullable PolicyRow old, @Nullable PolicyRow now, List<TableChange> changes) {
        if (old == null && now != null) {
            changes.add(change(now, null, null, whole(now)));
        } else if (now == null && old != null) {
            changes.add(change(old, null, whole(old), null));
        } else if (old != null && now != null) {
            var columns = new LinkedHashSet<>(old.cells().keySet());
            columns.addAll(now.cells().keySet());
            columns.stream()
                    .filter(column -> !isSame(column, cell(old, column), cell(now, column)))
                    .forEach(column -> changes.add(change(now, column, cell(old, column), cell(now, column))));
        }
    }

    private TableChange change(
            PolicyRow row, @Nullable String column, @Nullable String before, @Nullable String after) {
        boolean isNote = column != null && NOTES.contains(column);
        return new TableChange(row.file(), row.row(), column, before, after, isNote ? List.of() : rules(row));
    }

    private List<String> rules(PolicyRow row) {
        return switch (row.file()) {
            case THRESHOLDS -> rulesWithNumber.apply(row.row());
            case LISTS -> rulesWithList.apply(row.row());
            default -> List.of();
        };
    }

    /** Rows of one name are told apart by their order. */
    private static Map<List<Object>, PolicyRow> byPlace(List<PolicyRow> rows) {
        var byPlace = new LinkedHashMap<List<Object>, PolicyRow>();
        for (var row : rows) {
            int order = 0;
            while (byPlace.putIfAbsent(List.of(row.file(), row.row(), order), row) != null) {
                order++;
            }
        }
        return byPlace;
    }

    private static boolean isSame(String column, String before, String after) {
        if (before.equals(after)) {
            return true;
        }
        return SEVERAL.contains(column) ? codes(before).equals(codes(after)) : isSameNumber(before, after);
    }

    private static boolean isSameNumber(String before, String after) {
        try {
            return new BigDecimal(before).compareTo(new BigDecimal(after)) == 0;
        } catch (NumberFormatException words) {
            return false;
        }
    }

    private static Set<String> codes(String cell) {
        return Set.copyOf(Arrays.asList(cell.split("[;\\s]+")));
    }

    private static String cell(PolicyRow row, String column) {
        return row.cells().getOrDefault(column, "").strip();
    }

    private static String whole(PolicyRow row) {
        return row.cells().entrySet().stream()
                .filter(cell -> !cell.getValue().isBlank())
                .map(cell -> cell.getKey() + " " + cell.getValue())
                .collect(joining("; "));
    }
}
