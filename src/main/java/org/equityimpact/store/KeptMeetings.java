package org.equityimpact.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.Meeting;
import org.equityimpact.audit.About;
import org.equityimpact.audit.Deed;
import org.equityimpact.store.KeptMeeting.CalendarEntry;
import org.equityimpact.store.KeptMeeting.State;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps meetings with their agendas. A meeting that is cancelled stays. */
public final class KeptMeetings {

    static final String SELECT = """
            select id, uid, recurrence, title, body, organisation, held_on, held_at, time_zone, location, revision, state,
                created_at, updated_at
            from meetings""";

    private final JdbcClient database;
    private final AgendaRows agendas;
    private final Commits commits;
    private final Ids ids;
    private final InstantSource clock;
    private final KeptRecord record;

    KeptMeetings(
            JdbcClient database, AgendaRows agendas, Commits commits, Ids ids, InstantSource clock, KeptRecord record) {
        this.database = database;
        this.agendas = agendas;
        this.commits = commits;
        this.ids = ids;
        this.clock = clock;
        this.record = record;
    }

    /**
     * Keeps a new meeting with its agenda, on which nothing is submitted any more. What a calendar has brought before is set
     * anew instead; where the calendar brings no items, the meeting goes on with those that it has.
     */
    public KeptMeeting add(Agenda agenda, @Nullable CalendarEntry calendar) {
        return commits.of(() -> {
            var before = calendar == null ? Optional.<KeptMeeting>empty() : find(calendar);
            return before.isPresent()
                    ? replaced(before.get(), withItems(agenda, before.get()))
                    : inserted(agenda, calendar, State.PLANNED);
        });
    }

    private Agenda withItems(Agenda agenda, KeptMeeting before) {
        return agenda.items().isEmpty() ? new Agenda(agenda.meeting(), agendas.of(before.id())) : agenda;
    }

    /** Keeps that a meeting of a calendar is not held. One that is cancelled already stays as it is. */
    public KeptMeeting addCancelled(Meeting meeting, CalendarEntry calendar) {
        return commits.of(() -> {
            var before = find(calendar);
            if (before.isEmpty()) {
                return inserted(new Agenda(meeting, List.of()), calendar, State.CANCELLED);
            }
            return before.get().state() == State.CANCELLED ? before.get() : set(before.get(), meeting, State.CANCELLED);
        });
    }

    /** Sets a meeting and its agenda anew, which also plans it again; the revision goes on only where something changed. */
    public Optional<KeptMeeting> replace(String id, Agenda agenda) {
        return commits.of(() -> find(id).map(before -> replaced(before, agenda)));
    }

    /** The same while the meeting is at a revision; nothing where another was first. */
    public Optional<KeptMeeting> replace(String id, int revision, Agenda agenda) {
        return commits.of(
                () -> find(id).filter(before -> before.revision() == revision).map(before -> replaced(before, agenda)));
    }

    public Optional<KeptMeeting> cancel(String id) {
        return commits.of(() -> {
            int cancelled = database.sql("""
                            update meetings set state = 'CANCELLED', revision = revision + 1, updated_at = :now
                            where id = :id and state <> 'CANCELLED'
                            """)
                    .param("now", now().atOffset(ZoneOffset.UTC))
                    .param("id", id)
                    .update();
            var meeting = find(id);
            meeting.filter(found -> cancelled > 0).ifPresent(found -> noted(Deed.MEETING_CANCELLED, found));
            return meeting;
        });
    }

    public Optional<KeptMeeting> find(String id) {
        return Optional.of(id).filter(Ids::hasShapeOfId).flatMap(known -> database.sql(SELECT + " where id = :id")
                .param("id", known)
                .query(KeptMeetings::row)
                .optional());
    }

    /** What a calendar has brought. */
    public Optional<KeptMeeting> find(CalendarEntry calendar) {
        return database.sql(SELECT + " where uid = :uid and recurrence = :recurrence")
                .param("uid", calendar.uid())
                .param("recurrence", calendar.recurrence())
                .query(KeptMeetings::row)
                .optional();
    }

    public List<AgendaItem> agenda(String id) {
        return agendas.of(id);
    }

    public MeetingPage page(MeetingQuery query) {
        return new MeetingPage(
                query.filter().page(database, SELECT, "held_on, id", query.page(), query.size(), KeptMeetings::row),
                query.page(),
                query.size(),
                query.filter().count(database, "meetings"));
    }

