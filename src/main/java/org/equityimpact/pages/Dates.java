package org.equityimpact.pages;

import java.time.DateTimeException;
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

    /** Which some releases of Java write before AM and PM, and others do not. */
    private static final char NARROW_SPACE = '\u202f';

    private static final int YEAR_AND_MONTH = 7;
    private static final int WHOLE = 10;

    private final Words words;

    public Dates(Words words) {
        this.words = words;
    }

    /** With the day of the week. */
    public String longDay(LocalDate day) {
        return written(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)).format(day);
    }

    /** With the name of the month. */
    public String date(LocalDate day) {
        return written(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)).format(day);
    }

    /** A date of which the day or the month may not be known; what is no date, as it stands. */
    public String partial(String date) {
        try {
            return switch (date.length()) {
                case YEAR_AND_MONTH ->
                    YearMonth.parse(date).format(DateTimeFormatter.ofPattern("LLLL yyyy", words.language()));
                case WHOLE -> date(LocalDate.parse(date));
                default -> date;
            };
        } catch (DateTimeException none) {
            return date;
        }
    }

    /** In short, as in a list. */
    public String day(LocalDate day) {
        return written(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)).format(day);
    }

    public String time(LocalTime time) {
        return spaced(
                written(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)).format(time));
    }

    /** The day of a moment, in UTC. */
    public String dayOf(Instant moment) {
        return date(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /** Everywhere the same moment, so in UTC, and said so. */
    public String moment(Instant moment) {
        return spaced(written(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT))
                        .format(moment.atOffset(ZoneOffset.UTC)))
                + " UTC";
    }

    /** A moment, told as it is where a meeting is held. */
    public String moment(Instant moment, ZoneId zone) {
        return spaced(written(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT))
                .format(moment.atZone(zone)));
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

    private static String spaced(String written) {
        return written.replace(NARROW_SPACE, ' ');
    }

    private DateTimeFormatter written(DateTimeFormatter form) {
        return form.withLocale(words.language());
    }
}
