package org.equityimpact.agenda;

import biweekly.ICalendar;
import biweekly.property.ICalProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.TimeZone;

/** Reads the times of a calendar, in the zones that it names or defines. */
final class CalendarTimes {

    private static final String ZONE_OF_CALENDAR = "X-WR-TIMEZONE";

    private final ICalendar calendar;
    private final CalendarZone usual;

    CalendarTimes(ICalendar calendar) {
        this.calendar = calendar;
        var named = calendar.getExperimentalProperty(ZONE_OF_CALENDAR);
        var zone = named == null ? null : CalendarZone.named(named.getValue());
        this.usual = CalendarZone.of(Objects.requireNonNullElse(zone, ZoneOffset.UTC));
    }

    /**
     * A time that a property names.
     *
     * @throws DateTimeException when its zone is not known, or there is no such day
     */
    CalendarTime of(ICalProperty property, ICalDate date) {
        var raw = date.getRawComponents();
        if (raw == null) {
            return new CalendarTime(date.toInstant(), false, usual);
        }
        if (!date.hasTime()) {
            return new CalendarTime(local(raw).toInstant(ZoneOffset.UTC), true, usual);
        }
        if (raw.isUtc()) {
            return new CalendarTime(local(raw).toInstant(ZoneOffset.UTC), false, usual);
        }
        var zone = zone(property);
        return new CalendarTime(
                zone.known() == null
                        ? raw.toDate(zone.rules()).toInstant()
                        : local(raw).atZone(zone.known()).toInstant(),
                false,
                zone);
    }

    /** The zone in which a rule counts its days. */
    TimeZone rulesOf(CalendarTime start, ICalDate date) {
        var raw = date.getRawComponents();
        boolean told = !start.allDay() && raw != null && !raw.isUtc();
        return told ? start.zone().rules() : TimeZone.getTimeZone("UTC");
    }

    private CalendarZone zone(ICalProperty property) {
        var assigned = calendar.getTimezoneInfo().getTimezone(property);
        if (assigned != null) {
            return CalendarZone.of(assigned);
        }
        var name = property.getParameters().getTimezoneId();
        if (name == null) {
            return usual;
        }
        ZoneId known = CalendarZone.named(name);
        if (known == null) {
            throw new DateTimeException("its time zone \"%s\" is not known".formatted(name));
        }
        return CalendarZone.of(known);
    }

    private static LocalDateTime local(DateTimeComponents raw) {
        return LocalDateTime.of(
                raw.getYear(),
                raw.getMonth(),
                raw.getDate(),
                raw.getHour(),
                raw.getMinute(),
                Math.min(59, raw.getSecond()));
    }
}
