package org.equityimpact.facts.disparity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.Count;
import org.equityimpact.proposal.IndicatorKind;
import org.equityimpact.proposal.IndicatorUnit;
import org.equityimpact.proposal.Measurement;
import org.equityimpact.proposal.ProjectionBasis;
import org.jspecify.annotations.Nullable;

/** Tables drawn by a seeded generator: plain ones for properties, hostile ones for robustness. */
final class RandomTables {

    private static final List<String> NAMES = List.of(
            "Black",
            "Ñuble",
            "אחר",
            "群体",
            "White ",
            "black",
            "All students",
            "👩🏾‍🎓",
            "\u202egroup",
            "a".repeat(300));

    private final RandomGenerator random;

    RandomTables(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    RandomGenerator random() {
        return random;
    }

    <T> T oneOf(T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    /** Counts of a size that is judged. */
    long[][] counts() {
        var counts = new long[random.nextInt(2, 8)][];
        for (var group = 0; group < counts.length; group++) {
            var total = random.nextLong(60, 5_000);
            counts[group] = new long[] {random.nextLong(10, total - 10), total};
        }
        return counts;
    }

    /** Anything that can be submitted, and some that the reader would refuse. */
    IndicatorDraft hostile() {
        var draft = IndicatorDraft.oriented(random.nextBoolean());
        var groups = size();
        var shape = random.nextInt(5);
        var crossed = random.nextInt(3) == 0;
        var names = new ArrayList<String>();
        for (var group = 0; group < groups; group++) {
            var name = NAMES.get(random.nextInt(NAMES.size())) + (random.nextInt(4) == 0 ? "" : group);
            draft.row(
                    name,
                    crossed ? parents(names) : List.of(),
                    measurement(shape),
                    random.nextInt(3) == 0 ? null : measurement(shape));
            names.add(name);
        }
        return surroundings(draft, names, shape);
    }

    /** Mostly a few groups, now and then as many as may be submitted. */
    private int size() {
        if (random.nextInt(2_000) == 0) {
            return 200;
        }
        return random.nextInt(50) == 0 ? random.nextInt(1, 60) : random.nextInt(1, 7);
    }

    /** None, or groups of the table (itself and one another among them), or groups without a row. */
    private List<String> parents(List<String> names) {
        if (names.isEmpty() || random.nextBoolean()) {
            return List.of();
        }
        var parent = names.get(random.nextInt(names.size()));
        return switch (random.nextInt(4)) {
            case 0 -> List.of(parent);
            case 1 -> List.of(parent, names.get(random.nextInt(names.size())));
            case 2 -> List.of(NAMES.get(random.nextInt(NAMES.size())), "Girls");
            default -> List.of(parent, "Girls", NAMES.get(random.nextInt(NAMES.size())));
        };
    }

    private IndicatorDraft surroundings(IndicatorDraft draft, List<String> names, int shape) {
        if (random.nextInt(3) == 0) {
            draft.kind(oneOf(IndicatorKind.values()));
        }
        if (random.nextInt(3) == 0) {
            draft.unit(oneOf(IndicatorUnit.values()));
        }
        if (random.nextInt(3) == 0) {
            draft.comparing(oneOf(Comparison.values()));
        }
        if (random.nextInt(3) == 0) {
            draft.reference(oneOf(names));
        }
        if (random.nextInt(4) == 0) {
            draft.population(random.nextLong(0, 10_000), random.nextLong(0, 10_000));
        }
        if (random.nextInt(4) == 0) {
            draft.overlapping();
        }
        if (random.nextInt(2) == 0) {
            draft.basis(oneOf(ProjectionBasis.values()));
        }
        if (random.nextInt(4) == 0) {
            draft.state(oneOf(names), random.nextLong(0, 500), random.nextLong(0, 1000));
            draft.state(oneOf(NAMES), random.nextLong(0, 500), random.nextLong(0, 1000));
            draft.state(oneOf(names), measurement(shape));
        }
        if (random.nextInt(4) == 0) {
            draft.period("2022-23")
                    .year("2021-22", year -> year(year, names, shape))
                    .year("2020-21", year -> year(year, names, shape))
                    .year(random.nextBoolean() ? "2020-21" : "when?", year -> year(year, names, shape));
        }
        return draft;
    }

    private IndicatorDraft year(IndicatorDraft year, List<String> names, int shape) {
        names.stream().filter(name -> random.nextInt(5) > 0).forEach(name -> year.group(name, measurement(shape)));
        return year;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private @Nullable Measurement measurement(int shape) {
        if (random.nextInt(12) == 0) {
            return random.nextBoolean() ? null : IndicatorDraft.suppressed();
        }
        return switch (random.nextInt(20) == 0 ? random.nextInt(5) : shape) {
            case 0, 1 -> new Measurement(count(), count(), null, null, null, null, null);
            case 2 -> new Measurement(null, null, decimal(100), null, null, null, null);
            case 3 -> new Measurement(null, count(), decimal(100), null, null, null, null);
            default ->
                new Measurement(
                        null,
                        null,
                        null,
                        random.nextBoolean() ? decimal(1000) : decimal(1000).negate(),
                        random.nextInt(4) == 0 ? null : decimal(50),
                        random.nextInt(4) == 0 ? null : BigInteger.valueOf(random.nextInt(0, 300)),
                        null);
        };
    }

    private Count count() {
        return switch (random.nextInt(12)) {
            case 0 -> Count.of(0);
            case 1 -> Count.withheld();
            case 2 -> new Count.Exact(BigInteger.TEN.pow(random.nextInt(0, 400)));
            case 3 -> Count.of(random.nextLong(0, Long.MAX_VALUE));
            case 4, 5 -> Count.of(random.nextLong(0, 12));
            default -> Count.of(random.nextLong(0, 2_000));
        };
    }

    private BigDecimal decimal(int below) {
        return switch (random.nextInt(10)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> BigDecimal.valueOf(below);
            case 2 -> new BigDecimal(BigInteger.ONE, random.nextInt(0, 600));
            case 3 -> new BigDecimal("1E-999999");
            default -> BigDecimal.valueOf(random.nextLong(0, below * 100L), 2);
        };
    }
}
