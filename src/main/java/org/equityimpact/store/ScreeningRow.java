package org.equityimpact.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Locale;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.store.ScreeningRecord.Occasion;
import org.equityimpact.store.ScreeningRecord.Result;
import org.equityimpact.store.ScreeningRecord.State;
import org.jspecify.annotations.Nullable;

/** Reads what is recorded of a run from its row. */
final class ScreeningRow {

    static final String COLUMNS = """
            id, meeting, occasion, days_before, scheduled_for, repeats, fingerprint, instance, started_at, ended_at, state,
            rules_version, as_of, items, ready, actions, incomplete, revise, hold, stopped, error
            """;

    private ScreeningRow() {}

    static ScreeningRecord record(ResultSet row, int number) throws SQLException {
        return new ScreeningRecord(
                row.getString("id"),
                row.getString("meeting"),
                Occasion.valueOf(row.getString("occasion")),
                row.getObject("days_before", Integer.class),
                instant(row, "scheduled_for"),
                row.getString("repeats"),
                row.getString("fingerprint"),
                row.getString("instance"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row, "ended_at"),
                State.valueOf(row.getString("state")),
                result(row),
                row.getString("error"));
    }

    private static @Nullable Result result(ResultSet row) throws SQLException {
        var rulesVersion = row.getString("rules_version");
        if (rulesVersion == null) {
            return null;
        }
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var outcome : Outcome.values()) {
            outcomes.put(outcome, row.getInt(outcome.name().toLowerCase(Locale.ROOT)));
        }
        return new Result(
                rulesVersion,
                row.getObject("as_of", LocalDate.class),
                row.getInt("items"),
                outcomes,
                row.getInt("stopped"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
