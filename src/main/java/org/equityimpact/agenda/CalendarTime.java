package org.equityimpact.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When something of a calendar is.
 *
 * @param instant the beginning of the day in UTC where no time is said
 * @param allDay whether no time is said
 */
record CalendarTime(Instant instant, boolean allDay, CalendarZone zone) {

    LocalDate date() {
        return allDay
                ? LocalDate.ofInstant(instant, ZoneOffset.UTC)
                : instant.atZone(zone.at(instant)).toLocalDate();
    }

    @Nullable
    LocalTime time() {
        return allDay ? null : instant.atZone(zone.at(instant)).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /** The same words for the same time, whatever the zone it was told in. */
    String id() {
        return allDay ? date().toString() : instant.toString();
    }

    CalendarTime at(Instant other) {
        return new CalendarTime(other, allDay, zone);
    }
}
