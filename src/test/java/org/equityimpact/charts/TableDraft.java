package org.equityimpact.charts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.equityimpact.facts.disparity.Disparities;
import org.equityimpact.facts.disparity.DisparityPolicy;
import org.equityimpact.facts.disparity.ShippedLines;
import org.equityimpact.facts.disparity.SmallNumbers;
import org.equityimpact.proposal.BenchmarkMeasurement;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.Count;
import org.equityimpact.proposal.GroupMeasurements;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.proposal.IndicatorKind;
import org.equityimpact.proposal.IndicatorUnit;
import org.equityimpact.proposal.Measurement;
import org.equityimpact.proposal.ProjectionBasis;
import org.jspecify.annotations.Nullable;

/** An indicator in the making, and its chart, for tests that say only what matters to them. */
final class TableDraft {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Nothing is too small. */
    static final DisparityPolicy SHOWING_ALL = ShippedLines.policy().with(new SmallNumbers(0, 0, 0));

    private final boolean favourable;
    private final List<GroupMeasurements> groups = new ArrayList<>();
    private final List<BenchmarkMeasurement> state = new ArrayList<>();
    private String name = "Students suspended";
    private @Nullable IndicatorKind kind;
    private @Nullable IndicatorUnit unit;
    private @Nullable Comparison comparison;
    private @Nullable String reference;
    private @Nullable Measurement population;
    private @Nullable ProjectionBasis basis;
    private @Nullable String period;
    private @Nullable String source;
    private @Nullable String dimension;
    private @Nullable String definition;
    private @Nullable Boolean partition;

    private TableDraft(boolean favourable) {
        this.favourable = favourable;
    }

    static TableDraft adverse() {
        return new TableDraft(false);
    }

    static TableDraft favourable() {
        return new TableDraft(true);
    }

    static Measurement counted(long count, long total) {
        return new Measurement(Count.of(count), Count.of(total), null, null, null, null, null);
    }

    static Measurement percent(String percent) {
        return new Measurement(null, null, new BigDecimal(percent), null, null, null, null);
    }

    static Measurement scored(String mean, String sd, long n) {
        return new Measurement(null, null, null, new BigDecimal(mean), new BigDecimal(sd), BigInteger.valueOf(n), null);
    }

    static Measurement withheld() {
        return new Measurement(null, null, null, null, null, null, true);
    }

    TableDraft group(String group, long count, long total) {
        return row(group, List.of(), counted(count, total), null);
    }

    TableDraft group(String group, @Nullable Measurement measured, @Nullable Measurement projected) {
        return row(group, List.of(), measured, projected);
    }

    TableDraft part(String group, long count, long total, String... of) {
        return row(group, List.of(of), counted(count, total), null);
    }

    TableDraft row(
            String group, List<String> parents, @Nullable Measurement measured, @Nullable Measurement projected) {
        groups.add(new GroupMeasurements(group, null, parents.isEmpty() ? null : parents, measured, projected));
        return this;
    }

    TableDraft named(String is) {
        name = is;
        return this;
    }

    TableDraft kind(IndicatorKind is) {
        kind = is;
        return this;
    }

    TableDraft unit(IndicatorUnit is) {
        unit = is;
        return this;
    }

    TableDraft comparing(Comparison with) {
        comparison = with;
        return this;
    }

    TableDraft comparingWith(String group) {
        comparison = Comparison.NAMED;
        reference = group;
        return this;
    }

    TableDraft reference(String group) {
        reference = group;
        return this;
    }

    TableDraft population(long count, long total) {
        population = counted(count, total);
        return this;
    }

    TableDraft basis(ProjectionBasis is) {
        basis = is;
        return this;
    }

    TableDraft period(String is) {
        period = is;
        return this;
    }

    TableDraft source(String is) {
        source = is;
        return this;
    }

    TableDraft dimension(String is) {
        dimension = is;
        return this;
    }

    TableDraft definition(String is) {
        definition = is;
        return this;
    }

    TableDraft overlapping() {
        partition = false;
        return this;
    }

    TableDraft state(String group, long count, long total) {
        state.add(new BenchmarkMeasurement(group, counted(count, total)));
        return this;
    }

    Indicator indicator() {
        return new Indicator(
                "suspended",
                name,
                definition,
                kind,
                favourable,
                unit,
                dimension,
                null,
                partition,
                comparison,
                reference,
                period,
                null,
                source,
                population,
                groups,
                state.isEmpty() ? null : state,
                null,
                null,
                basis,
                null);
    }

    Subject subject() {
        return subject(ShippedLines.policy());
    }

    Subject subject(DisparityPolicy policy) {
        var indicator = indicator();
        return Subject.of(indicator, Disparities.of(List.of(indicator), policy, TODAY), policy);
    }

    Drawing drawing() {
        return ChartDrawing.of(subject());
    }

    IndicatorChart chart() {
        return chart(ShippedLines.policy());
    }

    IndicatorChart chart(DisparityPolicy policy) {
        return IndicatorChart.allOf(List.of(indicator()), policy, TODAY).get(0);
    }
}
