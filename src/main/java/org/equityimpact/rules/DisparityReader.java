package org.equityimpact.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.equityimpact.facts.disparity.DisparityPolicy;
import org.equityimpact.facts.disparity.Measure;
import org.equityimpact.facts.disparity.Orientation;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.facts.disparity.ThresholdRow;
import org.equityimpact.facts.disparity.UnusualPeriod;
import org.equityimpact.proposal.IndicatorKind;
import org.jspecify.annotations.Nullable;

/** Reads the tables behind the arithmetic of disparity: its thresholds, a few numbers, and unusual periods. */
final class DisparityReader {

    private static final String NUMBERS = "policy/disparity.csv";
    private static final String PERIODS = "policy/unusual-periods.csv";
    private static final String DEFAULT = "default";

    private final RuleSources sources;
    private final Calendar calendar;
    private final List<SourceProblem> problems;

    DisparityReader(RuleSources sources, Calendar calendar, List<SourceProblem> problems) {
        this.sources = sources;
        this.calendar = calendar;
        this.problems = problems;
    }

    DisparityPolicy read() {
        int before = problems.size();
        var rows = rows();
        boolean isWhole = problems.size() == before;
        var numbers = new NamedNumbers(NUMBERS, sources, calendar, problems);
        int stale = numbers.whole("stale-months");
        var policy = new DisparityPolicy(
                rows,
                SmallNumbers.defaults(),
                stale,
                atLeast(stale, numbers.whole("very-stale-months")),
                periods(),
                numbers.number("progress-step").max(BigDecimal.ZERO));
        if (isWhole) {
            noteMissingDefault(policy);
        }
        return policy;
    }

    private List<ThresholdRow> rows() {
        return new Table(
                        Policy.DISPARITY_THRESHOLDS,
                        sources,
                        calendar,
                        problems,
                        3,
                        "indicator_kind",
                        "orientation",
                        "measure",
                        "watch",
                        "high",
                        "min_gap_pp",
                        "min_cell",
                        "min_n",
                        "tolerance_pp",
                        "owner",
                        "why")
                .rows(DisparityReader::row);
    }

    private static ThresholdRow row(TableRow row) {
        var kind = kind(row);
        var orientation = row.oneOf(Orientation.class, "orientation");
        var measure = row.oneOf(Measure.class, "measure");
        var watch = row.notNegative("watch");
        var high = row.notNegative("high");
        if (measure == Measure.HARM_RATIO && watch.compareTo(BigDecimal.ONE) < 0) {
            throw row.wrong(
                    "watch",
                    "watch of a harm_ratio is %s; a ratio of 1 is no disparity, so write 1 or more".formatted(watch));
        }
        if (watch.compareTo(high) >= 0) {
            throw row.wrong("high", "high is %s and watch %s; high must lie above watch".formatted(high, watch));
        }
        return new ThresholdRow(
                kind,
                orientation,
                measure,
                watch,
                high,
                row.notNegative("min_gap_pp"),
                size(row, "min_cell"),
                size(row, "min_n"),
                row.optional("tolerance_pp") == null ? null : row.notNegative("tolerance_pp"),
                row.text("owner"),
                row.optional("why"));
    }

    private static @Nullable IndicatorKind kind(TableRow row) {
        return row.text("indicator_kind").equalsIgnoreCase(DEFAULT)
                ? null
                : row.oneOf(IndicatorKind.class, "indicator_kind", DEFAULT);
    }

    private static @Nullable Integer size(TableRow row, String column) {
        if (row.optional(column) == null) {
            return null;
        }
        int size = row.whole(column);
        if (size < 0) {
            throw row.wrong(
                    column, "%s is %d; write 0 or more, or leave it empty for the setting".formatted(column, size));
        }
        return size;
    }

    private void noteMissingDefault(DisparityPolicy policy) {
        for (var orientation : List.of(Orientation.ADVERSE, Orientation.FAVOURABLE)) {
            if (!policy.hasDefaultLine(orientation == Orientation.FAVOURABLE)) {
                problems.add(SourceProblem.in(
                        Policy.DISPARITY_THRESHOLDS,
                        "missing-default",
                        "no row of indicator_kind default and measure harm_ratio is for %1$s indicators; add default,%1$s,harm_ratio,…"
                                .formatted(orientation.code())));
            }
        }
    }

    private int atLeast(int stale, int veryStale) {
        if (veryStale < stale) {
            problems.add(SourceProblem.at(
                    NUMBERS,
                    sources.lineOf(NUMBERS, "very-stale-months"),
                    "wrong-value",
                    "very-stale-months is %d and stale-months %d; figures are stale before they are seriously so"
                            .formatted(veryStale, stale)));
        }
        return Math.max(stale, veryStale);
    }

    private List<UnusualPeriod> periods() {
        return new Table(PERIODS, sources, calendar, problems, "period", "first_day", "last_day", "why").rows(row -> {
            var first = day(row, "first_day");
            var last = day(row, "last_day");
            if (last.isBefore(first)) {
                throw row.wrong("last_day", "last_day is %s, before first_day %s".formatted(last, first));
            }
            return new UnusualPeriod(row.text("period"), first, last);
        });
    }

    private static LocalDate day(TableRow row, String column) {
        row.text(column);
        var day = row.day(column);
        if (day == null) {
            throw row.wrong(column, "%s is empty; fill it in".formatted(column));
        }
        return day;
    }
}
