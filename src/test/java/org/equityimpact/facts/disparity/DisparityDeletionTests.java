package org.equityimpact.facts.disparity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.facts.disparity.IndicatorDraft.counted;
import static org.equityimpact.facts.disparity.IndicatorDraft.percentOf;
import static org.equityimpact.facts.disparity.IndicatorDraft.suppressed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.equityimpact.proposal.BenchmarkMeasurement;
import org.equityimpact.proposal.Comparison;
import org.equityimpact.proposal.GroupMeasurements;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.proposal.IndicatorKind;
import org.equityimpact.proposal.Measurement;
import org.equityimpact.proposal.ProjectionBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Silence is not safety: a figure left out never turns a flagged group into one that is possibly not flagged. */
class DisparityDeletionTests {

    @Test
    void whateverIsDeletedLeavesTheLevelPossible() {
        goThrough(1_500, 5);
    }

    @Test
    @Tag("slow")
    void whateverIsDeletedFromManyTablesLeavesTheLevelPossible() {
        goThrough(8_000, 6);
    }

    private static void goThrough(int tables, long seed) {
        var drawn = new RandomTables(seed);
        for (var table = 0; table < tables; table++) {
            var indicator = indicator(drawn);
            var whole = baseline(indicator);
            for (var fewer : deletions(indicator)) {
                staysPossible(whole, baseline(fewer), fewer, "table %d of seed %d".formatted(table, seed));
            }
        }
    }

    private static void staysPossible(
            List<GroupDisparity> whole, List<GroupDisparity> fewer, Indicator indicator, String name) {
        for (var group = 0; group < whole.size(); group++) {
            var before = whole.get(group);
            var after = fewer.get(group);
            if (before.isFlagged()) {
                assertThat(after.possible())
                        .as(() -> "%s: %s from %s, in %s".formatted(name, after, before, indicator))
                        .isBetween(before.level(), Level.HIGH);
            }
        }
    }

    /** Groups of a size that is judged, one in a few withheld, with all that may be said of them. */
    private static Indicator indicator(RandomTables drawn) {
        var random = drawn.random();
        var draft = IndicatorDraft.oriented(random.nextBoolean()).basis(drawn.oneOf(ProjectionBasis.values()));
        if (random.nextInt(4) > 0) {
            draft.kind(drawn.oneOf(IndicatorKind.values()));
        }
        if (random.nextInt(4) > 0) {
            draft.comparing(drawn.oneOf(Comparison.values()));
        }
        var groups = random.nextInt(12) == 0 ? random.nextInt(21, 26) : random.nextInt(2, 7);
        var percents = random.nextInt(4) == 0;
        var all = new long[2];
        for (var group = 0; group < groups; group++) {
            var total = random.nextLong(35, 3_000);
            var count = random.nextLong(10, total - 10);
            var later = Math.max(0, Math.min(total, count + random.nextLong(-total / 5, total / 5)));
            all[0] += count;
            all[1] += total;
            draft.group(
                    "g" + group,
                    random.nextInt(12) == 0 ? suppressed() : measured(percents, count, total),
                    random.nextInt(5) == 0 ? null : measured(percents, later, total));
            draft.state("g" + group, random.nextLong(50, 5_000), 10_000);
        }
        if (random.nextBoolean() && !percents) {
            draft.population(all[0], all[1]);
        }
        return draft.reference("g" + random.nextInt(groups)).build();
    }

    private static Measurement measured(boolean percent, long count, long total) {
        return percent ? percentOf(String.valueOf(100 * count / total), total) : counted(count, total);
    }

    private static List<Indicator> deletions(Indicator indicator) {
        var deletions = new ArrayList<Indicator>();
        for (var at = 0; at < indicator.groups().size(); at++) {
            var group = indicator.groups().get(at);
            deletions.add(with(indicator, at, baseline(group, null)));
            deletions.add(with(indicator, at, baseline(group, withoutTotal(group.baseline()))));
            deletions.add(with(indicator, at, baseline(group, withoutFigure(group.baseline()))));
            deletions.add(with(indicator, at, projected(group, null)));
            deletions.add(with(indicator, at, projected(group, withoutFigure(group.projected()))));
        }
        deletions.add(with(indicator, group -> baseline(group, withoutTotal(group.baseline()))));
        deletions.add(with(indicator, group -> projected(group, null)));
        deletions.add(without(indicator, true, false, false, false));
        deletions.add(without(indicator, false, true, false, false));
        deletions.add(without(indicator, false, false, true, false));
        deletions.add(without(indicator, false, false, false, true));
        return deletions;
    }

    private static GroupMeasurements baseline(GroupMeasurements group, @Nullable Measurement baseline) {
        var withheld =
                group.baseline() != null && Boolean.TRUE.equals(group.baseline().suppressed());
        return withheld ? group : new GroupMeasurements(group.name(), null, null, baseline, group.projected());
    }

    private static GroupMeasurements projected(GroupMeasurements group, @Nullable Measurement projected) {
        return new GroupMeasurements(group.name(), null, null, group.baseline(), projected);
    }

    private static @Nullable Measurement withoutTotal(@Nullable Measurement figure) {
        return figure == null ? null : new Measurement(figure.count(), null, figure.percent(), null, null, null, null);
    }

    private static @Nullable Measurement withoutFigure(@Nullable Measurement figure) {
        return figure == null ? null : new Measurement(null, figure.total(), null, null, null, null, null);
    }

    private static Indicator with(Indicator indicator, int at, GroupMeasurements group) {
        var groups = new ArrayList<>(indicator.groups());
        groups.set(at, group);
        return of(
                indicator,
                indicator.kind(),
                groups,
                indicator.population(),
                indicator.state(),
                indicator.projectionBasis());
    }

    private static Indicator with(Indicator indicator, UnaryOperator<GroupMeasurements> change) {
        return of(
                indicator,
                indicator.kind(),
                indicator.groups().stream().map(change).toList(),
                indicator.population(),
                indicator.state(),
                indicator.projectionBasis());
    }

    private static Indicator without(
            Indicator indicator, boolean kind, boolean population, boolean state, boolean basis) {
        return of(
                indicator,
                kind ? null : indicator.kind(),
                indicator.groups(),
                population ? null : indicator.population(),
                state ? null : indicator.state(),
                basis ? null : indicator.projectionBasis());
    }

    private static Indicator of(
            Indicator indicator,
            @Nullable IndicatorKind kind,
            List<GroupMeasurements> groups,
            @Nullable Measurement population,
            @Nullable List<BenchmarkMeasurement> state,
            @Nullable ProjectionBasis basis) {
        return new Indicator(
                indicator.id(),
                indicator.name(),
                null,
                kind,
                indicator.favourable(),
                indicator.unit(),
                null,
                null,
                indicator.partition(),
                indicator.comparison(),
                indicator.referenceGroup(),
                null,
                null,
                null,
                population,
                groups,
                state,
                null,
                null,
                basis,
                null);
    }

    private static List<GroupDisparity> baseline(Indicator indicator) {
        return Disparities.of(List.of(indicator), ShippedLines.policy(), IndicatorDraft.TODAY).groups().stream()
                .filter(group -> group.period() == Period.BASELINE)
                .toList();
    }
}
