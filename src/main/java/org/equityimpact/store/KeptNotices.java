package org.equityimpact.store;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows what went out, what waits to, and what did not go. */
public final class KeptNotices {

    private static final String COLUMNS = """
            id, screening, meeting, channel, recipient, subject, state, attempts, last_error, next_attempt_at,
            created_at, sent_at
            """;

    private final JdbcClient database;

    KeptNotices(JdbcClient database) {
        this.database = database;
    }

    public Optional<NoticeSummary> find(String id) {
        return Optional.of(id).filter(Ids::hasShapeOfId).flatMap(known -> database.sql(
                        "select " + COLUMNS + " from notices where id = :id")
                .param("id", known)
                .query(NoticeRow::summary)
                .optional());
    }

    public NoticePage page(NoticeQuery query) {
        var values = new LinkedHashMap<String, Object>();
        var condition = condition(query, values);
        long total = database.sql("select count(*) from notices" + condition)
                .params(values)
                .query(Long.class)
                .single();
        var items = database.sql("select " + COLUMNS + " from notices" + condition
                        + " order by id desc limit :size offset :offset")
                .params(values)
                .param("size", query.size())
                .param("offset", query.offset())
                .query(NoticeRow::summary)
                .list();
        return new NoticePage(items, query.page(), query.size(), total);
    }

    /** How many notices are in each state. */
    public Map<NoticeState, Long> counts() {
        var counts = new EnumMap<NoticeState, Long>(NoticeState.class);
        for (var state : NoticeState.values()) {
            counts.put(state, 0L);
        }
        database.sql("select state, count(*) as many from notices group by state")
                .query(row -> {
                    counts.put(NoticeState.valueOf(row.getString("state")), row.getLong("many"));
                });
        return counts;
    }

    /** The docket that goes with the notices of a screening. */
    public Optional<AttachedDocket> docketOf(String screening) {
        return database.sql("select name, media_type, content from notice_dockets where screening = :screening")
                .param("screening", screening)
                .query(NoticeRow::docket)
                .optional();
    }

    private static String condition(NoticeQuery query, Map<String, Object> values) {
        var sql = new StringBuilder(" where 1 = 1");
        if (query.state() != null) {
            sql.append(" and state = :state");
            values.put("state", query.state().name());
        }
        if (query.meeting() != null) {
            sql.append(" and meeting = :meeting");
            values.put("meeting", query.meeting());
        }
        return sql.toString();
    }
}
