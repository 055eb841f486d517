package org.equityimpact.facts.disparity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Keeps false alarms to one in twenty when many comparisons are made at once (Benjamini and Hochberg 1995, Journal of the
 * Royal Statistical Society B 57, 289-300).
 */
final class BenjaminiHochberg {

    /** The share of alarms that may be false. */
    static final double FALSE_ALARMS = 0.05;

    /** With this many comparisons or fewer, one in twenty is one at most. */
    static final int MOST_UNCONTROLLED = 20;

    private BenjaminiHochberg() {}

    /** The probabilities, each 0 to 1, adjusted upward, in the order given. */
    static double[] adjusted(double... probabilities) {
        var order = IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer at) -> probabilities[at])
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        var adjusted = new double[probabilities.length];
        Arrays.fill(adjusted, 1);
        var least = 1.0;
        for (var position = 0; position < order.length; position++) {
            var rank = order.length - position;
            least = Math.min(least, probabilities[order[position]] * order.length / rank);
            adjusted[order[position]] = least;
        }
        return adjusted;
    }
}
