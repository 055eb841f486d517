package org.equityimpact.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.equityimpact.agenda.Meeting;

/** Writes meetings as a calendar (iCalendar, RFC 5545) that people subscribe to. */
public final class MeetingCalendar {

    private static final String PRODUCT = "-//Equity Impact Assessor//Meetings//EN";
    private static final String NAME = "Meetings and what stops their items";
    private static final int LONGEST_LINE = 300;

    private MeetingCalendar() {}

    /** A meeting without a date has no place in a calendar and is left out. */
    public static byte[] write(List<MeetingEntry> meetings, DocketLink links) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(Method.PUBLISH);
        calendar.setName(NAME);
        calendar.setExperimentalProperty("X-WR-CALNAME", NAME); // what most calendars read as yet
        calendar.setRefreshInterval(Duration.builder().hours(1).build());
        meetings.stream()
                .filter(entry -> entry.meeting().date() != null)
                .map(entry -> event(entry, links))
                .forEach(calendar::addEvent);
        return Folding.of(unfolded(calendar)).getBytes(UTF_8);
    }

    private static String unfolded(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a calendar in memory can be written", impossible);
        }
        return text.toString();
    }

    private static VEvent event(MeetingEntry entry, DocketLink links) {
        var event = new VEvent();
        event.setUid("meeting-" + entry.id());
        event.setSequence(entry.revision());
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        event.setDateStart(start(entry.meeting()));
        event.setDateTimeStamp(Date.from(entry.changedAt()));
        event.setLastModified(Date.from(entry.changedAt()));
        event.setSummary(new MeetingWords(entry.meeting()).name());
        event.setDescription(description(entry, links));
        event.setUrl(links.page(entry.id()));
        if (entry.meeting().location() != null) {
            event.setLocation(Line.of(entry.meeting().location(), LONGEST_LINE));
        }
        return event;
    }

    private static String description(MeetingEntry entry, DocketLink links) {
        var counts = entry.counts();
        return counts == null
                ? "Not screened yet."
                : "%s.\nAssessed: %s\nDocket: %s"
                        .formatted(counts.headline(), counts.coverage(), links.page(entry.id()));
    }

    /** In UTC, which needs no definition of a time zone; a day where no time is known. */
    private static DateStart start(Meeting meeting) {
        return meeting.time() == null
                ? new DateStart(new ICalDate(day(Objects.requireNonNull(meeting.date())), false))
                : new DateStart(new ICalDate(time(Objects.requireNonNull(meeting.startsAt())), true));
    }

    private static DateTimeComponents day(LocalDate day) {
        return new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static DateTimeComponents time(Instant instant) {
        var time = instant.atOffset(ZoneOffset.UTC);
        return new DateTimeComponents(
                time.getYear(),
                time.getMonthValue(),
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond(),
                true);
    }
}
