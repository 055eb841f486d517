package org.equityimpact.facts.disparity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.equityimpact.proposal.Count;
import org.equityimpact.proposal.GroupMeasurements;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.proposal.IndicatorKind;
import org.equityimpact.proposal.IndicatorUnit;
import org.equityimpact.proposal.Measurement;
import org.equityimpact.proposal.ProjectionBasis;
import org.equityimpact.rules.CompiledRules;
import org.equityimpact.rules.RuleSources;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the disparities of one indicator cost: how many indicators a second, and how much is allocated for each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@org.openjdk.jmh.annotations.Measurement(iterations = 5, time = 2)
public class DisparityBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    /** Tables as they are submitted. */
    public enum Shape {
        TWO_GROUPS,
        SEVEN_GROUPS_WITH_PROJECTION,
        SEVEN_GROUPS_TWO_HIDDEN,
        TWENTY_INTERSECTIONS,
        TWO_HUNDRED_GROUPS,
        SEVEN_RATES_ALONE,
        SEVEN_MEANS
    }

    @Param
    public Shape shape;

    private List<Indicator> indicators;
    private DisparityPolicy policy;

    @Setup
    public void readPolicy() throws Exception {
        policy = CompiledRules.of(RuleSources.of(Path.of("rules")))
                .asOf(DAY)
                .tables()
                .disparity();
    }

    @Setup
    public void drawTable() {
        indicators = List.of(
                switch (shape) {
                    case TWO_GROUPS -> indicator(null, groups(2, false));
                    case SEVEN_GROUPS_WITH_PROJECTION -> indicator(null, groups(7, true));
                    case SEVEN_GROUPS_TWO_HIDDEN -> indicator(null, withSmall(groups(7, true)));
                    case TWENTY_INTERSECTIONS -> indicator(null, intersections());
                    case TWO_HUNDRED_GROUPS -> indicator(null, groups(200, false));
                    case SEVEN_RATES_ALONE -> indicator(IndicatorUnit.PERCENT_ONLY, rates());
                    case SEVEN_MEANS -> indicator(IndicatorUnit.MEAN, means());
                });
    }

    @Benchmark
    public Disparities disparities() {
        return Disparities.of(indicators, policy, DAY);
    }

    private static List<GroupMeasurements> groups(int size, boolean projected) {
        var groups = new ArrayList<GroupMeasurements>();
        for (var group = 0; group < size; group++) {
            var total = 400 + 611L * group % 5_000;
            var count = 20 + total * (7 + group % 5) / 100;
            groups.add(new GroupMeasurements(
                    "Group " + group,
                    null,
                    null,
                    counted(count, total),
                    projected ? counted(count - 5 + group, total) : null));
        }
        return groups;
    }

    private static List<GroupMeasurements> withSmall(List<GroupMeasurements> groups) {
        groups.set(3, new GroupMeasurements("Group 3", null, null, counted(7, 240), counted(6, 240)));
        return groups;
    }

    private static List<GroupMeasurements> intersections() {
        var groups = new ArrayList<GroupMeasurements>();
        for (var group : groups(20, false)) {
            var number = groups.size();
            groups.add(new GroupMeasurements(
                    group.name(),
                    null,
                    List.of("Race " + number / 2, number % 2 == 0 ? "Girls" : "Boys"),
                    group.baseline(),
                    null));
        }
        return groups;
    }

    private static List<GroupMeasurements> rates() {
        var groups = new ArrayList<GroupMeasurements>();
        for (var group = 0; group < 7; group++) {
            groups.add(new GroupMeasurements("Group " + group, null, null, percent(80 + group), percent(82 + group)));
        }
        return groups;
    }

    private static List<GroupMeasurements> means() {
        var groups = new ArrayList<GroupMeasurements>();
        for (var group = 0; group < 7; group++) {
            groups.add(new GroupMeasurements("Group " + group, null, null, scored(480 + 3 * group), null));
        }
        return groups;
    }

    private static Measurement counted(long count, long total) {
        return new Measurement(Count.of(count), Count.of(total), null, null, null, null, null);
    }

    private static Measurement percent(int percent) {
        return new Measurement(null, null, BigDecimal.valueOf(percent), null, null, null, null);
    }

    private static Measurement scored(int mean) {
        return new Measurement(
                null, null, null, BigDecimal.valueOf(mean), new BigDecimal("98.5"), BigInteger.valueOf(300 + mean), null);
    }

    private static Indicator indicator(IndicatorUnit unit, List<GroupMeasurements> groups) {
        return new Indicator(
                "rate",
                "A rate",
                null,
                IndicatorKind.OUTCOME,
                unit != null,
                unit,
                "race_ethnicity",
                null,
                null,
                null,
                null,
                "2024-25",
                null,
                "the district",
                null,
                groups,
                null,
                null,
                null,
                ProjectionBasis.MODEL,
                null);
    }
}
