package org.equityimpact.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.audit.About;
import org.equityimpact.audit.Deed;
import org.equityimpact.docket.Docket;
import org.equityimpact.docket.DocketWriter;
import org.equityimpact.store.ScreeningRecord.State;
import org.equityimpact.store.ScreeningStart.SetTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps every run over the agenda of a meeting, and the docket that it gave. */
public final class KeptScreenings {

    private static final String SELECT = "select " + ScreeningRow.COLUMNS + " from screenings";

    // with all columns of an index, or H2 may go through all runs by their ids for the newest one of a meeting
    private static final String NEWEST_FIRST = " order by meeting desc, id desc";
    private static final String NEWEST_DONE_FIRST = " order by state desc, meeting desc, id desc";

    private final JdbcClient database;
    private final Commits commits;
    private final Ids ids;
    private final InstantSource clock;
    private final KeptRecord record;

    KeptScreenings(JdbcClient database, Commits commits, Ids ids, InstantSource clock, KeptRecord record) {
        this.database = database;
        this.commits = commits;
        this.ids = ids;
        this.clock = clock;
        this.record = record;
    }

    /** Writes down that a run begins; empty where another has done its set time, or is at it. */
    public Optional<ScreeningRecord> begin(ScreeningStart start) {
        return commits.of(() -> isTaken(start) ? Optional.empty() : find(inserted(start)));
    }

    private boolean isTaken(ScreeningStart start) {
        return start.setTime() != null
                && database.sql("select count(*) from screenings where meeting = :meeting and due = :due")
                                .param("meeting", start.meeting())
                                .param("due", start.setTime().key())
                                .query(Long.class)
                                .single()
                        > 0;
    }

    private String inserted(ScreeningStart start) {
        var id = ids.next();
        var row = Insert.into("screenings")
                .with("id", id)
                .with("meeting", start.meeting())
                .with("occasion", start.occasion().name())
                .with("repeats", start.repeats())
                .with("fingerprint", start.fingerprint())
                .with("instance", start.instance())
                .with("started_at", now().atOffset(ZoneOffset.UTC))
                .with("state", State.RUNNING.name());
        var setTime = start.setTime();
        if (setTime != null) {
            row.with("due", setTime.key())
                    .with("days_before", setTime.daysBefore())
                    .with("scheduled_for", setTime.at().atOffset(ZoneOffset.UTC));
        }
        row.run(database);
        return id;
    }

    /**
     * Writes down what a run gave.
     *
     * @param alongside what is to be written with it, all or nothing; it may be tried again
     * @throws RunGivenUp where another has ended the run; then nothing is written
     */
    public ScreeningRecord done(String id, Docket docket, Told alongside) {
        return commits.of(() -> {
            var row = Insert.into("screenings")
                    .with("state", State.DONE.name())
                    .with("ended_at", now().atOffset(ZoneOffset.UTC))
                    .with("rules_version", docket.rulesVersion())
                    .with("as_of", docket.asOf())
                    .with("items", docket.items().size())
                    .with("stopped", docket.stopped().size());
            for (var outcome : Outcome.values()) {
                row.with(
                        outcome.name().toLowerCase(Locale.ROOT),
                        docket.outcomes().getOrDefault(outcome, 0));
            }
            if (!row.updateWhile("state", State.RUNNING.name(), database, id)) {
                throw new RunGivenUp(id);
            }
            Insert.into("dockets")
                    .with("screening", id)
                    .with("docket", new String(DocketWriter.write(docket), UTF_8))
                    .run(database);
            var ended = noted(find(id).orElseThrow());
            alongside.of(ended);
            return ended;
        });
    }

    /** Hears of a run that is written down. */
    public interface Told {
        void of(ScreeningRecord record);
    }

    /** Writes down that a run failed; its set time is free again. One that has ended already stays as it is. */
    public ScreeningRecord failed(String id, String error) {
        return commits.of(() -> {
            boolean first = ended(id, State.FAILED, error);
            var run = find(id).orElseThrow();
            return first ? noted(run) : run;
        });
    }

