package org.equityimpact.facts.disparity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.equityimpact.facts.disparity.Compared.Standing;
import org.equityimpact.proposal.BenchmarkMeasurement;
import org.equityimpact.proposal.EarlierPeriod;
import org.equityimpact.proposal.Indicator;
import org.jspecify.annotations.Nullable;

/** The ratios of a group in earlier years, beside the same comparison (34 CFR 300.647(d)). */
final class History {

    private final Indicator indicator;
    private final List<Comparisons> latestFirst;
    private final Reliability reliability;
    private final Lines lines;
    private final BigDecimal step;

    /** The present year's comparisons stand first. */
    History(Indicator indicator, Comparisons now, Lines lines, DisparityPolicy policy) {
        this.indicator = indicator;
        this.lines = lines;
        this.step = policy.progressStep();
        this.reliability = new Reliability(lines.minCell(), lines.minN());
        this.latestFirst = new ArrayList<>(List.of(now));
        for (var period : consecutive()) {
            var table = now.table().earlier(figures(period));
            var hidden = Disclosure.of(indicator, table, now.comparison(), policy.smallNumbers(), new BitSet());
            latestFirst.add(new Comparisons(indicator, table, hidden, now.comparison(), lines.minN()));
        }
    }

    /** Null where there is no earlier year that follows on. */
    @Nullable
    Years of(int group) {
        var line = lines.ratio();
        if (latestFirst.size() == 1 || line == null) {
            return null;
        }
        List<@Nullable Ratio> ratios = new ArrayList<>();
        latestFirst.forEach(year -> ratios.add(ratio(year, group)));
        return new Years(aboveConsecutive(ratios, line.watch()), isProgressing(ratios));
    }

    private static @Nullable Integer aboveConsecutive(List<@Nullable Ratio> ratios, BigDecimal line) {
        var years = 0;
        for (var ratio : ratios) {
            if (ratio == null) {
                return null;
            }
            if (!ratio.exceeds(line)) {
                return years;
            }
            years++;
        }
        return years;
    }

    private @Nullable Boolean isProgressing(List<@Nullable Ratio> ratios) {
        if (ratios.size() < 3) {
            return null;
        }
        var latest = ratios.get(0);
        var before = ratios.get(1);
        var first = ratios.get(2);
        if (latest == null || before == null || first == null) {
            return null;
        }
        return fell(first, before) && fell(before, latest);
    }

    private boolean fell(Ratio from, Ratio to) {
        if (from.isInfinite() || to.isInfinite()) {
            return from.isInfinite() && !to.isInfinite();
        }
        var drop = from.over().divide(from.under()).subtract(to.over().divide(to.under()));
        return drop.compareTo(Exact.of(step)) >= 0;
    }

    /** Null where it cannot be told, or the year is too small to judge. */
    private @Nullable Ratio ratio(Comparisons year, int group) {
        if (year.hidden().contains(group)
                || !(year.table().figure(group) instanceof Figure.Rate focal)
                || reliability.isTooSmall(focal, Period.BASELINE)) {
            return null;
        }
        var compared = year.than(group, year.table().others(group));
        if (compared.standing() == Standing.SELF) {
            return Ratio.ONE;
        }
        if (!(compared.figure() instanceof Figure.Rate other) || reliability.isTooSmall(other, Period.BASELINE)) {
            return null;
        }
        var ratio = new RatePair(focal, other, indicator.favourable()).harmRatio();
        return ratio.isUndefined() ? null : ratio;
    }

    /** The earlier years, latest first, as far back as no year is left out. */
    private List<EarlierPeriod> consecutive() {
        var history = indicator.history() == null ? List.<EarlierPeriod>of() : indicator.history();
        var dated = history.stream()
                .filter(period -> SchoolYear.of(period.periodLabel()) != null)
                .sorted(Comparator.comparing(History::yearOf).reversed())
                .toList();
        var present = SchoolYear.of(indicator);
        var next = present == null ? null : Integer.valueOf(present - 1);
        var run = new ArrayList<EarlierPeriod>();
        for (var period : dated) {
            var year = yearOf(period);
            if (next != null && year != next) {
                break;
            }
            run.add(period);
            next = year - 1;
        }
        return run;
    }

    private static int yearOf(EarlierPeriod period) {
        var year = SchoolYear.of(period.periodLabel());
        return year == null ? 0 : year;
    }

    private List<Figure> figures(EarlierPeriod period) {
        var reader = new FigureReader(indicator.unit());
        var byName = new HashMap<String, BenchmarkMeasurement>();
        period.groups().forEach(row -> byName.putIfAbsent(Names.key(row.name()), row));
        return indicator.groups().stream()
                .map(group -> byName.get(Names.key(group.name())))
                .map(row -> row == null ? Figure.ABSENT : reader.read(row.baseline()))
                .toList();
    }
}
