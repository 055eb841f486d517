package org.equityimpact.facts.disparity;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.equityimpact.proposal.Count;
import org.equityimpact.proposal.IndicatorUnit;
import org.equityimpact.proposal.Measurement;
import org.jspecify.annotations.Nullable;

/** Reads measurements as submitted into figures that can be computed with. */
final class FigureReader {

    /** More digits than any head count; what is larger is taken as not given. */
    private static final int MOST_BITS = 2000;

    private final boolean means;
    private final boolean binomial;

    FigureReader(@Nullable IndicatorUnit unit) {
        this.means = unit == IndicatorUnit.MEAN;
        this.binomial = unit != IndicatorUnit.PER_STUDENT;
    }

    Figure read(@Nullable Measurement measurement) {
        return read(measurement, null);
    }

    /** Reads a projection, whose total is that of the baseline where none is given. */
    Figure readProjected(@Nullable Measurement projected, @Nullable Measurement baseline) {
        var total = baseline == null ? null : baseline.total();
        var read = read(projected, total);
        if (read instanceof Figure.Mean mean && mean.n() == null && baseline != null) {
            return new Figure.Mean(mean.mean(), mean.sd(), baseline.n());
        }
        return read;
    }

    private Figure read(@Nullable Measurement measurement, @Nullable Count defaultTotal) {
        if (measurement == null) {
            return Figure.ABSENT;
        }
        var total = measurement.total() == null ? defaultTotal : measurement.total();
        if (Boolean.TRUE.equals(measurement.suppressed())
                || measurement.count() instanceof Count.Withheld
                || measurement.total() instanceof Count.Withheld) {
            return Figure.WITHHELD;
        }
        if (means || measurement.mean() != null) {
            return mean(measurement);
        }
        var members = total instanceof Count.Exact exact ? exact.people() : null;
        if (measurement.count() instanceof Count.Exact count && members != null) {
            return counted(count.people(), members);
        }
        return percent(measurement, members);
    }

    private Figure counted(BigInteger count, BigInteger total) {
        if (total.signum() == 0) {
            return count.signum() == 0 ? Figure.EMPTY : Figure.ABSENT;
        }
        if ((binomial && count.compareTo(total) > 0) || !isWorkable(count) || !isWorkable(total)) {
            return Figure.ABSENT;
        }
        return Figure.Rate.counted(Exact.of(count), total, binomial);
    }

    private Figure percent(Measurement measurement, @Nullable BigInteger total) {
        var percent = measurement.percent();
        if (percent == null || percent.signum() < 0 || !Exact.isWorkable(percent)) {
            return Figure.ABSENT;
        }
        var value = Exact.of(percent).divide(100);
        if (binomial && value.compareTo(BigFraction.ONE) > 0) {
            return Figure.ABSENT;
        }
        if (total != null && total.signum() == 0) {
            return Figure.EMPTY;
        }
        var members = total == null || !isWorkable(total) ? null : total;
        return Figure.Rate.percent(value, members, Exact.halfWidth(percent), binomial);
    }

    /** Whether a number is of a size that people come in. */
    static boolean isWorkable(BigInteger people) {
        return people.bitLength() <= MOST_BITS;
    }

    private static Figure mean(Measurement measurement) {
        var mean = measurement.mean();
        if (mean == null || !Exact.isWorkable(mean)) {
            return Figure.ABSENT;
        }
        var n = measurement.n();
        if (n != null && n.signum() == 0) {
            return Figure.EMPTY;
        }
        var sd = measurement.sd();
        var spread = sd == null || sd.signum() < 0 || !Exact.isWorkable(sd) ? null : sd;
        return new Figure.Mean(mean, spread, n == null || n.signum() < 0 || !isWorkable(n) ? null : n);
    }
}
