package org.equityimpact.facts.disparity;

import static org.equityimpact.facts.disparity.Measure.GAP_PP;
import static org.equityimpact.facts.disparity.Measure.HARM_RATIO;
import static org.equityimpact.facts.disparity.Measure.SMD;
import static org.equityimpact.facts.disparity.Measure.WIDENING_PP;
import static org.equityimpact.facts.disparity.Orientation.ADVERSE;
import static org.equityimpact.facts.disparity.Orientation.ANY;
import static org.equityimpact.facts.disparity.Orientation.FAVOURABLE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.equityimpact.proposal.IndicatorKind;
import org.jspecify.annotations.Nullable;

/** The lines of the shipped tables, as tests reckon with them without reading rules; {@code DisparityThresholdsTests} holds the two equal. */
public final class ShippedLines {

    private static final List<ThresholdRow> ROWS = List.of(
            row(null, ADVERSE, HARM_RATIO, "1.25", "2.00", "1.0", "0.5"),
            row(null, FAVOURABLE, HARM_RATIO, "1.25", "2.00", "1.0", "0.5"),
            row(IndicatorKind.DISCIPLINE, ADVERSE, HARM_RATIO, "1.50", "3.00", "0.5", "0.25"),
            row(IndicatorKind.SPECIAL_EDUCATION, ADVERSE, HARM_RATIO, "2.00", "3.00", "0.0", "0.25"),
            row(null, ANY, GAP_PP, "5", "15", "0", "0.5"),
            row(null, ANY, WIDENING_PP, "0.5", "3", "0", "0.5"),
            row(IndicatorKind.SCORES, ANY, SMD, "0.20", "0.50", "0", null));

    private static final List<UnusualPeriod> UNUSUAL = List.of(
            new UnusualPeriod("2019-20", LocalDate.of(2020, 3, 1), LocalDate.of(2020, 8, 31)),
            new UnusualPeriod("2020-21", LocalDate.of(2020, 9, 1), LocalDate.of(2021, 8, 31)));

    private static final DisparityPolicy POLICY = policy(ROWS);

    private ShippedLines() {}

    /** All that is shipped, with the usual minima for small numbers. */
    public static DisparityPolicy policy() {
        return POLICY;
    }

    /** The same with other rows. */
    static DisparityPolicy policy(List<ThresholdRow> rows) {
        return new DisparityPolicy(rows, SmallNumbers.defaults(), 24, 36, UNUSUAL, new BigDecimal("0.10"));
    }

    /** A row always in force that takes sizes from the reliability setting. */
    static ThresholdRow row(
            @Nullable IndicatorKind kind,
            Orientation orientation,
            Measure measure,
            String watch,
            String high,
            String minGapPp,
            @Nullable String tolerancePp) {
        return new ThresholdRow(
                kind,
                orientation,
                measure,
                new BigDecimal(watch),
                new BigDecimal(high),
                new BigDecimal(minGapPp),
                null,
                null,
                tolerancePp == null ? null : new BigDecimal(tolerancePp),
                null,
                null);
    }
}
