package org.equityimpact.facts.disparity;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;

/** The year that a period starts in, read off its label: 2021 for "2021-22". */
final class SchoolYear {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");

    /** What lies outside is rather a number of students than a year. */
    private static final int EARLIEST = 1980;

    private static final int LATEST = 2100;

    private SchoolYear() {}

    static @Nullable Integer of(String label) {
        var year = YEAR.matcher(label);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    /** The last day on which the period of the label can have ended, or null where no year of our time is read off it. */
    static @Nullable LocalDate latestEnd(Indicator indicator) {
        var year = of(indicator);
        return year == null || year < EARLIEST || year > LATEST ? null : LocalDate.of(year + 1, 12, 31);
    }

    static @Nullable Integer of(Indicator indicator) {
        return indicator.periodLabel() == null ? null : of(indicator.periodLabel());
    }
}
