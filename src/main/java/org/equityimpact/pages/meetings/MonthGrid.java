package org.equityimpact.pages.meetings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equityimpact.pages.MeetingLine;

/**
 * The weeks of a month, each beginning on the day on which weeks begin where the reader lives.
 *
 * @param first day of the first week, which may be of the month before
 * @param last day of the last week
 */
record MonthGrid(YearMonth month, LocalDate first, LocalDate last) {

    private static final int WEEK = 7;

    static MonthGrid of(YearMonth month, Locale reader) {
        var begins = WeekFields.of(reader).getFirstDayOfWeek();
        var first = month.atDay(1);
        var before = Math.floorMod(first.getDayOfWeek().getValue() - begins.getValue(), WEEK);
        var last = month.atEndOfMonth();
        var after = Math.floorMod(begins.getValue() - 1 - last.getDayOfWeek().getValue(), WEEK);
        return new MonthGrid(month, first.minusDays(before), last.plusDays(after));
    }

    /** A day with the meetings on it. */
    record Day(LocalDate date, boolean isInMonth, List<MeetingLine> meetings) {}

    List<DayOfWeek> daysOfWeek() {
        return IntStream.range(0, WEEK)
                .mapToObj(day -> first.plusDays(day).getDayOfWeek())
                .toList();
    }

    List<List<Day>> weeks(List<MeetingLine> meetings) {
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusWeeks(1))
                .map(week -> IntStream.range(0, WEEK)
                        .mapToObj(day -> day(week.plusDays(day), meetings))
                        .toList())
                .toList();
    }

    private Day day(LocalDate date, List<MeetingLine> meetings) {
        return new Day(
                date,
                YearMonth.from(date).equals(month),
                meetings.stream()
                        .filter(line -> line.meeting().date().equals(date))
                        .toList());
    }
}
