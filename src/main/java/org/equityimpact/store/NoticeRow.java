package org.equityimpact.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Reads notices, and the dockets that go with them, from their rows. */
final class NoticeRow {

    private NoticeRow() {}

    static NoticeSummary summary(ResultSet row, int number) throws SQLException {
        return new NoticeSummary(
                row.getString("id"),
                row.getString("screening"),
                row.getString("meeting"),
                Channel.valueOf(row.getString("channel")),
                row.getString("recipient"),
                row.getString("subject"),
                NoticeState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("last_error"),
                instant(row, "next_attempt_at"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "sent_at"));
    }

    static ClaimedNotice claimed(ResultSet row, int number) throws SQLException {
        var notice = new Notice(
                row.getString("id"),
                row.getString("screening"),
                row.getString("meeting"),
                Channel.valueOf(row.getString("channel")),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("content"));
        int attempts = row.getInt("attempts");
        return new ClaimedNotice(notice, attempts, attempts - 1 - row.getInt("attempts_before"));
    }

    static AttachedDocket docket(ResultSet row, int number) throws SQLException {
        return new AttachedDocket(
                row.getString("name"),
                row.getString("media_type"),
                Base64.getDecoder().decode(row.getString("content")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
