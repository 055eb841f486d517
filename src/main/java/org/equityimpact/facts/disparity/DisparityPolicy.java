package org.equityimpact.facts.disparity;

import static org.equityimpact.facts.disparity.Measure.HARM_RATIO;
import static org.equityimpact.facts.disparity.Measure.SMD;

import java.math.BigDecimal;
import java.util.List;
import org.equityimpact.proposal.IndicatorKind;
import org.jspecify.annotations.Nullable;

/**
 * What policy staff decide about disparity: the threshold rows in force, what is too small, and what is too old.
 *
 * @param staleMonths figures older than this many months are stale
 * @param veryStaleMonths figures older than this many months are seriously stale
 * @param unusualPeriods periods that are told of wherever figures are of them
 * @param progressStep by how much a ratio must fall in a year to be reasonable progress (34 CFR 300.647(d)(2))
 */
public record DisparityPolicy(
        List<ThresholdRow> rows,
        SmallNumbers smallNumbers,
        int staleMonths,
        int veryStaleMonths,
        List<UnusualPeriod> unusualPeriods,
        BigDecimal progressStep) {

    public DisparityPolicy {
        rows = List.copyOf(rows);
        unusualPeriods = List.copyOf(unusualPeriods);
        if (staleMonths < 0 || veryStaleMonths < staleMonths) {
            throw new IllegalArgumentException(
                    "stale months must be 0 or more and at most the months of seriously stale (%d) but are %d"
                            .formatted(veryStaleMonths, staleMonths));
        }
        if (progressStep.signum() < 0) {
            throw new IllegalArgumentException("the step of progress must be 0 or more but is " + progressStep);
        }
    }

    /** The same policy with other minima. */
    public DisparityPolicy with(SmallNumbers minima) {
        return new DisparityPolicy(rows, minima, staleMonths, veryStaleMonths, unusualPeriods, progressStep);
    }

    /** What applies to an indicator of the kind; an unknown kind takes the strictest of every row. */
    public Lines lines(@Nullable IndicatorKind kind, boolean favourable) {
        return Lines.of(measure -> applying(measure, kind, favourable), smallNumbers);
    }

    /** The rows that a measure of an indicator is set against: its kind's own, else the default; all where it has no kind. */
    public List<ThresholdRow> applying(Measure measure, @Nullable IndicatorKind kind, boolean favourable) {
        var all = rows.stream()
                .filter(row -> row.measure() == measure && row.orientation().covers(favourable))
                .toList();
        if (kind == null || measure == SMD) {
            return all;
        }
        var own = all.stream().filter(row -> row.kind() == kind).toList();
        return own.isEmpty() ? all.stream().filter(row -> row.kind() == null).toList() : own;
    }

    /** Whether every indicator of an orientation finds a line for its ratio, whatever its kind. */
    public boolean hasDefaultLine(boolean favourable) {
        return rows.stream()
                .anyMatch(row -> row.kind() == null
                        && row.measure() == HARM_RATIO
                        && row.orientation().covers(favourable));
    }
}
