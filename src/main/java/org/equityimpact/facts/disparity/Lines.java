package org.equityimpact.facts.disparity;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds that apply to one indicator; a measure without a row has no line.
 *
 * @param ratio how many times worse a group must fare
 * @param gap how many percentage points worse it must fare
 * @param widening how many points the gap must grow
 * @param smd how many pooled standard deviations worse its mean must be
 * @param minCell the smallest numerator that is judged
 * @param minN the smallest group that is judged
 * @param tolerances the changes in percentage points that count as none: one, or several where the kind is
 *     unknown; 0 where no row states one, so that only rounding counts as none
 */
public record Lines(
        @Nullable Line ratio,
        @Nullable Line gap,
        @Nullable Line widening,
        @Nullable Line smd,
        int minCell,
        int minN,
        List<BigDecimal> tolerances) {

    /**
     * One measure's lines; of several rows the strictest figures.
     *
     * @param watch the lower line, in the unit of the measure; it must be strictly exceeded
     * @param high the upper line
     * @param minGapPp the gap in percentage points below which a ratio is not material
     */
    public record Line(BigDecimal watch, BigDecimal high, BigDecimal minGapPp) {

        static @Nullable Line strictest(List<ThresholdRow> rows) {
            return rows.isEmpty()
                    ? null
                    : new Line(
                            least(rows, ThresholdRow::watch),
                            least(rows, ThresholdRow::high),
                            least(rows, ThresholdRow::minGapPp));
        }

        private static BigDecimal least(List<ThresholdRow> rows, Function<ThresholdRow, BigDecimal> column) {
            return rows.stream().map(column).min(Comparator.naturalOrder()).orElseThrow();
        }
    }

    static Lines of(Function<Measure, List<ThresholdRow>> applying, SmallNumbers minima) {
        var ratio = applying.apply(Measure.HARM_RATIO);
        var widening = applying.apply(Measure.WIDENING_PP);
        return new Lines(
                Line.strictest(ratio),
                Line.strictest(applying.apply(Measure.GAP_PP)),
                Line.strictest(widening),
                Line.strictest(applying.apply(Measure.SMD)),
                least(ratio, ThresholdRow::minCell, minima.minimumCell()),
                least(ratio, ThresholdRow::minN, minima.minimumN()),
                tolerances(ratio, widening));
    }

    private static int least(List<ThresholdRow> rows, Function<ThresholdRow, @Nullable Integer> column, int setting) {
        return rows.stream()
                .mapToInt(row -> {
                    var stated = column.apply(row);
                    return stated == null ? setting : stated;
                })
                .min()
                .orElse(setting);
    }

    private static List<BigDecimal> tolerances(List<ThresholdRow> ratio, List<ThresholdRow> widening) {
        var stated = Stream.of(ratio, widening)
                .map(rows -> rows.stream()
                        .flatMap(row -> Stream.ofNullable(row.tolerancePp()))
                        .distinct()
                        .sorted()
                        .toList())
                .filter(tolerances -> !tolerances.isEmpty())
                .findFirst();
        return stated.orElse(List.of(BigDecimal.ZERO));
    }
}