    /** At most so many meetings on these days, in the order of their days; of all organisations where none is named. */
    public List<KeptMeeting> between(LocalDate from, @Nullable LocalDate to, @Nullable String organisation, int most) {
        return MeetingQuery.filter(from, to, null, organisation)
                .page(database, SELECT, "held_on, id", 0, most, KeptMeetings::row);
    }

    /** How many meetings there are on these days, of all organisations. */
    public long count(LocalDate from, LocalDate to) {
        return MeetingQuery.filter(from, to, null, null).count(database, "meetings");
    }

    /** The meetings that are planned and not over, the next one first. */
    public List<KeptMeeting> ahead(Instant now) {
        return database.sql(SELECT + " where state = 'PLANNED' and over_at > :now order by starts_at, id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(KeptMeetings::row)
                .list();
    }

    /** The planned meetings of calendars on these days that are not over. */
    public List<KeptMeeting> aheadOfCalendars(LocalDate from, LocalDate to, Instant now) {
        return database.sql(SELECT + """
                         where state = 'PLANNED' and over_at > :now and uid is not null and held_on between :from and :to
                        order by starts_at, id""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("from", from)
                .param("to", to)
                .query(KeptMeetings::row)
                .list();
    }

    private KeptMeeting inserted(Agenda agenda, @Nullable CalendarEntry calendar, State state) {
        var id = ids.next();
        var now = now();
        var row = meetingRow(Insert.into("meetings").with("id", id), agenda.meeting())
                .with("revision", 1)
                .with("state", state.name())
                .with("created_at", now.atOffset(ZoneOffset.UTC))
                .with("updated_at", now.atOffset(ZoneOffset.UTC));
        if (calendar != null) {
            row.with("uid", calendar.uid()).with("recurrence", calendar.recurrence());
        }
        row.run(database);
        agendas.set(id, agenda.items());
        return noted(state == State.CANCELLED ? Deed.MEETING_CANCELLED : Deed.MEETING_PLANNED, find(id).orElseThrow());
    }

    private KeptMeeting noted(Deed deed, KeptMeeting meeting) {
        record.note(
                deed,
                About.of("meeting", meeting.id())
                        .and("revision", meeting.revision())
                        .and("date", meeting.date()));
        return meeting;
    }

    private KeptMeeting replaced(KeptMeeting before, Agenda agenda) {
        boolean same = before.state() == State.PLANNED
                && before.meeting().equals(agenda.meeting())
                && agendas.of(before.id()).equals(agenda.items());
        if (same) {
            return before;
        }
        var set = set(before, agenda.meeting(), State.PLANNED);
        agendas.set(before.id(), agenda.items());
        return set;
    }

    /** Who reads the same revision as another and comes second begins again, or both would pass for the same agenda. */
    private KeptMeeting set(KeptMeeting before, Meeting meeting, State state) {
        boolean first = meetingRow(Insert.into("meetings"), meeting)
                .with("revision", before.revision() + 1)
                .with("state", state.name())
                .with("updated_at", now().atOffset(ZoneOffset.UTC))
                .updateWhile("revision", before.revision(), database, before.id());
        if (!first) {
            throw new OptimisticLockingFailureException("the meeting %s was set by another".formatted(before.id()));
        }
        return noted(
                state == State.CANCELLED ? Deed.MEETING_CANCELLED : Deed.MEETING_CHANGED,
                find(before.id()).orElseThrow());
    }

    private static Insert meetingRow(Insert row, Meeting meeting) {
        var day = Objects.requireNonNull(meeting.date(), "a meeting that is kept has a day");
        return row.with("title", meeting.title())
                .with("body", meeting.body())
                .with("organisation", meeting.organisation())
                .with("held_on", day)
                .with("held_at", meeting.time())
                .with("time_zone", meeting.zone().getId())
                .with("starts_at", Objects.requireNonNull(meeting.startsAt()).atOffset(ZoneOffset.UTC))
                .with("over_at", KeptMeeting.overAt(day, meeting.zone()).atOffset(ZoneOffset.UTC))
                .with("location", meeting.location());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    static KeptMeeting row(ResultSet row, int number) throws SQLException {
        var uid = row.getString("uid");
        return new KeptMeeting(
                row.getString("id"),
                uid == null ? null : new CalendarEntry(uid, row.getString("recurrence")),
                row.getString("title"),
                row.getString("body"),
                row.getString("organisation"),
                row.getObject("held_on", LocalDate.class),
                row.getObject("held_at", LocalTime.class),
                ZoneId.of(row.getString("time_zone")),
                row.getString("location"),
                row.getInt("revision"),
                State.valueOf(row.getString("state")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
