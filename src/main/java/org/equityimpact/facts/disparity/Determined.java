package org.equityimpact.facts.disparity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds hidden groups that follow from several sums together: the sums are solved as equations. */
record Determined(List<ToldSum> sums) {

    /** Far more than any product of the ones and zeros that the equations are made of. */
    private static final long PRIME = 2_147_483_647L;

    /** The groups of a sum that holds a determined group, or none. */
    Optional<BitSet> among(BitSet hidden) {
        var equations = equations(hidden);
        if (equations.size() < 2) {
            return Optional.empty();
        }
        solve(equations, hidden.length());
        return equations.stream()
                .filter(equation -> IntStream.range(0, equation.length)
                                .filter(at -> equation[at] != 0)
                                .count()
                        == 1)
                .mapToInt(Determined::first)
                .boxed()
                .flatMap(group -> sums.stream().map(ToldSum::groups).filter(groups -> groups.get(group)))
                .filter(groups -> {
                    var shown = (BitSet) groups.clone();
                    shown.andNot(hidden);
                    return !shown.isEmpty();
                })
                .findFirst();
    }

    /** One row for each sum with something hidden in it: 1 for a part, -1 for a hidden whole. */
    private List<long[]> equations(BitSet hidden) {
        var equations = new ArrayList<long[]>();
        for (var sum : sums) {
            var parts = sum.hiddenParts(hidden);
            if (!parts.isEmpty()) {
                var equation = new long[hidden.length()];
                parts.stream().forEach(group -> equation[group] = 1);
                if (!sum.isOpen(hidden)) {
                    equation[sum.whole()] = PRIME - 1;
                }
                equations.add(equation);
            }
        }
        return equations;
    }

    /** Gauss and Jordan: afterwards a row with one entry names a group that is determined. */
    private static void solve(List<long[]> rows, int columns) {
        var done = 0;
        for (var column = 0; column < columns && done < rows.size(); column++) {
            var pivot = pivot(rows, done, column);
            if (pivot >= 0) {
                var row = rows.get(pivot);
                rows.set(pivot, rows.get(done));
                rows.set(done, row);
                scale(row, inverse(row[column]));
                for (var other = 0; other < rows.size(); other++) {
                    if (other != done && rows.get(other)[column] != 0) {
                        subtract(rows.get(other), row, rows.get(other)[column]);
                    }
                }
                done++;
            }
        }
    }

    private static int pivot(List<long[]> rows, int from, int column) {
        return IntStream.range(from, rows.size())
                .filter(row -> rows.get(row)[column] != 0)
                .findFirst()
                .orElse(-1);
    }

    private static void scale(long[] row, long factor) {
        for (var at = 0; at < row.length; at++) {
            row[at] = row[at] * factor % PRIME;
        }
    }

    private static void subtract(long[] from, long[] row, long factor) {
        for (var at = 0; at < row.length; at++) {
            from[at] = Math.floorMod(from[at] - row[at] * factor % PRIME, PRIME);
        }
    }

    /** By Fermat: to the power of the prime less two. */
    private static long inverse(long number) {
        var result = 1L;
        var square = number;
        for (var power = PRIME - 2; power > 0; power >>= 1) {
            result = (power & 1) == 1 ? result * square % PRIME : result;
            square = square * square % PRIME;
        }
        return result;
    }

    private static int first(long[] row) {
        return IntStream.range(0, row.length)
                .filter(at -> row[at] != 0)
                .findFirst()
                .orElseThrow();
    }
}
