package org.equityimpact.pages.assessments;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equityimpact.agenda.Agenda;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.Matter;
import org.equityimpact.pages.Dates;
import org.equityimpact.pages.Words;
import org.equityimpact.screening.Meetings;
import org.equityimpact.store.AssessmentSummary;
import org.equityimpact.store.KeptMeeting;
import org.equityimpact.store.KeptMeeting.State;
import org.equityimpact.store.MeetingQuery;
import org.jspecify.annotations.Nullable;

/** Puts proposals on the agendas of meetings that are still to come. */
record Agendas(Meetings meetings, InstantSource clock, Words words) {

    private static final int MOST_OFFERED = 50;
    static final int LONGEST_NUMBER = 20;

    /** A meeting that is still to come, in words. */
    record Offered(String id, String name, boolean isOn) {}

    /** What became of it: the meeting, or what is wrong. */
    record Result(@Nullable KeptMeeting meeting, @Nullable String mistake) {}

    /** The meetings to choose from, the next one first. */
    List<Offered> offered(AssessmentSummary proposal) {
        return toCome().stream()
                .map(meeting ->
                        new Offered(meeting.id(), name(meeting), isOn(meetings.agenda(meeting), meeting, proposal)))
                .toList();
    }

    /** Adds the proposal to an agenda: its newest version where it has a reference, and otherwise this assessment. */
    Result add(AssessmentSummary proposal, String meetingId, String number) {
        Optional<Result> result;
        do { // each further attempt means that another one got through
            result = tried(proposal, meetingId, number);
        } while (result.isEmpty());
        return result.get();
    }

    /** Nothing where somebody else changed the meeting meanwhile. */
    private Optional<Result> tried(AssessmentSummary proposal, String meetingId, String number) {
        var meeting =
                toCome().stream().filter(one -> one.id().equals(meetingId)).findFirst();
        if (meeting.isEmpty()) {
            return wrong(words.of("assessments.agenda.choose"));
        }
        if (number.length() > LONGEST_NUMBER) {
            return wrong(words.of("assessments.agenda.number.long", LONGEST_NUMBER));
        }
        return add(proposal, meeting.get(), number);
    }

    private Optional<Result> add(AssessmentSummary proposal, KeptMeeting meeting, String number) {
        var items = new ArrayList<>(meetings.agenda(meeting));
        if (isOn(items, meeting, proposal)) {
            return wrong(words.of("assessments.agenda.there"));
        }
        var last = items.size() + 1;
        var name = number.isEmpty() ? String.valueOf(last) : number;
        if (items.stream().anyMatch(item -> item.number().equals(name))) {
            return wrong(words.of("assessments.agenda.number.taken", name));
        }
        items.add(new AgendaItem(last, name, null, null, matter(proposal)));
        return meetings.replace(meeting.id(), meeting.revision(), new Agenda(meeting.meeting(), items))
                .map(replaced -> new Result(replaced, null));
    }

    private static Optional<Result> wrong(String words) {
        return Optional.of(new Result(null, words));
    }

    private List<KeptMeeting> toCome() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        return meetings.page(new MeetingQuery(today, null, null, null, 0, MOST_OFFERED)).items().stream()
                .filter(meeting -> meeting.state() == State.PLANNED)
                .filter(meeting -> !meeting.meeting().isOver(clock.instant()))
                .toList();
    }

    private static Matter matter(AssessmentSummary proposal) {
        return proposal.reference() == null
                ? new Matter.Stored(proposal.id(), null, null)
                : new Matter.Stored(null, proposal.organisation(), proposal.reference());
    }

    private static boolean isOn(List<AgendaItem> items, KeptMeeting meeting, AssessmentSummary proposal) {
        return items.stream()
                .map(AgendaItem::matter)
                .anyMatch(matter -> matter instanceof Matter.Stored stored && isSame(stored, meeting, proposal));
    }

    private static boolean isSame(Matter.Stored stored, KeptMeeting meeting, AssessmentSummary proposal) {
        var whose = stored.organisation() == null ? meeting.organisation() : stored.organisation();
        return proposal.id().equals(stored.assessment())
                || (stored.reference() != null
                        && stored.reference().equals(proposal.reference())
                        && proposal.organisation().equals(whose));
    }

    private String name(KeptMeeting meeting) {
        return Stream.of(new Dates(words).date(meeting.date()), meeting.body(), meeting.title(), meeting.organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" \u00B7 "));
    }
}
