package org.equityimpact.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Conditions that all must hold, of which only those with a value count. */
final class Filter {

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    Filter and(String part, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(part);
            values.put(name, value);
        }
        return this;
    }

    long count(JdbcClient database, String table) {
        return database.sql("select count(*) from " + table + where())
                .params(values)
                .query(Long.class)
                .single();
    }

    /** A page, counted from 0, in the order of the columns named. */
    <T> List<T> page(JdbcClient database, String select, String order, int page, int size, RowMapper<T> row) {
        return database.sql(select + where() + " order by " + order + " limit :size offset :offset")
                .params(values)
                .param("size", size)
                .param("offset", (long) page * size)
                .query(row)
                .list();
    }

    private String where() {
        return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
    }
}
