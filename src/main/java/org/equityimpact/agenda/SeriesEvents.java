package org.equityimpact.agenda;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.Range;
import biweekly.property.Method;
import biweekly.property.RecurrenceId;
import biweekly.property.TextProperty;
import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The events of one id in a calendar: the series itself, and what was changed of single meetings of it. */
record SeriesEvents(String uid, List<VEvent> events, ICalendar calendar) {

    /** As much as an agenda may say in one field. */
    private static final int LONGEST_TEXT = 300;

    /** The newest statement of the series; null where only changed meetings are told. */
    @Nullable
    VEvent whole() {
        return events.stream()
                .filter(event -> event.getRecurrenceId() == null)
                .max((one, other) -> Integer.compare(sequence(one), sequence(other)))
                .orElse(null);
    }

    List<VEvent> changed() {
        return events.stream().filter(event -> event.getRecurrenceId() != null).toList();
    }

    /** Whether a change holds for all later meetings, too. */
    static boolean holdsForLater(VEvent change) {
        return Objects.equals(change.getRecurrenceId().getRange(), Range.THIS_AND_FUTURE);
    }

    CalendarTime start(VEvent event) {
        var start = event.getDateStart();
        if (start == null || start.getValue() == null) {
            throw new DateTimeException("it has no start that can be read (DTSTART)");
        }
        return new CalendarTimes(calendar).of(start, start.getValue());
    }

    CalendarTime firstToBe(VEvent change) {
        RecurrenceId first = change.getRecurrenceId();
        if (first.getValue() == null) {
            throw new DateTimeException("it does not say which meeting it changes (RECURRENCE-ID)");
        }
        return new CalendarTimes(calendar).of(first, first.getValue());
    }

    boolean isCancelled(VEvent event) {
        return event.getStatus() != null && event.getStatus().isCancelled()
                || calendar.getMethod() != null
                        && Method.CANCEL.equals(calendar.getMethod().getValue());
    }

    SeriesMeeting meeting(VEvent event, @Nullable String recurrenceId, CalendarTime time) {
        return new SeriesMeeting(
                uid,
                recurrenceId,
                new Meeting(
                        title(event),
                        body(),
                        null,
                        time.date(),
                        time.time(),
                        time.zone().at(time.instant()),
                        text(event.getLocation())),
                isCancelled(event));
    }

    static @Nullable String title(VEvent event) {
        return text(event.getSummary());
    }

    /** A calendar of meetings is mostly that of one body. */
    private @Nullable String body() {
        var name = calendar.getExperimentalProperty("X-WR-CALNAME");
        return calendar.getNames().isEmpty()
                ? name == null ? null : shortened(name.getValue())
                : text(calendar.getNames().get(0));
    }

    private static int sequence(VEvent event) {
        var sequence = event.getSequence();
        return sequence == null || sequence.getValue() == null ? 0 : sequence.getValue();
    }

    private static @Nullable String text(@Nullable TextProperty property) {
        return property == null ? null : shortened(property.getValue());
    }

    /** Text that was encoded may still hold U+0000, which nothing keeps. */
    private static @Nullable String shortened(@Nullable String text) {
        var whole = text == null ? "" : text.replace("\0", "").strip();
        if (whole.length() <= LONGEST_TEXT) {
            return whole.isEmpty() ? null : whole;
        }
        int end = LONGEST_TEXT - 1;
        return whole.substring(0, Character.isHighSurrogate(whole.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
