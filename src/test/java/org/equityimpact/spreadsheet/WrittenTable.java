package org.equityimpact.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equityimpact.proposal.BenchmarkMeasurement;
import org.equityimpact.proposal.Code;
import org.equityimpact.proposal.Count;
import org.equityimpact.proposal.GroupMeasurements;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.proposal.Measurement;
import org.equityimpact.proposal.Part;
import org.jspecify.annotations.Nullable;

/** An indicator written as the rows of a sheet, for tests that read it again. */
record WrittenTable(Indicator indicator) {

    private static final String ALL = "All students";

    private record Written(Column column, String heading) {}

    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (var setting : Setting.values()) {
            Object value = part(indicator, setting.part());
            if (value != null) {
                rows.add(List.of(setting.word(), text(value)));
            }
        }
        rows.add(List.of());
        var columns = columns();
        rows.add(columns.stream().map(Written::heading).toList());
        if (names().contains(ALL)) {
            rows.add(row(ALL, columns));
        }
        indicator.groups().forEach(group -> rows.add(row(group.name(), columns)));
        return rows;
    }

    private Set<String> names() {
        var names = new LinkedHashSet<String>();
        if (indicator.population() != null) {
            names.add(ALL);
        }
        aside("state").forEach(row -> names.add(row.name()));
        aside("nation").forEach(row -> names.add(row.name()));
        periods().forEach(period -> aside(period).forEach(row -> names.add(row.name())));
        return names;
    }

    private List<Written> columns() {
        var columns = new ArrayList<Written>();
        columns.add(new Written(Column.of(Column.Role.GROUP), "group"));
        columns.add(new Written(Column.of(Column.Role.FOCAL_GROUP), "Focal Group"));
        columns.add(new Written(Column.of(Column.Role.PARENTS), "parents"));
        for (var figure : TableFigure.values()) {
            columns.add(new Written(Column.of(Column.Role.BASELINE, figure), figure.word()));
            columns.add(new Written(Column.of(Column.Role.PROJECTED, figure), "projected_" + figure.word()));
            columns.add(new Written(Column.of(Column.Role.STATE, figure), "State " + figure.word()));
            columns.add(new Written(Column.of(Column.Role.NATION, figure), "nation-" + figure.word()));
            periods()
                    .forEach(period -> columns.add(new Written(
                            new Column(Column.Role.EARLIER, figure, period), figure.word() + " " + period)));
        }
        return columns;
    }

    private List<String> row(String name, List<Written> columns) {
        var cells = columns.stream()
                .map(column -> cell(name, column.column))
                .collect(Collectors.toCollection(ArrayList::new));
        if (cells.stream().skip(3).allMatch(String::isEmpty)) {
            cells.set(3, "n/a");
        }
        return cells;
    }

    private String cell(String name, Column column) {
        return switch (column.role()) {
            case GROUP -> name;
            case FOCAL_GROUP ->
                group(name)
                        .map(GroupMeasurements::focalGroup)
                        .filter(Objects::nonNull)
                        .findAny()
                        .orElse("");
            case PARENTS ->
                group(name)
                        .map(GroupMeasurements::parents)
                        .filter(Objects::nonNull)
                        .map(parents -> String.join(" ; ", parents))
                        .findAny()
                        .orElse("");
            case BASELINE ->
                figure(
                        name.equals(ALL)
                                ? indicator.population()
                                : group(name)
                                        .map(GroupMeasurements::baseline)
                                        .filter(Objects::nonNull)
                                        .findAny()
                                        .orElse(null),
                        column.figure());
            case PROJECTED ->
                figure(
                        group(name)
                                .map(GroupMeasurements::projected)
                                .filter(Objects::nonNull)
                                .findAny()
                                .orElse(null),
                        column.figure());
            case STATE -> figure(aside("state"), name, column);
            case NATION -> figure(aside("nation"), name, column);
            default -> figure(aside(column.period()), name, column);
        };
    }

    private static String figure(List<BenchmarkMeasurement> rows, String name, Column column) {
        return rows.stream()
                .filter(row -> row.name().equals(name))
                .map(row -> figure(row.baseline(), column.figure()))
                .findAny()
                .orElse("");
    }

    private static String figure(@Nullable Measurement measurement, @Nullable TableFigure figure) {
        Object value = measurement == null
                ? null
                : part(measurement, Objects.requireNonNull(figure).word());
        return value == null ? "" : text(value);
    }

    private Stream<GroupMeasurements> group(String name) {
        return indicator.groups().stream().filter(group -> group.name().equals(name));
    }

    private List<BenchmarkMeasurement> aside(String which) {
        var rows =
                switch (which) {
                    case "state" -> indicator.state();
                    case "nation" -> indicator.nation();
                    default ->
                        Objects.requireNonNull(indicator.history()).stream()
                                .filter(period -> period.periodLabel().equals(which))
                                .findAny()
                                .orElseThrow()
                                .groups();
                };
        return rows == null ? List.of() : rows;
    }

    private List<String> periods() {
        return indicator.history() == null
                ? List.of()
                : indicator.history().stream()
                        .map(period -> period.periodLabel())
                        .toList();
    }

    private static @Nullable Object part(Record block, String name) {
        return Part.of(block.getClass()).stream()
                .filter(part -> part.name().equals(name))
                .findAny()
                .orElseThrow()
                .in(block);
    }

    private static String text(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        if (value instanceof Count.Exact exact) {
            return exact.people().toString();
        }
        return value instanceof Code code ? code.code() : value.toString();
    }
}
