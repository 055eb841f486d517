package org.equityimpact.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of an iCalendar file (RFC 5545) between two days, those of a recurring event one by one.
 *
 * @param meetings in the order of their days
 * @param leftOut events of the calendar that are no meetings one can hold, and why
 * @param toldWhole the ids of events all of whose meetings between the two days are among these: nothing of them was left out,
 *     and more was told than changes of single meetings
 */
public record MeetingSeries(List<SeriesMeeting> meetings, List<String> leftOut, Set<String> toldWhole) {

    /** Real calendars of a board have a few hundred kB. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** Three meetings on every day of a year. */
    public static final int MOST_MEETINGS = 1_000;

    private static final int LONGEST_ID = 500;

    public MeetingSeries {
        meetings = List.copyOf(meetings);
        leftOut = List.copyOf(leftOut);
        toldWhole = Set.copyOf(toldWhole);
    }

    /**
     * Reads a calendar.
     *
     * @param from the first day that counts
     * @param to the last day that counts
     * @throws InvalidCalendar when it is none, or holds more than a body can meet
     */
    public static MeetingSeries read(byte[] calendar, LocalDate from, LocalDate to) {
        if (calendar.length > MOST_BYTES) {
            throw new InvalidCalendar("A calendar may have at most %d MB (%,d bytes); export fewer years."
                    .formatted(MOST_BYTES / (1024 * 1024), MOST_BYTES));
        }
        var expansion = new SeriesExpansion(from, to);
        CalendarText.of(calendar).calendars().forEach(one -> seriesOf(one, expansion));
        return new MeetingSeries(
                expansion.meetings().stream()
                        .sorted(Comparator.comparing(
                                meeting -> meeting.meeting().startsAt(),
                                Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList(),
                expansion.leftOut(),
                expansion.toldWhole());
    }

    /** Events of one id belong together: the series, and what was changed of single meetings. */
    private static void seriesOf(ICalendar calendar, SeriesExpansion expansion) {
        var series = new LinkedHashMap<String, List<VEvent>>();
        for (var event : calendar.getEvents()) {
            series.computeIfAbsent(uid(event), unused -> new ArrayList<>()).add(event);
        }
        series.forEach((uid, events) -> expansion.add(new SeriesEvents(uid, events, calendar)));
    }

    /** One without an id is known by what it says, one with an id that nobody could keep by the hash of it. */
    private static String uid(VEvent event) {
        var uid = event.getUid() == null ? null : event.getUid().getValue();
        var id = uid == null || uid.isBlank() ? "%s %s".formatted(SeriesEvents.title(event), start(event)) : uid;
        return id.length() > LONGEST_ID || id.indexOf('\0') >= 0 ? hash(id) : id;
    }

    private static String hash(String id) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(id.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static @Nullable String start(VEvent event) {
        var start = event.getDateStart();
        return start == null || start.getValue() == null
                ? null
                : String.valueOf(start.getValue().getRawComponents());
    }
}
