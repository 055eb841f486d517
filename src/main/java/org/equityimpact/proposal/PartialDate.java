package org.equityimpact.proposal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** An ISO date whose day, or month and day, may be unknown: an interval of days. */
public record PartialDate(String text, LocalDate first, LocalDate last) {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    private static final int YEAR_ONLY = 4;
    private static final int YEAR_AND_MONTH = 7;

    /**
     * Reads {@code 2024}, {@code 2024-05} or {@code 2024-05-17}.
     *
     * @throws DateTimeException when the text has another shape or names a day that does not exist
     */
    public static PartialDate of(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new DateTimeException("\"%s\" is not a date such as 2024, 2024-05 or 2024-05-17".formatted(text));
        }
        return switch (text.length()) {
            case YEAR_ONLY ->
                new PartialDate(
                        text, LocalDate.of(Integer.parseInt(text), 1, 1), LocalDate.of(Integer.parseInt(text), 12, 31));
            case YEAR_AND_MONTH ->
                new PartialDate(
                        text,
                        YearMonth.parse(text).atDay(1),
                        YearMonth.parse(text).atEndOfMonth());
            default -> new PartialDate(text, LocalDate.parse(text), LocalDate.parse(text));
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
