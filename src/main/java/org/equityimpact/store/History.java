package org.equityimpact.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.equityimpact.audit.About;
import org.equityimpact.audit.Deed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells which rule set was in force when, who brought it there and why. */
public final class History {

    private static final String COLUMNS = "version, before, live_at, occasion, who, why, folder, difference";

    private final JdbcClient database;
    private final Commits commits;
    private final Ids ids;
    private final KeptRecord record;

    History(JdbcClient database, Commits commits, Ids ids, KeptRecord record) {
        this.database = database;
        this.commits = commits;
        this.ids = ids;
        this.record = record;
    }

    /** Adds what has just gone live; its rule set must be kept already. */
    public void add(GoneLive gone) {
        commits.of(() -> {
            record.note(
                    Deed.RULES_PUBLISHED,
                    About.of("rulesVersion", gone.version())
                            .and("before", gone.before())
                            .and("how", gone.occasion().code()));
            return insert(gone);
        });
    }

    private int insert(GoneLive gone) {
        return Insert.into("rule_set_history")
                .with("id", ids.next())
                .with("version", gone.version())
                .with("before", gone.before())
                .with("live_at", gone.liveAt().atOffset(ZoneOffset.UTC))
                .with("occasion", gone.occasion().name())
                .with("who", gone.by())
                .with("why", gone.reason())
                .with("folder", gone.folder())
                .with("difference", gone.difference())
                .run(database);
    }

    /** What went live last. */
    public Optional<GoneLive> latest() {
        return database.sql("select " + COLUMNS + " from rule_set_history order by id desc limit 1")
                .query(History::row)
                .optional();
    }

    /** Every time that a version went live, the newest first. */
    public List<GoneLive> of(String version) {
        return database.sql("select " + COLUMNS + " from rule_set_history where version = :version order by id desc")
                .param("version", version)
                .query(History::row)
                .list();
    }

    /** A page of all that went live, counted from 0, the newest first. */
    public HistoryPage page(int page, int size) {
        long total = database.sql("select count(*) from rule_set_history")
                .query(Long.class)
                .single();
        var items = database.sql(
                        "select " + COLUMNS + " from rule_set_history order by id desc limit :size offset :offset")
                .param("size", size)
                .param("offset", (long) page * size)
                .query(History::row)
                .list();
        return new HistoryPage(items, page, size, total);
    }

    private static GoneLive row(ResultSet row, int number) throws SQLException {
        return new GoneLive(
                row.getString("version"),
                row.getString("before"),
                row.getObject("live_at", OffsetDateTime.class).toInstant(),
                Occasion.valueOf(row.getString("occasion")),
                row.getString("who"),
                row.getString("why"),
                row.getString("folder"),
                row.getString("difference"));
    }
}
