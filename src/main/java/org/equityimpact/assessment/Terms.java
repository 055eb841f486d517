package org.equityimpact.assessment;

import java.time.LocalDate;
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
}
