package org.equityimpact.agenda;

import biweekly.component.VEvent;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceRule;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the series of a calendar into single meetings between two days; no rule makes it count for ever. */
final class SeriesExpansion {

    private static final Set<Frequency> OF_MEETINGS =
            Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    /** A day or two on either side, as a day begins at another time elsewhere. */
    private static final long MARGIN_DAYS = 2;

    private final LocalDate from;
    private final LocalDate to;
    private final List<SeriesMeeting> meetings = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final Set<String> toldWhole = new HashSet<>();
    private final Set<String> toldInPart = new HashSet<>();

    SeriesExpansion(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    List<SeriesMeeting> meetings() {
        return meetings;
    }

    List<String> leftOut() {
        return leftOut;
    }

    /** The ids of the series of which nothing is missing. */
    Set<String> toldWhole() {
        var ids = new HashSet<>(toldWhole);
        ids.removeAll(toldInPart);
        return ids;
    }

    /** Adds the meetings of a series, or what keeps them from being told. */
    void add(SeriesEvents series) {
        int leftOutBefore = leftOut.size();
        addMeetings(series);
        if (leftOut.size() > leftOutBefore) {
            toldInPart.add(series.uid());
        } else if (series.whole() != null) {
            toldWhole.add(series.uid());
        }
    }

    private void addMeetings(SeriesEvents series) {
        var changes = changes(series);
        var whole = series.whole();
        if (whole != null) {
            orLeaveOut(whole, () -> addWhole(series, whole, changes));
        }
        changes.forEach((first, change) -> orLeaveOut(change, () -> {
            keep(series.meeting(change, first, series.start(change)));
        }));
    }

    private Map<String, VEvent> changes(SeriesEvents series) {
        var changes = new TreeMap<String, VEvent>();
        for (var change : series.changed()) {
            orLeaveOut(change, () -> changes.put(series.firstToBe(change).id(), change));
        }
        return changes;
    }

    private void addWhole(SeriesEvents series, VEvent whole, Map<String, VEvent> changes) {
        var start = series.start(whole);
        var days = new TreeMap<String, CalendarTime>();
        if (whole.getProperties(RecurrenceRule.class).isEmpty()
                && whole.getProperties(RecurrenceDates.class).isEmpty()) {
            keep(series.meeting(whole, null, start));
            return;
        }
        days.put(start.id(), start);
        whole.getProperties(RecurrenceRule.class)
                .forEach(rule -> byRule(rule, start, whole.getDateStart().getValue(), series, days));
        days.putAll(listed(series, whole));
        days.keySet().removeAll(excepted(series, whole));
        days.keySet().removeAll(changes.keySet());
        days.values().forEach(day -> keep(occurrence(series, whole, day, changes)));
    }

    private void byRule(
            RecurrenceRule rule,
            CalendarTime start,
            ICalDate date,
            SeriesEvents series,
            Map<String, CalendarTime> days) {
        var frequency = rule.getValue() == null ? null : rule.getValue().getFrequency();
        if (frequency == null || !OF_MEETINGS.contains(frequency)) {
            throw new DateTimeException("it recurs %s; a meeting recurs daily, weekly, monthly or yearly"
                    .formatted(
                            frequency == null
                                    ? "in a way that is not known"
                                    : frequency.name().toLowerCase(Locale.ROOT)));
        }
        var dates =
                rule.getDateIterator(beginning(start, date), new CalendarTimes(series.calendar()).rulesOf(start, date));
        dates.advanceTo(Date.from(
                from.minusDays(MARGIN_DAYS).atStartOfDay(ZoneOffset.UTC).toInstant()));
        var end = to.plusDays(MARGIN_DAYS).atStartOfDay(ZoneOffset.UTC).toInstant();
        while (dates.hasNext()) {
            var next = start.at(dates.next().toInstant());
            if (next.instant().isAfter(end)) {
                return;
            }
            days.put(next.id(), next);
            refuseTooMany(days.size());
        }
    }

    /** The rule of a day without a time is counted as if it began at midnight in UTC. */
    private static ICalDate beginning(CalendarTime start, ICalDate date) {
        if (!start.allDay()) {
            return date;
        }
        var day = start.date();
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, true), true);
    }

    private static Map<String, CalendarTime> listed(SeriesEvents series, VEvent whole) {
        var times = new CalendarTimes(series.calendar());
        var listed = new TreeMap<String, CalendarTime>();
        for (var dates : whole.getProperties(RecurrenceDates.class)) {
            dates.getDates().stream().map(date -> times.of(dates, date)).forEach(time -> listed.put(time.id(), time));
            dates.getPeriods().stream()
                    .map(period -> times.of(dates, period.getStartDate()))
                    .forEach(time -> listed.put(time.id(), time));
        }
        return listed;
    }

    private static Set<String> excepted(SeriesEvents series, VEvent whole) {
        var times = new CalendarTimes(series.calendar());
        return whole.getProperties(ExceptionDates.class).stream()
                .flatMap(dates -> dates.getValues().stream()
                        .map(date -> times.of(dates, date).id()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** A meeting as the series has it, or as the last change before it has it that holds for later ones. */
    private static SeriesMeeting occurrence(
            SeriesEvents series, VEvent whole, CalendarTime day, Map<String, VEvent> changes) {
        VEvent lasting = changes.entrySet().stream()
                .filter(change -> SeriesEvents.holdsForLater(change.getValue()))
                .filter(change -> change.getKey().compareTo(day.id()) < 0)
                .reduce((earlier, later) -> later)
                .map(Map.Entry::getValue)
                .orElse(null);
        if (lasting == null) {
            return series.meeting(whole, day.id(), day);
        }
        var moved = series.start(lasting).instant().getEpochSecond()
                - series.firstToBe(lasting).instant().getEpochSecond();
        return series.meeting(lasting, day.id(), day.at(day.instant().plusSeconds(moved)));
    }

    private void keep(SeriesMeeting meeting) {
        LocalDate date = meeting.meeting().date();
        if (date != null && !date.isBefore(from) && !date.isAfter(to)) {
            meetings.add(meeting);
            refuseTooMany(meetings.size());
        }
    }

    private void refuseTooMany(int count) {
        if (count > MeetingSeries.MOST_MEETINGS) {
            throw new InvalidCalendar("The calendar has more than %,d meetings between %s and %s; choose fewer days."
                    .formatted(MeetingSeries.MOST_MEETINGS, from, to));
        }
    }

    private void orLeaveOut(VEvent event, Runnable reading) {
        try {
            reading.run();
        } catch (DateTimeException unusable) {
            leftOut.add("The event \"%s\" was left out: %s."
                    .formatted(called(SeriesEvents.title(event)), unusable.getMessage()));
        }
    }

    private static String called(@Nullable String title) {
        return title == null ? "without a title" : title;
    }
}
