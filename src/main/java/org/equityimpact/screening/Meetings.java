package org.equityimpact.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.Meeting;
import org.equityimpact.agenda.MeetingSeries;
import org.equityimpact.agenda.SeriesMeeting;
import org.equityimpact.store.KeptMeeting;
import org.equityimpact.store.KeptMeeting.CalendarEntry;
import org.equityimpact.store.KeptMeetings;
import org.equityimpact.store.MeetingPage;
import org.equityimpact.store.MeetingQuery;
import org.jspecify.annotations.Nullable;

/** The meetings that are known, each with its agenda. */
public final class Meetings {

    private final KeptMeetings kept;
    private final Intake intake;

    Meetings(KeptMeetings kept, Intake intake) {
        this.kept = kept;
        this.intake = intake;
    }

    /** Takes in the agenda of a new meeting, which must have a day. */
    public KeptMeeting add(Agenda agenda) {
        return kept.add(intake.take(agenda, List.of()), null);
    }

    /**
     * Takes in a meeting of a calendar, or takes it in anew where the calendar has brought it before. It leaves the items that
     * the meeting has.
     */
    public KeptMeeting add(Meeting meeting, CalendarEntry calendar) {
        return kept.add(new Agenda(meeting, List.of()), calendar);
    }

    /** Takes in that a meeting of a calendar is not held. */
    public KeptMeeting addCancelled(Meeting meeting, CalendarEntry calendar) {
        return kept.addCancelled(meeting, calendar);
    }

    /**
     * Cancels the meetings that an event of a calendar has brought before and has no more, as it was moved or lost a day. Those
     * that are over stay, and those of events that the calendar does not tell as a whole.
     *
     * @param from the first day that was read of the calendar
     * @param to the last one
     */
    public List<KeptMeeting> cancelGone(MeetingSeries series, LocalDate from, LocalDate to, Instant now) {
        var there = series.meetings().stream().map(Meetings::entry).collect(Collectors.toSet());
        return kept.aheadOfCalendars(from, to, now).stream()
                .filter(meeting -> isGone(meeting.calendar(), series, there))
                .flatMap(meeting -> kept.cancel(meeting.id()).stream())
                .toList();
    }

    private static boolean isGone(@Nullable CalendarEntry entry, MeetingSeries series, Set<CalendarEntry> there) {
        return entry != null && series.toldWhole().contains(entry.uid()) && !there.contains(entry);
    }

    /** By what a meeting of a calendar is known again. */
    public static CalendarEntry entry(SeriesMeeting meeting) {
        return new CalendarEntry(meeting.uid(), Objects.requireNonNullElse(meeting.recurrenceId(), ""));
    }

    /** Takes in an agenda in the place of what the meeting had, which also plans a cancelled meeting again. */
    public Optional<KeptMeeting> replace(String id, Agenda agenda) {
        return kept.find(id)
                .flatMap(meeting -> kept.replace(meeting.id(), intake.take(agenda, kept.agenda(meeting.id()))));
    }

    /** The same in the place of what was read at a revision; nothing where somebody else was first. */
    public Optional<KeptMeeting> replace(String id, int revision, Agenda agenda) {
        return kept.find(id)
                .flatMap(meeting ->
                        kept.replace(meeting.id(), revision, intake.take(agenda, kept.agenda(meeting.id()))));
    }

    /** Nothing of it is lost. */
    public Optional<KeptMeeting> cancel(String id) {
        return kept.find(id).flatMap(meeting -> kept.cancel(meeting.id()));
    }

    public Optional<KeptMeeting> find(String id) {
        return kept.find(id);
    }

    /** The items of a meeting in the order of its agenda. */
    public List<AgendaItem> agenda(KeptMeeting meeting) {
        return kept.agenda(meeting.id());
    }

    public MeetingPage page(MeetingQuery query) {
        return kept.page(query);
    }
}
