package org.equityimpact.facts.disparity;

import java.math.BigInteger;

/** Which figures are too small to judge: a minimum cell for numerators, a minimum size for denominators. */
record Reliability(int minCell, int minN) {

    /** Exactly the minimum is enough ("no greater than", 34 CFR 300.647(b)(6)); what has no size passes. */
    boolean isTooSmall(Figure figure, Period period) {
        return isBelowN(figure) || (period == Period.BASELINE && isBelowCell(figure));
    }

    boolean isBelowN(Figure figure) {
        var size = Figure.members(figure);
        return size != null && size.compareTo(BigInteger.valueOf(minN)) < 0;
    }

    boolean isBelowCell(Figure figure) {
        if (!(figure instanceof Figure.Rate rate)) {
            return false;
        }
        var count = rate.count();
        return count != null && count.compareTo(Exact.of(BigInteger.valueOf(minCell))) < 0;
    }
}
