package org.equityimpact.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.Matter;
import org.equityimpact.store.KeptMeeting;
import org.jspecify.annotations.Nullable;

/** A meeting and its agenda, as clients get them. */
record MeetingView(@JsonUnwrapped Summary meeting, List<String> notes, List<Item> items) {

    /** With what should be known of how the agenda was put together. */
    static MeetingView of(KeptMeeting meeting, List<AgendaItem> items, List<String> notes, Instant now) {
        return new MeetingView(
                Summary.of(meeting),
                Stream.concat(notes(meeting, now).stream(), notes.stream()).toList(),
                items.stream().map(Item::of).toList());
    }

    private static List<String> notes(KeptMeeting meeting, Instant now) {
        return now.isBefore(meeting.overAt())
                ? List.of()
                : List.of("The meeting was on %s, which is past; it is screened only when somebody asks."
                        .formatted(meeting.date()));
    }

    /** What a list shows of a meeting. */
    record Summary(
            String id,
            @Nullable String uid,
            @Nullable String recurrence,
            @Nullable String title,
            @Nullable String body,
            @Nullable String organisation,
            LocalDate date,
            @Nullable LocalTime time,
            ZoneId zone,
            Instant startsAt,
            @Nullable String location,
            int revision,
            KeptMeeting.State state,
            Instant createdAt,
            Instant updatedAt) {

        static Summary of(KeptMeeting meeting) {
            var calendar = meeting.calendar();
            return new Summary(
                    meeting.id(),
                    calendar == null ? null : calendar.uid(),
                    calendar == null || calendar.recurrence().isEmpty() ? null : calendar.recurrence(),
                    meeting.title(),
                    meeting.body(),
                    meeting.organisation(),
                    meeting.date(),
                    meeting.time(),
                    meeting.zone(),
                    meeting.startsAt(),
                    meeting.location(),
                    meeting.revision(),
                    meeting.state(),
                    meeting.createdAt(),
                    meeting.updatedAt());
        }
    }

    /**
     * One item.
     *
     * @param reference the proposal of which it follows the newest version
     * @param assessment the assessment that it stays with
     * @param complaints what is wrong with an item that cannot be used
     */
    record Item(
            int position,
            String number,
            @Nullable String title,
            @Nullable String type,
            @Nullable String organisation,
            @Nullable String reference,
            @Nullable String assessment,
            Matter.@Nullable Exempt exempt,
            @Nullable List<String> complaints) {

        static Item of(AgendaItem item) {
            var stored = item.matter() instanceof Matter.Stored found ? found : null;
            return new Item(
                    item.position(),
                    item.number(),
                    item.title(),
                    item.type(),
                    stored == null ? null : stored.organisation(),
                    stored == null ? null : stored.reference(),
                    stored == null ? null : stored.assessment(),
                    item.matter() instanceof Matter.Exempt exempt ? exempt : null,
                    item.matter() instanceof Matter.Unusable unusable ? unusable.complaints() : null);
        }
    }

    /** One page of a list of meetings. */
    record Page(List<Summary> items, int page, int size, long total) {}
}
