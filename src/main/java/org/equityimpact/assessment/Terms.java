package org.equityimpact.assessment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one assessment.
 *
 * @param asOf the day it is made for; null for today in UTC
 * @param wayOut whether to look for the smallest way to a better outcome
 * @param allRules whether to tell of every rule what it said
 */
public record Terms(@Nullable LocalDate asOf, boolean wayOut, boolean allRules) {

    /** As for a single proposal submitted today. */
    public static final Terms USUAL = new Terms(null, true, false);

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /**
     * Reads a day to assess for.
     *
     * @throws DateTimeException when it is not written as 2026-11-21 or does not exist
     */
    public static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new DateTimeException("\"%s\" is not a day such as 2026-11-21".formatted(text));
        }
        return LocalDate.parse(text);
    }
}
