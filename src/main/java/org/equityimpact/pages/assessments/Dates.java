package org.equityimpact.pages.assessments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.equityimpact.proposal.PartialDate;

/** Days and moments as they are written where the reader lives. */
record Dates(Locale locale) {

    private static final int YEAR_ONLY = 4;
    private static final int YEAR_AND_MONTH = 7;

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    public String dayOf(Instant moment) {
        return day(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /** Everywhere the same moment, so in UTC, and said so. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale)
                        .withZone(ZoneOffset.UTC)
                        .format(moment)
                + " UTC";
    }

    String of(PartialDate date) {
        return switch (date.text().length()) {
            case YEAR_ONLY -> date.text();
            case YEAR_AND_MONTH ->
                DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(YearMonth.parse(date.text()));
            default -> day(date.first());
        };
    }
}
