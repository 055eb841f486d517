package org.equityimpact.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new row, told column by column, or a row told anew. */
final class Insert {

    private final String table;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Insert(String table) {
        this.table = table;
    }

    static Insert into(String table) {
        return new Insert(table);
    }

    Insert with(String column, @Nullable Object value) {
        values.put(column, value);
        return this;
    }

    @Nullable
    Object value(String column) {
        return values.get(column);
    }

    int run(JdbcClient database) {
        String columns = String.join(", ", values.keySet());
        String places = values.keySet().stream().map(":"::concat).collect(Collectors.joining(", "));
        return database.sql("insert into %s (%s) values (%s)".formatted(table, columns, places))
                .params(values)
                .update();
    }

    /**
     * Tells the columns of a row that is there, while one of them is still as it was seen.
     *
     * @return whether it is
     */
    boolean updateWhile(String seen, Object value, JdbcClient database, String id) {
        String columns =
                values.keySet().stream().map(name -> name + " = :" + name).collect(Collectors.joining(", "));
        return database.sql("update %s set %s where id = :row_id and %s = :row_seen".formatted(table, columns, seen))
                        .params(values)
                        .param("row_id", id)
                        .param("row_seen", value)
                        .update()
                > 0;
    }
}
