package org.equityimpact.facts.disparity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equityimpact.facts.disparity.IndicatorDraft.SHOWING_ALL;
import static org.equityimpact.facts.disparity.IndicatorDraft.counted;
import static org.equityimpact.facts.disparity.IndicatorDraft.suppressed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.GroupMeasurements;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.proposal.IndicatorKind;
import org.equityimpact.proposal.Measurement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold of every table, over tables drawn by a seeded generator. */
class DisparityPropertyTests {

    private static final int TABLES = 300;

    @Test
    void otherNamesChangeNothing() {
        forEveryTable(counts -> {
            var named = groups(draft(counts, false, "group "));
            var renamed = groups(draft(counts, false, "Gruppe "));
            assertThat(renamed)
                    .extracting(GroupDisparity::figures)
                    .isEqualTo(named.stream().map(GroupDisparity::figures).toList());
            assertThat(renamed)
                    .extracting(GroupDisparity::level)
                    .isEqualTo(named.stream().map(GroupDisparity::level).toList());
        });
    }

    @Test
    void tenTimesTheCountsKeepTheRatios() {
        forEveryTable(counts -> {
            var larger = new long[counts.length][];
            for (var group = 0; group < counts.length; group++) {
                larger[group] = new long[] {counts[group][0] * 10, counts[group][1] * 10};
            }
            assertThat(groups(draft(larger, false, "g")))
                    .extracting(group -> group.figures().ratio())
                    .isEqualTo(groups(draft(counts, false, "g")).stream()
                            .map(group -> group.figures().ratio())
                            .toList());
        });
    }

    @Test
    void theOtherOutcomeReadTheOtherWayKeepsTheGaps() {
        forEveryTable(counts -> {
            var complement = new long[counts.length][];
            for (var group = 0; group < counts.length; group++) {
                complement[group] = new long[] {counts[group][1] - counts[group][0], counts[group][1]};
            }
            assertThat(groups(draft(complement, true, "g")))
                    .extracting(group -> group.figures().exactHarmGapPp())
                    .isEqualTo(groups(draft(counts, false, "g")).stream()
                            .map(group -> group.figures().exactHarmGapPp())
                            .toList());
        });
    }

    @Test
    void aWithheldOrEmptyGroupChangesNoOther() {
        forEveryTable(counts -> {
            var without = groups(draft(counts, false, "g"));
            var with = groups(
                    draft(counts, false, "g").group("kept back", suppressed()).group("nobody", 0, 0));
            assertThat(with.subList(0, counts.length))
                    .extracting(GroupDisparity::figures)
                    .isEqualTo(without.stream().map(GroupDisparity::figures).toList());
        });
    }

    /** Who of two hidden groups has how many must not be told by anything. */
    @Test
    void whatIsHiddenLeavesNoTrace() {
        var random = new RandomTables(11).random();
        forEveryTable(counts -> {
            var sum = random.nextInt(2, 10);
            var one = random.nextInt(1, sum);
            var favourable = random.nextBoolean();
            assertThat(withHidden(counts, favourable, one, sum - one))
                    .isEqualTo(withHidden(counts, favourable, sum - one, one));
        });
    }

    private static Disparities withHidden(long[][] counts, boolean favourable, long one, long other) {
        return draft(counts, favourable, "g")
                .crossed("one", one, 50, "both")
                .crossed("other", other, 50, "both")
                .crossed("third", 20, 90, "both")
                .crossed("fourth", 30, 90, "both")
                .state("one", 10, 100)
                .state("other", 20, 100)
                .state("g0", 30, 100)
                .state("g1", 40, 100)
                .population(5_000, 60_000)
                .year("2021-22", year -> year.group("one", one, 50)
                        .group("other", other, 50)
                        .group("g0", 20, 100))
                .assessed();
    }

    @Test
    void oneMoreCountedNeverLowersTheHarmRatio() {
        forEveryTable(counts -> {
            var before = Objects.requireNonNull(
                    groups(draft(counts, false, "g")).get(0).figures().exactHarmRatio());
            counts[0][0]++;
            var after = Objects.requireNonNull(
                    groups(draft(counts, false, "g")).get(0).figures().exactHarmRatio());
            assertThat(after.compare(before)).isPositive();
        });
    }

    @Test
    void splittingAGroupKeepsTheFactsOfTheWhole() {
        forEveryTable(counts -> {
            var whole = groups(draft(counts, false, "g")).get(0);
            var half = counts[0][1] / 2;
            var counted = Math.min(half, counts[0][0] / 2);
            var split = draft(counts, false, "g")
                    .crossed("g0 girls", counted, half, "g0")
                    .crossed("g0 boys", counts[0][0] - counted, counts[0][1] - half, "g0");
            assertThat(groups(split).get(0).figures()).isEqualTo(whole.figures());
        });
    }

