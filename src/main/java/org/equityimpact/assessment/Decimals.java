package org.equityimpact.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Shares as decimals: exact enough to be compared with a cut, and rounded for people to read. */
final class Decimals {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int DIGITS_CARRIED = 24;
    private static final int DIGITS_COMPARED = 12;
    private static final int DECIMALS_SHOWN = 6;
    private static final MathContext DIGITS_SHOWN = new MathContext(6, RoundingMode.HALF_UP);

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

    /** A figure of disparity to six decimals; null stays null. */
    static @Nullable BigDecimal shown(@Nullable Double figure) {
        return figure == null ? null : plain(BigDecimal.valueOf(figure).setScale(DECIMALS_SHOWN, RoundingMode.HALF_UP));
    }

    /** A figure that may be tiny, such as a probability, to six digits; null stays null. */
    static @Nullable BigDecimal digits(@Nullable Double figure) {
        return figure == null ? null : plain(BigDecimal.valueOf(figure).round(DIGITS_SHOWN));
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
