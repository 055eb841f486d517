package org.equityimpact.notices;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equityimpact.agenda.Meeting;

/** Says which meeting is meant and when it is. */
record MeetingWords(Meeting meeting) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final int LONGEST_NAME = 150;

    /** Such as "Cabinet, Example District: Regular meeting". */
    String name() {
        var who = Stream.of(meeting.body(), meeting.organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        var title = meeting.title() == null ? "" : meeting.title();
        var name = Line.of(who.isEmpty() || title.isEmpty() ? who + title : who + ": " + title, LONGEST_NAME);
        return name.isEmpty() ? "Meeting" : name;
    }

    /** Such as "10 December 2026, 18:30 (America/Los_Angeles)". */
    String when() {
        if (meeting.date() == null) {
            return "no date";
        }
        return meeting.time() == null
                ? day()
                : "%s, %s (%s)".formatted(day(), TIME.format(meeting.time()), meeting.zone());
    }

    /** Such as "10 December 2026". */
    String day() {
        return meeting.date() == null ? "no date" : DAY.format(meeting.date());
    }

    /** Such as "3 December 2026 at 09:30 UTC". */
    static String utc(Instant instant) {
        var time = instant.atOffset(ZoneOffset.UTC);
        return "%s at %s UTC".formatted(DAY.format(time), TIME.format(time));
    }
}
