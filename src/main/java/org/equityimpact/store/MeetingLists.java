package org.equityimpact.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds meetings as people look for them: what comes next, what was, and by name. */
public final class MeetingLists {

    private static final String NAMED = "(lower(coalesce(title, '')) like :words escape '!'"
            + " or lower(coalesce(body, '')) like :words escape '!'"
            + " or lower(coalesce(organisation, '')) like :words escape '!')";

    private final JdbcClient database;

    MeetingLists(JdbcClient database) {
        this.database = database;
    }

    /** Those that are not over, cancelled ones too, the next one first; of every body where none is named. */
    public MeetingPage coming(Instant now, @Nullable String body, int page, int size) {
        return page(of("over_at > :now", now, body), "starts_at, id", page, size);
    }

    /** Those that are over, the last one first. */
    public MeetingPage past(Instant now, @Nullable String body, int page, int size) {
        return page(of("over_at <= :now", now, body), "starts_at desc, id desc", page, size);
    }

    private static Filter of(String when, Instant now, @Nullable String body) {
        return new Filter().and(when, "now", now.atOffset(ZoneOffset.UTC)).and("body = :body", "body", body);
    }

    private MeetingPage page(Filter filter, String order, int page, int size) {
        AssessmentQuery.checkPage(page, size);
        return new MeetingPage(
                filter.page(database, KeptMeetings.SELECT, order, page, size, KeptMeetings::row),
                page,
                size,
                filter.count(database, "meetings"));
    }

    /** Those whose title, body or organisation has these words in it, in any case, the newest first. */
    public MeetingPage named(String words, int page, int size) {
        var filter = new Filter().and(NAMED, "words", "%" + Condition.literally(words) + "%");
        return page(filter, "starts_at desc, id desc", page, size);
    }

    /** The bodies that have meetings, by name. */
    public List<String> bodies() {
        return distinct("body");
    }

    /** The organisations that have meetings, by name. */
    public List<String> organisations() {
        return distinct("organisation");
    }

    private List<String> distinct(String column) {
        return database.sql("select distinct %1$s from meetings where %1$s is not null order by %1$s".formatted(column))
                .query(String.class)
                .list();
    }
}
