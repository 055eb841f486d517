package org.equityimpact.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as decimals: exact enough to be compared with a cut, and rounded for people to read. */
final class Decimals {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int DIGITS_CARRIED = 24;
    private static final int DIGITS_COMPARED = 12;

    private Decimals() {}

    static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DIGITS_CARRIED, RoundingMode.HALF_UP);
    }

    /** The value without what dividing left behind its last digits, so that a third taken three times is one. */
    static BigDecimal settled(BigDecimal value) {
        return value.setScale(DIGITS_COMPARED, RoundingMode.HALF_UP);
    }

    static BigDecimal shown(BigDecimal value, int places) {
        return settled(value).setScale(places, RoundingMode.HALF_UP);
    }
}
