package org.equityimpact.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of a store as its database tells them, so that a new one cannot be forgotten by a backup. */
final class StoreTables {

    /** Flyway's own, whose turn it is, and who is signed in just now: none of them means anything in another database. */
    static final Set<String> LEFT_OUT =
            Set.of("flyway_schema_history", "shedlock", "spring_session", "spring_session_attributes");

    private final Connection connection;
    private final DatabaseMetaData database;

    private StoreTables(Connection connection) throws SQLException {
        this.connection = connection;
        this.database = connection.getMetaData();
    }

    /** All tables that belong into a backup, in the order of their names. */
    static List<StoreTable> of(Connection connection) throws SQLException {
        var tables = new StoreTables(connection);
        var all = new ArrayList<StoreTable>();
        for (String name : tables.names()) {
            all.add(tables.table(name));
        }
        return all;
    }

    /** The same tables, each after those that it refers to. */
    static List<StoreTable> inOrderOfReference(List<StoreTable> tables) {
        var left = new ArrayList<>(tables);
        var ordered = new LinkedHashMap<String, StoreTable>();
        while (!left.isEmpty()) {
            var next = left.stream()
                    .filter(table -> table.refersTo().stream()
                            .allMatch(other -> other.equals(table.name()) || ordered.containsKey(other)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("tables refer to each other in a circle"));
            ordered.put(next.name(), next);
            left.remove(next);
        }
        return List.copyOf(ordered.values());
    }

    private Set<String> names() throws SQLException {
        var names = new TreeSet<String>();
        try (var rows = database.getTables(
                connection.getCatalog(), connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                names.add(lower(rows, "TABLE_NAME"));
            }
        }
        names.removeAll(LEFT_OUT);
        return names;
    }

    private StoreTable table(String name) throws SQLException {
        var refersTo = new TreeSet<String>();
        var own = new TreeSet<String>();
        try (var rows = database.getImportedKeys(connection.getCatalog(), connection.getSchema(), asKept(name))) {
            while (rows.next()) {
                var other = lower(rows, "PKTABLE_NAME");
                refersTo.add(other);
                if (other.equals(name)) {
                    own.add(lower(rows, "FKCOLUMN_NAME"));
                }
            }
        }
        return new StoreTable(name, columns(name), key(name), refersTo, own);
    }

    private List<StoreColumn> columns(String table) throws SQLException {
        Map<Integer, StoreColumn> columns = new TreeMap<>(Comparator.naturalOrder());
        try (var rows =
                database.getColumns(connection.getCatalog(), connection.getSchema(), asKept(escaped(table)), null)) {
            while (rows.next()) {
                columns.put(
                        rows.getInt("ORDINAL_POSITION"),
                        StoreColumn.of(
                                lower(rows, "COLUMN_NAME"), rows.getInt("DATA_TYPE"), rows.getString("TYPE_NAME")));
            }
        }
        return List.copyOf(columns.values());
    }

    private List<String> key(String table) throws SQLException {
        Map<Integer, String> key = new TreeMap<>();
        try (var rows = database.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), asKept(table))) {
            while (rows.next()) {
                key.put(rows.getInt("KEY_SEQ"), lower(rows, "COLUMN_NAME"));
            }
        }
        if (key.isEmpty()) {
            throw new IllegalStateException("the table %s has no key to order its rows by".formatted(table));
        }
        return List.copyOf(key.values());
    }

    /** An underscore would stand for any letter. */
    private String escaped(String name) throws SQLException {
        return name.replace("_", database.getSearchStringEscape() + "_");
    }

    private String asKept(String name) throws SQLException {
        return database.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static String lower(ResultSet row, String column) throws SQLException {
        return row.getString(column).toLowerCase(Locale.ROOT);
    }
}
