package org.equityimpact.facts.disparity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** What was submitted for one group in one period, read. */
sealed interface Figure {

    Figure ABSENT = new Absent();
    Figure WITHHELD = new Withheld();
    Figure EMPTY = new Empty();

    /** The people counted or measured, or null where that was not given or there is no figure. */
    static @Nullable BigInteger members(Figure figure) {
        if (figure instanceof Rate rate) {
            return rate.total();
        }
        return figure instanceof Mean mean ? mean.n() : null;
    }

    /** Nobody said. */
    record Absent() implements Figure {}

    /** Answered, and kept back by the owner of the data. */
    record Withheld() implements Figure {}

    /** Answered: the group has no members. */
    record Empty() implements Figure {}

    /**
     * A rate.
     *
     * @param value events or people per member, 0 or more
     * @param count value times total, or null where the total is not known
     * @param total the members, 1 or more, or null where only a percent was given
     * @param halfWidthPp how far rounding may have moved it, in percentage points; 0 for counts
     * @param binomial whether each member counts at most once
     */
    record Rate(
            BigFraction value,
            @Nullable BigFraction count,
            @Nullable BigInteger total,
            BigFraction halfWidthPp,
            boolean binomial)
            implements Figure {

        static Rate counted(BigFraction count, BigInteger total, boolean binomial) {
            return new Rate(count.divide(total), count, total, BigFraction.ZERO, binomial);
        }

        static Rate percent(BigFraction value, @Nullable BigInteger total, BigFraction halfWidthPp, boolean binomial) {
            return new Rate(value, total == null ? null : value.multiply(total), total, halfWidthPp, binomial);
        }

        /** The rate of all together, or null where a total is missing or there is nobody. */
        static @Nullable Rate pooled(Collection<Rate> rates) {
            var count = BigFraction.ZERO;
            var total = BigInteger.ZERO;
            var halfWidth = BigFraction.ZERO;
            var binomial = true;
            for (var rate : rates) {
                if (rate.total() == null || rate.count() == null) {
                    return null;
                }
                count = count.add(rate.count());
                total = total.add(rate.total());
                halfWidth = halfWidth.compareTo(rate.halfWidthPp()) < 0 ? rate.halfWidthPp() : halfWidth;
                binomial &= rate.binomial();
            }
            return total.signum() == 0 ? null : new Rate(count.divide(total), count, total, halfWidth, binomial);
        }

        /** This rate without a part of it, or null where the part is not smaller. */
        @Nullable
        Rate less(Rate part) {
            if (total == null || part.total() == null || count == null || part.count() == null) {
                return null;
            }
            var rest = total.subtract(part.total());
            var restCount = count.subtract(part.count());
            if (rest.signum() <= 0 || restCount.signum() < 0 || (binomial && restCount.compareTo(Exact.of(rest)) > 0)) {
                return null;
            }
            var halfWidth = halfWidthPp.compareTo(part.halfWidthPp()) < 0 ? part.halfWidthPp() : halfWidthPp;
            return new Rate(restCount.divide(rest), restCount, rest, halfWidth, binomial && part.binomial());
        }
    }

    /**
     * A mean score.
     *
     * @param mean in points of the scale
     * @param sd standard deviation in points of the scale, 0 or more, or null where not given
     * @param n the people measured, 1 or more, or null where not given
     */
    record Mean(
            BigDecimal mean,
            @Nullable BigDecimal sd,
            @Nullable BigInteger n) implements Figure {}
}
