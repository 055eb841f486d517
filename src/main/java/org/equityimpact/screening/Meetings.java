package org.equityimpact.screening;

import java.util.List;
import java.util.Optional;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.store.KeptMeeting;
import org.equityimpact.store.KeptMeeting.CalendarEntry;
import org.equityimpact.store.KeptMeetings;
import org.equityimpact.store.MeetingPage;
import org.equityimpact.store.MeetingQuery;

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
     * Takes in a meeting of a calendar, or takes it in anew where the calendar has brought it before. A calendar that brings no
     * items leaves those that the meeting has.
     */
    public KeptMeeting add(Agenda agenda, CalendarEntry calendar) {
        var before =
                kept.find(calendar).map(meeting -> kept.agenda(meeting.id())).orElse(List.of());
        return kept.add(
                agenda.items().isEmpty() ? new Agenda(agenda.meeting(), before) : intake.take(agenda, before),
                calendar);
    }

    /** Takes in an agenda in the place of what the meeting had, which also plans a cancelled meeting again. */
    public Optional<KeptMeeting> replace(String id, Agenda agenda) {
        return kept.find(id)
                .flatMap(meeting -> kept.replace(meeting.id(), intake.take(agenda, kept.agenda(meeting.id()))));
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
