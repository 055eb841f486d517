package org.equityimpact.pages;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;

/** Days and times as they are written where the reader lives. */
public final class Dates {

    private final Words words;

    Dates(Words words) {
        this.words = words;
    }

    /** With the day of the week. */
    public String longDay(LocalDate day) {
        return written(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)).format(day);
    }

    public String day(LocalDate day) {
        return written(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)).format(day);
    }

    public String time(LocalTime time) {
        return written(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)).format(time);
    }

    /** A moment, told as it is where a meeting is held. */
    public String moment(Instant moment, ZoneId zone) {
        return written(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT))
                .format(moment.atZone(zone));
    }

    public String month(YearMonth month) {
        return words.of("front.month", monthOfYear(month.getMonthValue()), String.valueOf(month.getYear()));
    }

    /** Counted from 1. */
    public String monthOfYear(int month) {
        var name = YearMonth.of(2000, month).getMonth().getDisplayName(TextStyle.FULL_STANDALONE, words.language());
        return name.substring(0, 1).toUpperCase(words.language()) + name.substring(1);
    }

    /** As the head of a column of a calendar. */
    public String dayOfWeek(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, words.language());
    }

    /** What people call a zone, with the code by which it is known. */
    public String zone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) || zone.getId().equals("UTC")
                ? "UTC"
                : zone.getId().replace('_', ' ');
    }

    private DateTimeFormatter written(DateTimeFormatter form) {
        return form.withLocale(words.language());
    }
}
