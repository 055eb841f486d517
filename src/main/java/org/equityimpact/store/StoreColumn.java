package org.equityimpact.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A column of a table, which every database holds in its own way and a backup in one. */
record StoreColumn(String name, Kind kind) {

    enum Kind {
        TEXT,
        WHOLE,
        DECIMAL,
        TRUTH,
        DAY,
        TIME,
        INSTANT,
        BYTES
    }

    static StoreColumn of(String name, int type, String typeName) {
        return new StoreColumn(name, kind(name, type, typeName));
    }

    private static Kind kind(String name, int type, String typeName) {
        return switch (type) {
            case Types.VARCHAR, Types.CHAR, Types.CLOB, Types.LONGVARCHAR -> Kind.TEXT;
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> Kind.WHOLE;
            case Types.NUMERIC, Types.DECIMAL -> Kind.DECIMAL;
            case Types.BOOLEAN, Types.BIT -> Kind.TRUTH;
            case Types.DATE -> Kind.DAY;
            case Types.TIME -> Kind.TIME;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> Kind.BYTES;
            case Types.TIMESTAMP_WITH_TIMEZONE -> Kind.INSTANT;
            case Types.TIMESTAMP -> timestamp(name, typeName);
            default -> throw unknown(name, typeName);
        };
    }

    /** PostgreSQL calls both kinds alike. */
    private static Kind timestamp(String name, String typeName) {
        if (typeName.equals("timestamptz")) {
            return Kind.INSTANT;
        }
        throw unknown(name, typeName);
    }

    private static IllegalStateException unknown(String name, String typeName) {
        return new IllegalStateException(
                "a backup does not know how to hold the column %s, %s".formatted(name, typeName));
    }

    /** What stands in a row, as the backup writes it. */
    @Nullable
    Object read(ResultSet row) throws SQLException {
        return switch (kind) {
            case TEXT -> row.getString(name);
            case WHOLE -> orNull(row.getLong(name), row);
            case DECIMAL -> row.getBigDecimal(name);
            case TRUTH -> orNull(row.getBoolean(name), row);
            case DAY -> text(row.getObject(name, LocalDate.class));
            case TIME -> text(row.getObject(name, LocalTime.class));
            case INSTANT -> instant(row.getObject(name, OffsetDateTime.class));
            case BYTES -> base64(row.getBytes(name));
        };
    }

    private static <T> @Nullable T orNull(T value, ResultSet row) throws SQLException {
        return row.wasNull() ? null : value;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant().toString();
    }

    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    /** Puts into a statement what the backup holds. */
    void write(JsonNode value, PreparedStatement statement, int place) throws SQLException {
        if (value.isNull()) {
            statement.setNull(place, nullType());
            return;
        }
        switch (kind) {
            case TEXT -> statement.setString(place, value.stringValue());
            case WHOLE -> statement.setLong(place, value.longValue());
            case DECIMAL -> statement.setBigDecimal(place, value.decimalValue());
            case TRUTH -> statement.setBoolean(place, value.booleanValue());
            case DAY -> statement.setObject(place, LocalDate.parse(value.stringValue()));
            case TIME -> statement.setObject(place, LocalTime.parse(value.stringValue()));
            case INSTANT ->
                statement.setObject(
                        place, OffsetDateTime.parse(value.stringValue()).withOffsetSameInstant(ZoneOffset.UTC));
            case BYTES -> statement.setBytes(place, Base64.getDecoder().decode(value.stringValue()));
        }
    }

    private int nullType() {
        return switch (kind) {
            case TEXT -> Types.VARCHAR;
            case WHOLE -> Types.BIGINT;
            case DECIMAL -> Types.NUMERIC;
            case TRUTH -> Types.BOOLEAN;
            case DAY -> Types.DATE;
            case TIME -> Types.TIME;
            case INSTANT -> Types.TIMESTAMP_WITH_TIMEZONE;
            case BYTES -> Types.VARBINARY;
        };
    }
}
