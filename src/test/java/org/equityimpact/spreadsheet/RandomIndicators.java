package org.equityimpact.spreadsheet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
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

/** Indicators in order, drawn by a seeded generator, that say all that a sheet can say. */
final class RandomIndicators {

    private static final List<String> NAMES = List.of(
            "Black or African American",
            "White",
            "Ñuble",
            "אחר",
            "群体",
            "\"Other\", not stated",
            "two\nlines",
            "10",
            "5-9",
            "source",
            "👩🏾‍🎓",
            "= 1 + 1",
            "a;b");

    private static final List<String> TEXTS = List.of(
            "State file", "a, b; c", "\"quoted\"", "line\nline", "12", "2022-23", "no", "# of students: 3", "é");

    private final RandomGenerator random;

    RandomIndicators(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    RandomGenerator random() {
        return random;
    }

    Indicator next(String id) {
        int shape = random.nextInt(4);
        var groups = groups(shape);
        List<String> names = groups.stream().map(GroupMeasurements::name).toList();
        return new Indicator(
                id,
                one(TEXTS),
                maybe(one(TEXTS)),
                maybe(one(IndicatorKind.values())),
                random.nextBoolean(),
                shape == 3 ? IndicatorUnit.MEAN : maybe(IndicatorUnit.PER_STUDENT),
                maybe(one(List.of("race_ethnicity", "sex", "age band"))),
                maybe("sex"),
                null,
                maybe(Comparison.HIGHEST_RATE),
                maybe(one(TEXTS)),
                maybe(one(TEXTS)),
                maybe(PartialDate.of(one(List.of("2023", "2023-06", "2023-06-30")))),
                maybe(one(TEXTS)),
                maybe(measurement(shape)),
                groups,
                maybeSome(aside(names, shape)),
                maybeSome(aside(names, shape)),
                maybeSome(history(names, shape)),
                maybe(one(ProjectionBasis.values())),
                maybe(one(TEXTS)));
    }

    private List<GroupMeasurements> groups(int shape) {
        var names = new ArrayList<>(NAMES);
        var groups = new ArrayList<GroupMeasurements>();
        for (int left = random.nextInt(2, 9); left > 0; left--) {
            groups.add(new GroupMeasurements(
                    names.remove(random.nextInt(names.size())),
                    maybe(one(List.of("race.black", "race.white"))),
                    maybe(List.of("Girls", "Black")),
                    random.nextInt(8) == 0 ? null : measurement(shape),
                    maybe(measurement(shape))));
        }
        return groups;
    }

    private List<BenchmarkMeasurement> aside(List<String> names, int shape) {
        var rows = new ArrayList<BenchmarkMeasurement>();
        if (random.nextInt(3) == 0) {
            rows.add(new BenchmarkMeasurement("All students", measurement(shape)));
        }
        names.stream()
                .filter(name -> random.nextBoolean())
                .forEach(name -> rows.add(new BenchmarkMeasurement(name, measurement(shape))));
        return rows;
    }

    /** A period stands where its first row is, so that the one with the earliest row comes first. */
    private List<EarlierPeriod> history(List<String> names, int shape) {
        var history = new ArrayList<EarlierPeriod>();
        for (String period : List.of("2021-22", "2020-21", "spring 2020")) {
            var rows = aside(names, shape);
            rows.removeIf(row -> row.name().equals(names.get(0)) || row.name().equals("All students"));
            rows.add(0, new BenchmarkMeasurement(names.get(0), measurement(shape)));
            history.add(new EarlierPeriod(period, rows));
        }
        return history;
    }

    private Measurement measurement(int shape) {
        if (random.nextInt(10) == 0) {
            return new Measurement(null, null, null, null, null, null, true);
        }
        long total = random.nextLong(1, 1_000_000);
        return switch (shape) {
            case 0 -> new Measurement(count(total), Count.of(total), null, null, null, null, maybe(false));
            case 1 -> new Measurement(null, null, decimal(100), null, null, null, null);
            case 2 -> new Measurement(null, Count.of(total), decimal(100), null, null, null, null);
            default ->
                new Measurement(
                        null,
                        null,
                        null,
                        random.nextBoolean() ? decimal(1_000) : decimal(1_000).negate(),
                        maybe(decimal(50)),
                        maybe(BigInteger.valueOf(total)),
                        null);
        };
    }

    private Count count(long total) {
        return random.nextInt(10) == 0 ? Count.withheld() : Count.of(random.nextLong(0, total + 1));
    }

    private BigDecimal decimal(int below) {
        return switch (random.nextInt(8)) {
            case 0 -> BigDecimal.valueOf(random.nextInt(below));
            case 1 -> new BigDecimal("12.34567890123456789012345");
            case 2 -> new BigDecimal("1.50");
            default -> BigDecimal.valueOf(random.nextLong(101, below * 100L), 2);
        };
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }

    private <T> @Nullable List<T> maybeSome(List<T> values) {
        return values.isEmpty() || random.nextBoolean() ? null : values;
    }
}
