package org.equityimpact.facts.disparity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.equityimpact.proposal.BenchmarkMeasurement;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.Count;
import org.equityimpact.proposal.EarlierPeriod;
import org.equityimpact.proposal.GroupMeasurements;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.proposal.IndicatorKind;
import org.equityimpact.proposal.IndicatorUnit;
import org.equityimpact.proposal.Measurement;
import org.equityimpact.proposal.PartialDate;
import org.equityimpact.proposal.ProjectionBasis;
import org.jspecify.annotations.Nullable;

/** An indicator in the making, for tests that say only what matters to them. */
final class IndicatorDraft {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Nothing is too small. */
    static final DisparityPolicy SHOWING_ALL = ShippedLines.policy().with(new SmallNumbers(0, 0, 0));

    /** A group whose figure is missing. */
    static final @Nullable Measurement NOT_GIVEN = null;

    private final boolean favourable;
    private final List<GroupMeasurements> groups = new ArrayList<>();
    private final List<BenchmarkMeasurement> state = new ArrayList<>();
    private final List<EarlierPeriod> history = new ArrayList<>();
    private @Nullable IndicatorKind kind;
    private @Nullable IndicatorUnit unit;
    private @Nullable Boolean partition;
    private @Nullable Comparison comparison;
    private @Nullable String reference;
    private @Nullable Measurement population;
    private @Nullable ProjectionBasis basis;
    private @Nullable String periodLabel;
    private @Nullable PartialDate periodEnd;
    private @Nullable String dimension;

    private IndicatorDraft(boolean favourable) {
        this.favourable = favourable;
    }

    static IndicatorDraft adverse() {
        return new IndicatorDraft(false);
    }

    static IndicatorDraft favourable() {
        return new IndicatorDraft(true);
    }

    static IndicatorDraft oriented(boolean favourable) {
        return new IndicatorDraft(favourable);
    }

    static Measurement counted(long count, long total) {
        return new Measurement(Count.of(count), Count.of(total), null, null, null, null, null);
    }

    static Measurement percent(String percent) {
        return new Measurement(null, null, new BigDecimal(percent), null, null, null, null);
    }

    static Measurement percentOf(String percent, long total) {
        return new Measurement(null, Count.of(total), new BigDecimal(percent), null, null, null, null);
    }

    static Measurement scored(String mean, String sd, long n) {
        return new Measurement(null, null, null, new BigDecimal(mean), new BigDecimal(sd), BigInteger.valueOf(n), null);
    }

    static Measurement suppressed() {
        return new Measurement(null, null, null, null, null, null, true);
    }

    IndicatorDraft group(String name, long count, long total) {
        return group(name, counted(count, total), null);
    }

    IndicatorDraft group(String name, @Nullable Measurement baseline) {
        return group(name, baseline, null);
    }

    IndicatorDraft group(String name, @Nullable Measurement baseline, @Nullable Measurement projected) {
        groups.add(new GroupMeasurements(name, null, null, baseline, projected));
        return this;
    }

    IndicatorDraft crossed(String name, long count, long total, String... parents) {
        groups.add(new GroupMeasurements(name, null, List.of(parents), counted(count, total), null));
        return this;
    }

    IndicatorDraft coded(String code, long count, long total) {
        groups.add(new GroupMeasurements(code, code, null, counted(count, total), null));
        return this;
    }

    IndicatorDraft row(
            String name, List<String> parents, @Nullable Measurement baseline, @Nullable Measurement projected) {
        groups.add(new GroupMeasurements(name, null, parents, baseline, projected));
        return this;
    }

    IndicatorDraft reference(String group) {
        this.reference = group;
        return this;
    }

    IndicatorDraft kind(IndicatorKind is) {
        this.kind = is;
        return this;
    }

    IndicatorDraft unit(IndicatorUnit is) {
        this.unit = is;
        return this;
    }

    IndicatorDraft overlapping() {
        this.partition = false;
        return this;
    }

    IndicatorDraft comparing(Comparison with) {
        this.comparison = with;
        return this;
    }

    IndicatorDraft comparingWith(String group) {
        this.comparison = Comparison.NAMED;
        this.reference = group;
        return this;
    }

    IndicatorDraft population(long count, long total) {
        this.population = counted(count, total);
        return this;
    }

    IndicatorDraft basis(ProjectionBasis is) {
        this.basis = is;
        return this;
    }

    IndicatorDraft period(String label) {
        this.periodLabel = label;
        return this;
    }

    IndicatorDraft ended(String date) {
        this.periodEnd = PartialDate.of(date);
        return this;
    }

    IndicatorDraft dimension(String is) {
        this.dimension = is;
        return this;
    }

    IndicatorDraft state(String name, @Nullable Measurement figure) {
        state.add(new BenchmarkMeasurement(name, figure));
        return this;
    }

    IndicatorDraft state(String name, long count, long total) {
        state.add(new BenchmarkMeasurement(name, counted(count, total)));
        return this;
    }

    IndicatorDraft year(String label, UnaryOperator<IndicatorDraft> rows) {
        var earlier = rows.apply(oriented(favourable));
        history.add(new EarlierPeriod(
                label,
                earlier.groups.stream()
                        .map(group -> new BenchmarkMeasurement(group.name(), group.baseline()))
                        .toList()));
        return this;
    }

    Indicator build() {
        return new Indicator(
                "rate",
                "A rate",
                null,
                kind,
                favourable,
                unit,
                dimension,
                null,
                partition,
                comparison,
                reference,
                periodLabel,
                periodEnd,
                null,
                population,
                groups,
                state.isEmpty() ? null : state,
                null,
                history.isEmpty() ? null : history,
                basis,
                null);
    }

    Disparities assessed() {
        return assessed(ShippedLines.policy());
    }

    Disparities assessed(DisparityPolicy policy) {
        return Disparities.of(List.of(build()), policy, TODAY);
    }

    /** The baseline entry of a group. */
    static GroupDisparity entry(Disparities disparities, String group) {
        return entry(disparities, group, Period.BASELINE);
    }

    static GroupDisparity entry(Disparities disparities, String group, Period period) {
        return disparities.groups().stream()
                .filter(entry -> entry.place().group().equals(group) && entry.period() == period)
                .findFirst()
                .orElseThrow();
    }

    static DisparityChange change(Disparities disparities, String group) {
        return disparities.changes().stream()
                .filter(change -> change.place().group().equals(group))
                .findFirst()
                .orElseThrow();
    }
}
