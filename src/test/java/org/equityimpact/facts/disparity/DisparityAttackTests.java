package org.equityimpact.facts.disparity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equityimpact.facts.disparity.IndicatorDraft.counted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.equityimpact.proposal.Comparison;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Plays an onlooker who knows the method, every figure that is published (with six decimals), the size of every group and
 * how many are counted in all, and looks for the figures of hidden groups. Whatever table gives the same publication
 * could be the one behind it; so each hidden count must have at least four values among such tables.
 */
class DisparityAttackTests {

    private static final int LEAST_VALUES = 4;
    private static final int FEW_ATTEMPTS = 60;
    private static final int MANY_ATTEMPTS = 4_000;
    private static final int FEW_SCENES = 40;
    private static final int MANY_SCENES = 200;

    @Test
    void noHiddenCountCanBeTold() {
        attackAll(FEW_SCENES, 1);
    }

    @Test
    @Tag("slow")
    void noHiddenCountOfManyTablesCanBeTold() {
        attackAll(MANY_SCENES, 100);
    }

    private static void attackAll(int scenes, long seed) {
        attack(seed, scenes, random -> flat(random, Comparison.ALL_OTHERS, false, 1));
        attack(seed + 1, scenes, random -> flat(random, Comparison.ALL_OTHERS, true, 1));
        attack(seed + 2, scenes, random -> flat(random, Comparison.HIGHEST_RATE, random.nextBoolean(), 1));
        attack(seed + 3, scenes, random -> flat(random, Comparison.NAMED, random.nextBoolean(), 1));
        attack(seed + 4, scenes, random -> flat(random, Comparison.ALL_OTHERS, random.nextBoolean(), 2));
        attack(seed + 5, scenes, random -> crossed(random, false));
        attack(seed + 6, scenes, random -> crossed(random, true));
    }

    /** The sum of hidden figures must not itself be small, nor as large as only large parts can make it. */
    @Test
    void smallSumsAndTightSumsOfHiddenCountsAreNotTold() {
        for (var one = 1; one < 10; one++) {
            for (var other = 1; other < 10; other++) {
                var scene = new Scene(Comparison.ALL_OTHERS, false, 1)
                        .row("one", one, 60)
                        .row("other", other, 70)
                        .row("third", 25, 90)
                        .row("fourth", 300, 900)
                        .row("fifth", 500, 1000);
                holds(scene, "%d and %d".formatted(one, other));
            }
        }
    }

    private static void attack(long seed, int scenes, Function<RandomGenerator, Scene> draw) {
        var random = new RandomTables(seed).random();
        for (var scene = 0; scene < scenes; scene++) {
            holds(draw.apply(random), "scene %d of seed %d".formatted(scene, seed));
        }
    }

    private static void holds(Scene scene, String name) {
        var seen = scene.published();
        var hidden = scene.hidden();
        for (var target : hidden) {
            if (!scene.isSmall(target)) {
                continue;
            }
            var values = new TreeSet<Long>(List.of(scene.count(target)));
            for (var attempts : List.of(FEW_ATTEMPTS, MANY_ATTEMPTS)) {
                for (var value = 1L; value < 10 && values.size() < LEAST_VALUES; value++) {
                    if (scene.mayBe(target, value, hidden, seen, attempts)) {
                        values.add(value);
                    }
                }
            }
            assertThat(values)
                    .as(() -> "%s: group %d of %s".formatted(name, target, scene))
                    .hasSizeGreaterThanOrEqualTo(LEAST_VALUES);
        }
    }

    private static Scene flat(RandomGenerator random, Comparison comparison, boolean population, int periods) {
        var scene = new Scene(comparison, population, periods);
        var groups = random.nextInt(3, 8);
        for (var group = 0; group < groups; group++) {
            scene.row("g" + group, random);
        }
        return scene;
    }

    private static Scene crossed(RandomGenerator random, boolean parents) {
        var scene = new Scene(Comparison.ALL_OTHERS, random.nextBoolean(), 1);
        var races = random.nextInt(2, 4);
        var sums = new long[races + 2][2];
        for (var race = 0; race < races; race++) {
            for (var sex = 0; sex < 2; sex++) {
                var row = scene.row("r" + race + "s" + sex, random, "r" + race, "s" + sex);
                for (var whole : new int[] {race, races + sex}) {
                    sums[whole][0] += row[0];
                    sums[whole][1] += row[1];
                }
            }
        }
        for (var whole = 0; parents && whole < sums.length; whole++) {
            scene.row(whole < races ? "r" + whole : "s" + (whole - races), sums[whole][0], sums[whole][1]);
        }
        return scene;
    }

    /** A table whose counts can be changed where nobody sees them. */
    private static final class Scene {

        private final Comparison comparison;
        private final boolean population;
        private final int periods;
        private final List<String> names = new ArrayList<>();
        private final List<List<String>> parents = new ArrayList<>();
        private final List<long[]> rows = new ArrayList<>();

