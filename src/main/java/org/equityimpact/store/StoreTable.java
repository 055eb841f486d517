package org.equityimpact.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of the store.
 *
 * @param key the columns of its primary key
 * @param refersTo the tables that must be there before it, itself among them where its rows refer to each other
 * @param own the columns by which its rows refer to each other
 */
record StoreTable(String name, List<StoreColumn> columns, List<String> key, Set<String> refersTo, Set<String> own) {

    /** All its rows in the order of their keys, which is the same in every database. */
    String select(boolean postgres) {
        return "select %s from %s order by %s".formatted(names(columns), name, order(postgres));
    }

    private String order(boolean postgres) {
        return key.stream()
                .map(column -> postgres && isText(column) ? column + " collate \"C\"" : column)
                .collect(Collectors.joining(", "));
    }

    private boolean isText(String name) {
        return columns.stream()
                .anyMatch(column -> column.name().equals(name) && column.kind() == StoreColumn.Kind.TEXT);
    }

    /** Rows refer to each other once they are all there. */
    List<StoreColumn> insertedAtOnce() {
        return columns.stream().filter(column -> !own.contains(column.name())).toList();
    }

    List<StoreColumn> ownColumns() {
        return columns.stream().filter(column -> own.contains(column.name())).toList();
    }

    List<StoreColumn> keyColumns() {
        return columns.stream().filter(column -> key.contains(column.name())).toList();
    }

    String insert() {
        var inserted = insertedAtOnce();
        return "insert into %s (%s) values (%s)"
                .formatted(
                        name,
                        names(inserted),
                        inserted.stream().map(column -> "?").collect(Collectors.joining(", ")));
    }

    String updateOwn() {
        return "update %s set %s where %s"
                .formatted(name, equalities(ownColumns(), ", "), equalities(keyColumns(), " and "));
    }

    private static String names(Collection<StoreColumn> columns) {
        return columns.stream().map(StoreColumn::name).collect(Collectors.joining(", "));
    }

    private static String equalities(Collection<StoreColumn> columns, String between) {
        return columns.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(between));
    }
}