    /**
     * Writes down of every run over a meeting that it broke off, and frees its set time. Only who has the turn for the meeting
     * may call it: then nobody else is at a run.
     */
    public List<ScreeningRecord> brokenOff(String meeting) {
        return commits.of(() -> {
            var left = database.sql(SELECT + " where meeting = :meeting and state = 'RUNNING' order by id")
                    .param("meeting", meeting)
                    .query(ScreeningRow::record)
                    .list();
            return left.stream()
                    .filter(run ->
                            ended(run.id(), State.BROKEN_OFF, "The instance that it ran on was gone before it ended."))
                    .map(run -> {
                        noted(find(run.id()).orElseThrow());
                        return run;
                    })
                    .toList();
        });
    }

    private ScreeningRecord noted(ScreeningRecord ended) {
        record.note(
                Deed.SCREENING_ENDED,
                About.of("screening", ended.id())
                        .and("meeting", ended.meeting())
                        .and("state", ended.state().code())
                        .and(
                                "rulesVersion",
                                ended.result() == null ? null : ended.result().rulesVersion()));
        return ended;
    }

    private boolean ended(String id, State state, String error) {
        return Insert.into("screenings")
                .with("state", state.name())
                .with("ended_at", now().atOffset(ZoneOffset.UTC))
                .with("due", null)
                .with("error", error)
                .updateWhile("state", State.RUNNING.name(), database, id);
    }

    public Optional<ScreeningRecord> find(String id) {
        return Optional.of(id).filter(Ids::hasShapeOfId).flatMap(known -> database.sql(SELECT + " where id = :id")
                .param("id", known)
                .query(ScreeningRow::record)
                .optional());
    }

    /** The newest run over a meeting that gave a docket. */
    public Optional<ScreeningRecord> newest(String meeting) {
        return database.sql(SELECT + " where state = 'DONE' and meeting = :meeting" + NEWEST_DONE_FIRST + " limit 1")
                .param("meeting", meeting)
                .query(ScreeningRow::record)
                .optional();
    }

    /** The newest run over a meeting that gave a docket and was begun before an instant. */
    public Optional<ScreeningRecord> newestBegunBefore(String meeting, Instant end) {
        return database.sql(SELECT + " where state = 'DONE' and meeting = :meeting and started_at < :end"
                        + NEWEST_DONE_FIRST + " limit 1")
                .param("meeting", meeting)
                .param("end", end.atOffset(ZoneOffset.UTC))
                .query(ScreeningRow::record)
                .optional();
    }

    /** The newest runs over any meeting that gave a docket. */
    public List<ScreeningRecord> newestOfAll(int most) {
        return database.sql(SELECT + " where state = 'DONE' order by id desc limit :most")
                .param("most", most)
                .query(ScreeningRow::record)
                .list();
    }

    /** The newest runs over a meeting, however they ended. */
    public List<ScreeningRecord> newest(String meeting, int most) {
        return database.sql(SELECT + " where meeting = :meeting" + NEWEST_FIRST + " limit :most")
                .param("meeting", meeting)
                .param("most", most)
                .query(ScreeningRow::record)
                .list();
    }

    /**
     * Whether a set time was done, or one after it, which then did it as well. It stays done where the meeting or the hour has
     * been moved since.
     */
    public boolean isDone(String meeting, SetTime setTime) {
        return database.sql("""
                                select count(*) from screenings
                                where meeting = :meeting and due is not null and (scheduled_for >= :at or due = :key)
                                """)
                        .param("meeting", meeting)
                        .param("at", setTime.at().atOffset(ZoneOffset.UTC))
                        .param("key", setTime.key())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Every run over a meeting, the newest first. */
    public ScreeningPage page(String meeting, int page, int size) {
        AssessmentQuery.checkPage(page, size);
        var filter = new Filter().and("meeting = :meeting", "meeting", meeting);
        return new ScreeningPage(
                filter.page(database, SELECT, "meeting desc, id desc", page, size, ScreeningRow::record),
                page,
                size,
                filter.count(database, "screenings"));
    }

    /** The docket that a run gave, byte for byte as it was kept. */
    public Optional<byte[]> docket(String id) {
        return Optional.of(id)
                .filter(Ids::hasShapeOfId)
                .flatMap(known -> database.sql("select docket from dockets where screening = :id")
                        .param("id", known)
                        .query(String.class)
                        .optional())
                .map(text -> text.getBytes(UTF_8));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