        Scene(Comparison comparison, boolean population, int periods) {
            this.comparison = comparison;
            this.population = population;
            this.periods = periods;
        }

        Scene row(String name, long count, long total, String... of) {
            names.add(name);
            parents.add(List.of(of));
            rows.add(new long[] {count, total});
            return this;
        }

        /** Half of the groups are small. */
        long[] row(String name, RandomGenerator random, String... of) {
            var total = random.nextBoolean() ? random.nextLong(20, 120) : random.nextLong(100, 2_000);
            var count = random.nextInt(5) < 2 ? random.nextLong(0, 12) : random.nextLong(10, Math.max(11, total));
            row(name, Math.min(count, total), total, of);
            return rows.get(rows.size() - 1);
        }

        long count(int group) {
            return rows.get(group)[0];
        }

        boolean isSmall(int group) {
            return count(group) > 0 && count(group) < 10;
        }

        int[] hidden() {
            var groups = assessed().groups();
            return IntStream.range(0, rows.size())
                    .filter(group -> groups.get(group).status() == Status.SUPPRESSED)
                    .toArray();
        }

        /** Whether some table with that count gives the same publication; the hidden others make up for it by chance. */
        boolean mayBe(int target, long value, int[] hidden, String seen, int attempts) {
            var random = new RandomTables(value).random();
            for (var attempt = 0; attempt < attempts; attempt++) {
                var other = copy();
                if (attempt % 4 == 0 && parents.get(target).size() == 2) {
                    other.turn(target, hidden[random.nextInt(hidden.length)], value - count(target));
                    if (other.isPossible() && other.published().equals(seen)) {
                        return true;
                    }
                    continue;
                }
                var left = value - count(target);
                other.shift(target, left);
                for (var step = 0; step < 4 && left != 0; step++) {
                    var by = step == 3 ? left : random.nextLong(Math.min(0, left) - 1, Math.max(0, left) + 2);
                    var place = random.nextInt(hidden.length + 1);
                    if (place < hidden.length) {
                        other.shift(hidden[place], -by);
                    }
                    left -= by;
                }
                if (other.count(target) == value
                        && other.isPossible()
                        && other.published().equals(seen)) {
                    return true;
                }
            }
            return false;
        }

        /** Moves people round a square of intersections, so that no parent notices. */
        private void turn(int corner, int opposite, long by) {
            if (parents.get(opposite).size() == 2) {
                var ends = List.of(corner, opposite);
                for (var race : ends) {
                    for (var sex : ends) {
                        var of = List.of(
                                parents.get(race).get(0), parents.get(sex).get(1));
                        shift(parents.indexOf(of), race.equals(sex) ? by : -by);
                    }
                }
            }
        }

        private Scene copy() {
            var copy = new Scene(comparison, population, periods);
            copy.names.addAll(names);
            copy.parents.addAll(parents);
            rows.forEach(row -> copy.rows.add(row.clone()));
            return copy;
        }

        private boolean isPossible() {
            return rows.stream().allMatch(row -> row[0] >= 0 && row[0] <= row[1]);
        }

        /** The rows of parents go with their parts. */
        private void shift(int group, long by) {
            rows.get(group)[0] += by;
            for (var parent : parents.get(group)) {
                if (names.contains(parent)) {
                    rows.get(names.indexOf(parent))[0] += by;
                }
            }
        }

        String published() {
            return Publication.of(assessed());
        }

        private Disparities assessed() {
            var draft = IndicatorDraft.adverse().comparing(comparison).reference("g0");
            for (var group = 0; group < rows.size(); group++) {
                var row = rows.get(group);
                var measured = counted(row[0], row[1]);
                draft.row(names.get(group), parents.get(group), measured, periods > 1 ? measured : null);
            }
            if (periods > 1) {
                draft.period("2022-23").year("2021-22", year -> {
                    for (var group = 0; group < rows.size(); group++) {
                        year.group(names.get(group), rows.get(group)[0], rows.get(group)[1]);
                    }
                    return year;
                });
            }
            if (population) {
                draft.population(sum(0), sum(1));
            }
            return draft.assessed();
        }

        /** Everybody once: the groups without parents, or else those that have some. */
        private long sum(int column) {
            var isCrossed = parents.stream().anyMatch(of -> !of.isEmpty());
            return IntStream.range(0, rows.size())
                    .filter(group -> parents.get(group).isEmpty() != isCrossed)
                    .mapToLong(group -> rows.get(group)[column])
                    .sum();
        }

        @Override
        public String toString() {
            var text = new StringBuilder(comparison + (population ? " with population" : ""));
            for (var group = 0; group < rows.size(); group++) {
                text.append(", ")
                        .append(names.get(group))
                        .append(' ')
                        .append(rows.get(group)[0])
                        .append(" of ")
                        .append(rows.get(group)[1]);
            }
            return text.append(", hidden ").append(Arrays.toString(hidden())).toString();
        }
    }
}
