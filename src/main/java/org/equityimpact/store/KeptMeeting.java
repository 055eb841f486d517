package org.equityimpact.store;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.equityimpact.agenda.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is kept. Its agenda is kept beside it.
 *
 * @param calendar what the calendar calls it; null where it came from none
 * @param revision how often it or its agenda was set, counted from 1
 */
public record KeptMeeting(
        String id,
        @Nullable CalendarEntry calendar,
        @Nullable String title,
        @Nullable String body,
        @Nullable String organisation,
        LocalDate date,
        @Nullable LocalTime time,
        ZoneId zone,
        @Nullable String location,
        int revision,
        State state,
        Instant createdAt,
        Instant updatedAt) {

    /** Whether it takes place. */
    public enum State {
        PLANNED,
        CANCELLED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * An entry of a calendar.
     *
     * @param recurrence which meeting of a series it is, as the calendar tells it; empty for one that stands alone
     */
    public record CalendarEntry(String uid, String recurrence) {}

    /** When and where who meets. */
    public Meeting meeting() {
        return new Meeting(title, body, organisation, date, time, zone, location);
    }

    public Instant startsAt() {
        return date.atTime(time == null ? LocalTime.MIDNIGHT : time)
                .atZone(zone)
                .toInstant();
    }

    /** The end of its day: how long a meeting takes is not known. */
    public Instant overAt() {
        return overAt(date, zone);
    }

    static Instant overAt(LocalDate date, ZoneId zone) {
        return date.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** What day it is where the meeting is held. */
    public LocalDate dayAt(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
