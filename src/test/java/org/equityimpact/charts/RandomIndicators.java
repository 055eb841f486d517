package org.equityimpact.charts;

import java.math.BigDecimal;
import java.math.BigInteger;
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

/** Indicators drawn by a seeded generator, plain ones and hostile ones. */
final class RandomIndicators {

    static final List<String> NAMES = List.of(
            "Black",
            "Native Hawaiian or Pacific Islander",
            "<script>alert('x')</script>",
            "\"]]><!-- & --><b>",
            "תלמידים עולים",
            "طلاب من أصل عربي",
            "群体学生",
            "👩🏾‍🎓 graduates 🎓",
            "\u202egroup\u0000\u001b[31m",
            "e\u0301\u0301\u0301leves",
            "﷽",
            "\ud800 alone",
            "Students of families who speak another language than English at home and move often ".repeat(3),
            "x".repeat(300),
            " ");

    private final RandomGenerator random;

    RandomIndicators(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** Anything that can be submitted, and some that the reader would refuse. */
    TableDraft next() {
        var draft = random.nextBoolean() ? TableDraft.adverse() : TableDraft.favourable();
        var shape = random.nextInt(5);
        var groups = random.nextInt(100) == 0 ? 200 : random.nextInt(2, 9);
        for (var group = 0; group < groups; group++) {
            draft.row(
                    name() + (random.nextInt(4) == 0 ? "" : group),
                    random.nextInt(6) == 0 ? List.of(name(), "Girls") : List.of(),
                    measurement(shape),
                    random.nextInt(3) == 0 ? measurement(shape) : null);
        }
        return surroundings(draft);
    }

    private TableDraft surroundings(TableDraft draft) {
        if (random.nextInt(3) == 0) {
            draft.kind(oneOf(IndicatorKind.values()));
        }
        if (random.nextInt(3) == 0) {
            draft.unit(oneOf(IndicatorUnit.values()));
        }
        if (random.nextInt(3) == 0) {
            draft.comparing(oneOf(Comparison.values())).reference(name());
        }
        if (random.nextInt(4) == 0) {
            draft.population(random.nextLong(0, 10_000), random.nextLong(0, 10_000));
        }
        if (random.nextInt(4) == 0) {
            draft.basis(oneOf(ProjectionBasis.values()));
        }
        if (random.nextInt(4) == 0) {
            draft.state(name(), random.nextLong(0, 500), random.nextLong(0, 1000))
                    .state("Black", random.nextLong(0, 500), random.nextLong(0, 1000));
        }
        if (random.nextInt(4) == 0) {
            draft.overlapping();
        }
        return draft.named(name())
                .source(name())
                .dimension(name())
                .period(name())
                .definition(name());
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private <T> T oneOf(T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private @Nullable Measurement measurement(int shape) {
        if (random.nextInt(12) == 0) {
            return random.nextBoolean() ? null : TableDraft.withheld();
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
            case 4 -> new BigDecimal("1E+300");
            default -> BigDecimal.valueOf(random.nextLong(0, below * 100L), 2);
        };
    }
}