    @Test
    void everyIntervalHoldsItsFigure() {
        forEveryTable(counts -> groups(draft(counts, true, "g").comparing(Comparison.ALL_OTHERS))
                .forEach(group -> {
                    var figures = group.figures();
                    assertThat(figures.ratio()).isBetween(figures.ratioLow(), figures.ratioHigh());
                    assertThat(figures.gapPp()).isBetween(figures.gapLowPp(), figures.gapHighPp());
                    assertThat(figures.rate())
                            .isBetween(
                                    group.measures().wilsonLow(),
                                    group.measures().wilsonHigh());
                    assertThat(figures.fisherP()).isBetween(0.0, 1.0);
                }));
    }

    @Test
    void theExcessOfAGroupIsItsGapTimesItsMembers() {
        forEveryTable(counts -> groups(draft(counts, false, "g")).forEach(group -> {
            var members = counts[group.place().groupIndex()][1];
            var gap = Objects.requireNonNull(group.figures().gapPp());
            assertThat(group.figures().excess()).isCloseTo(gap / 100 * members, within(1e-9 * members));
        }));
    }

    /** What is deleted: a baseline, a projection, the kind, the basis. */
    @Test
    void deletingAFactNeverTurnsWidenedIntoNotWidened() {
        var drawn = new RandomTables(7);
        for (var table = 0; table < 2_000; table++) {
            var indicator = projected(drawn);
            var known = changes(indicator);
            for (var at = 0; at < indicator.groups().size(); at++) {
                staysWidenedOrOpen(known, changes(without(indicator, at, true)));
                staysWidenedOrOpen(known, changes(without(indicator, at, false)));
            }
            staysWidenedOrOpen(known, changes(of(indicator, null, indicator.groups())));
        }
    }

    private static void staysWidenedOrOpen(List<DisparityChange> known, List<DisparityChange> fewer) {
        for (var at = 0; at < known.size(); at++) {
            if (known.get(at).verdict() == Verdict.WIDENED) {
                assertThat(fewer.get(at).verdict()).isIn(Verdict.WIDENED, null);
                assertThat(fewer.get(at).answer()).isNotEqualTo(DisparityChange.Answer.CANNOT_ASSESS);
            }
            if (Boolean.TRUE.equals(known.get(at).worseOff())) {
                assertThat(fewer.get(at).worseOff()).isIn(true, null);
            }
        }
    }

    private static Indicator projected(RandomTables drawn) {
        var counts = drawn.counts();
        var random = drawn.random();
        var draft = IndicatorDraft.oriented(random.nextBoolean())
                .kind(drawn.oneOf(IndicatorKind.values()))
                .comparing(random.nextBoolean() ? Comparison.ALL_OTHERS : Comparison.HIGHEST_RATE);
        for (var group = 0; group < counts.length; group++) {
            var change = random.nextLong(-9, 10);
            draft.group(
                    "g" + group,
                    counted(counts[group][0], counts[group][1]),
                    counted(counts[group][0] + change, counts[group][1]));
        }
        return draft.build();
    }

    private static Indicator without(Indicator indicator, int at, boolean baseline) {
        var groups = new ArrayList<>(indicator.groups());
        var group = groups.get(at);
        groups.set(
                at,
                new GroupMeasurements(
                        group.name(),
                        null,
                        null,
                        baseline ? withoutCount(group.baseline()) : group.baseline(),
                        baseline ? group.projected() : null));
        return of(indicator, indicator.kind(), groups);
    }

    private static @Nullable Measurement withoutCount(@Nullable Measurement measurement) {
        return measurement == null ? null : new Measurement(null, measurement.total(), null, null, null, null, null);
    }

    private static Indicator of(Indicator indicator, @Nullable IndicatorKind kind, List<GroupMeasurements> groups) {
        return new Indicator(
                indicator.id(),
                indicator.name(),
                null,
                kind,
                indicator.favourable(),
                null,
                null,
                null,
                null,
                indicator.comparison(),
                null,
                null,
                null,
                null,
                null,
                groups,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<DisparityChange> changes(Indicator indicator) {
        return Disparities.of(List.of(indicator), ShippedLines.policy(), IndicatorDraft.TODAY)
                .changes();
    }

    private static void forEveryTable(Consumer<long[][]> property) {
        var drawn = new RandomTables(42);
        for (var table = 0; table < TABLES; table++) {
            property.accept(drawn.counts());
        }
    }

    private static IndicatorDraft draft(long[][] counts, boolean favourable, String name) {
        var draft = IndicatorDraft.oriented(favourable).comparing(Comparison.ALL_OTHERS);
        for (var group = 0; group < counts.length; group++) {
            draft.group(name + group, counts[group][0], counts[group][1]);
        }
        return draft;
    }

    private static List<GroupDisparity> groups(IndicatorDraft draft) {
        return draft.assessed(SHOWING_ALL).groups();
    }
}
