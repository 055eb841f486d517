package org.equityimpact.agenda;

import biweekly.io.TimezoneAssignment;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A time zone of a calendar.
 *
 * @param rules when it is how far from UTC
 * @param known the zone that goes by its name everywhere; null where only the calendar defines it
 */
record CalendarZone(TimeZone rules, @Nullable ZoneId known) {

    static CalendarZone of(ZoneId zone) {
        return new CalendarZone(TimeZone.getTimeZone(zone), zone);
    }

    /** The zone that the calendar means: the one that goes by its name, or else the one that it defines. */
    static CalendarZone of(TimezoneAssignment assigned) {
        var known = named(assigned.getTimeZone().getID());
        return known == null ? new CalendarZone(assigned.getTimeZone(), null) : of(known);
    }

    /** The zone of that name; calendars put the name of their maker before it. */
    static @Nullable ZoneId named(@Nullable String name) {
        if (name == null) {
            return null;
        }
        var zones = ZoneId.getAvailableZoneIds();
        return Stream.iterate(name, rest -> rest.contains("/"), rest -> rest.substring(rest.indexOf('/') + 1))
                .filter(zones::contains)
                .findFirst()
                .map(ZoneId::of)
                .orElse(zones.contains(name) ? ZoneId.of(name) : null);
    }

    /** The zone by its name, or else by how far it is from UTC then. */
    ZoneId at(Instant instant) {
        return known != null
                ? known
                : ZoneOffset.ofTotalSeconds((int) (rules.getOffset(instant.toEpochMilli()) / 1000L));
    }
}
