package org.equityimpact.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Puts rows of chance into every table that a store has, also into those that nobody had thought of when this was written. */
final class FilledStore {

    private static final int ROWS = 7;
    private static final String ODD = "Ünïcode \"quoted\" <b> \\ \t日本 ";

    private final Connection connection;
    private final Random random;
    /** The keys of what was put into each table. */
    private final Map<String, List<Map<String, @Nullable Object>>> filled = new HashMap<>();

    private FilledStore(Connection connection, long seed) {
        this.connection = connection;
        this.random = new Random(seed);
    }

    static void fill(DataSource source, long seed) throws SQLException {
        try (var connection = source.getConnection()) {
            var store = new FilledStore(connection, seed);
            for (var table : StoreTables.inOrderOfReference(StoreTables.of(connection))) {
                store.fill(table);
            }
        }
    }

    private void fill(StoreTable table) throws SQLException {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        filled.put(table.name(), rows);
        for (int number = 0; number < ROWS; number++) {
            var row = row(table, number);
            try (var insert = connection.prepareStatement("insert into %s (%s) values (%s)"
                    .formatted(
                            table.name(),
                            String.join(", ", row.keySet()),
                            row.keySet().stream().map(name -> "?").collect(Collectors.joining(", "))))) {
                int place = 1;
                for (var value : row.values()) {
                    insert.setObject(place++, value, value == null ? Types.VARCHAR : type(value));
                }
                insert.executeUpdate();
            }
            rows.add(row);
        }
    }

    private Map<String, @Nullable Object> row(StoreTable table, int number) throws SQLException {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        var foreign = foreignKeys(table.name());
        var lengths = lengths(table.name());
        for (var column : table.columns()) {
            var parent = foreign.get(column.name());
            if (parent == null) {
                row.put(column.name(), value(column, number + 1, lengths.getOrDefault(column.name(), 0)));
            } else {
                var parents = filled.getOrDefault(parent[0], List.of());
                if (!parents.isEmpty()) {
                    row.put(column.name(), parents.get(number % parents.size()).get(parent[1]));
                }
            }
        }
        return row;
    }

    /** By each column that refers to another table: which table, and which column of it. */
    private Map<String, String[]> foreignKeys(String table) throws SQLException {
        var keys = new HashMap<String, String[]>();
        try (var rows = connection
                .getMetaData()
                .getImportedKeys(connection.getCatalog(), connection.getSchema(), asKept(table))) {
            while (rows.next()) {
                keys.put(
                        lower(rows.getString("FKCOLUMN_NAME")),
                        new String[] {lower(rows.getString("PKTABLE_NAME")), lower(rows.getString("PKCOLUMN_NAME"))});
            }
        }
        return keys;
    }

    private Map<String, Integer> lengths(String table) throws SQLException {
        var lengths = new HashMap<String, Integer>();
        try (var rows = connection
                .getMetaData()
                .getColumns(connection.getCatalog(), connection.getSchema(), asKept(table), null)) {
            while (rows.next()) {
                lengths.put(lower(rows.getString("COLUMN_NAME")), rows.getInt("COLUMN_SIZE"));
            }
        }
        return lengths;
    }

    private Object value(StoreColumn column, int number, int length) {
        return switch (column.kind()) {
            case TEXT -> text(number, length);
            case WHOLE -> 100 + number;
            case DECIMAL -> new BigDecimal("0." + number);
            case TRUTH -> random.nextBoolean();
            case DAY -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
            case TIME -> LocalTime.of(random.nextInt(24), random.nextInt(60));
            case INSTANT ->
                OffsetDateTime.of(2026, 1, 2, 3, 4, 5, 678_901_000, ZoneOffset.UTC)
                        .plusMinutes(random.nextInt(1_000_000));
            case BYTES -> new byte[] {(byte) number, 0, (byte) 255};
        };
    }

    /** Of the length that there is, different each time, and in an order that languages do not agree on. */
    private String text(int number, int length) {
        var text = (number % 2 == 0 ? "a" : "B") + "-" + number + ODD + random.nextLong();
        return length < 20
                ? text.substring(0, Math.min(3, length))
                : text.substring(0, Math.min(text.length(), length));
    }

    private static int type(Object value) {
        if (value instanceof OffsetDateTime) {
            return Types.TIMESTAMP_WITH_TIMEZONE;
        }
        if (value instanceof LocalDate) {
            return Types.DATE;
        }
        if (value instanceof LocalTime) {
            return Types.TIME;
        }
        if (value instanceof Integer) {
            return Types.INTEGER;
        }
        if (value instanceof BigDecimal) {
            return Types.NUMERIC;
        }
        if (value instanceof Boolean) {
            return Types.BOOLEAN;
        }
        return value instanceof byte[] ? Types.VARBINARY : Types.VARCHAR;
    }

    private String asKept(String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
