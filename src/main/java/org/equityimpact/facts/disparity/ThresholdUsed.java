package org.equityimpact.facts.disparity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.equityimpact.facts.disparity.Lines.Line;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * The policy lines that a group's figures were set against, and the rows that they come from.
 *
 * @param measure what is set against them
 * @param exceeded the level of the line that the figures stand above: high, medium for the watch line, or none
 * @param rows the rows of that line; several only where the kind of the indicator is not known
 */
public record ThresholdUsed(Measure measure, Level exceeded, Line line, List<ThresholdRow> rows) {

    public ThresholdUsed {
        rows = List.copyOf(rows);
    }

    /** What decides the level of a group; null where nothing is judged, and for the group that others are compared with. */
    public static @Nullable ThresholdUsed of(GroupDisparity group, Indicator indicator, DisparityPolicy policy) {
        if (!group.status().isAssessed() || group.isReference()) {
            return null;
        }
        var lines = policy.lines(indicator.kind(), indicator.favourable());
        var judged = group.measures().cohensD() == null
                ? Stream.of(byRatio(group, lines.ratio()), byGap(group, lines.gap()))
                : Stream.of(byMean(group, lines.smd()));
        return judged.filter(Objects::nonNull)
                .reduce((one, other) -> other.exceeded.compareTo(one.exceeded) > 0 ? other : one)
                .map(highest -> highest.with(policy.applying(
                        highest.measure, indicator.kind(), Boolean.TRUE.equals(indicator.favourable()))))
                .orElse(null);
    }

    /** The figure exceeded, or that of the watch line where none is. */
    public BigDecimal figure() {
        return figureOf(line.watch(), line.high());
    }

    /** The names of its rows, such as {@code discipline/adverse}. */
    public List<String> rowNames() {
        return rows.stream().map(ThresholdRow::name).distinct().toList();
    }

    /** Who answers for its rows, as far as the table says. */
    public List<String> owners() {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.owner()))
                .distinct()
                .toList();
    }

    private static @Nullable ThresholdUsed byRatio(GroupDisparity group, @Nullable Line line) {
        if (line == null) {
            return null;
        }
        var isMaterial = group.figures().exactHarmGapPp() != null
                && group.figures().exactHarmGapPp().compareTo(Exact.of(line.minGapPp())) >= 0;
        return new ThresholdUsed(
                Measure.HARM_RATIO,
                exceeded(
                        isMaterial && Boolean.TRUE.equals(group.harmRatioExceeds(line.high())),
                        isMaterial && Boolean.TRUE.equals(group.harmRatioExceeds(line.watch()))),
                line,
                List.of());
    }

    private static @Nullable ThresholdUsed byGap(GroupDisparity group, @Nullable Line line) {
        return line == null
                ? null
                : new ThresholdUsed(
                        Measure.GAP_PP,
                        exceeded(
                                Boolean.TRUE.equals(group.harmGapExceeds(line.high())),
                                Boolean.TRUE.equals(group.harmGapExceeds(line.watch()))),
                        line,
                        List.of());
    }

    private static @Nullable ThresholdUsed byMean(GroupDisparity group, @Nullable Line line) {
        var standardised = group.measures().cohensD();
        var gap = group.figures().harmGapPp();
        if (line == null || standardised == null || gap == null) {
            return null;
        }
        var distance = BigDecimal.valueOf(gap > 0 ? Math.abs(standardised) : 0);
        return new ThresholdUsed(
                Measure.SMD,
                exceeded(distance.compareTo(line.high()) > 0, distance.compareTo(line.watch()) > 0),
                line,
                List.of());
    }

    private static Level exceeded(boolean high, boolean watch) {
        return high ? Level.HIGH : watch ? Level.MEDIUM : Level.NONE;
    }

    /** Of the rows that apply those whose figure it is: of several the strictest counts. */
    private ThresholdUsed with(List<ThresholdRow> applying) {
        var own = applying.stream()
                .filter(row -> figureOf(row.watch(), row.high()).compareTo(figure()) == 0)
                .toList();
        return new ThresholdUsed(measure, exceeded, line, own);
    }

    private BigDecimal figureOf(BigDecimal watch, BigDecimal high) {
        return exceeded == Level.HIGH ? high : watch;
    }
}
