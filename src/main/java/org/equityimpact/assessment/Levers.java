package org.equityimpact.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The places of a proposal where another answer would end something that was found or may be found. Matches are numbered in
 * the order of the rules, so that those of one rule lie side by side.
 */
final class Levers {

    /** A place, by its JSON Pointer, and the numbers of the matches that another answer there would end. */
    record Lever(String path, BitSet ends) {}

    /** A rule, by its place in the list of answers, and the numbers of its matches: from, and up to without. */
    private record Span(int rule, int from, int to) {}

    private final List<Span> spans = new ArrayList<>();
    private final Map<String, BitSet> ends = new LinkedHashMap<>();

    Levers(List<RuleAnswer> answers) {
        int number = 0;
        for (int rule = 0; rule < answers.size(); rule++) {
            int from = number;
            for (var match : answers.get(rule).possible()) {
                for (var path : match.handles()) {
                    ends.computeIfAbsent(path, any -> new BitSet()).set(number);
                }
                number++;
            }
            if (number > from && answers.get(rule).mayFire()) {
                spans.add(new Span(rule, from, number));
            }
        }
    }

    List<Lever> all() {
        return ends.entrySet().stream()
                .map(place -> new Lever(place.getKey(), place.getValue()))
                .toList();
    }

    /** The rules, by their places in the list, all matches of which have ended. */
    BitSet cleared(BitSet ended) {
        var cleared = new BitSet();
        spans.stream().filter(span -> ended.nextClearBit(span.from) >= span.to).forEach(span -> cleared.set(span.rule));
        return cleared;
    }

    /** Which of these rules have a match that the lever would end. */
    BitSet touched(Lever lever, BitSet rules) {
        var touched = new BitSet();
        spans.stream()
                .filter(span -> rules.get(span.rule) && ending(span, lever, new BitSet()) > 0)
                .forEach(span -> touched.set(span.rule));
        return touched;
    }

    /**
     * How much of what these rules weigh the lever would take away after others: a rule that waits for two answers goes by
     * halves.
     */
    long relief(Lever lever, BitSet ended, List<Long> weights) {
        long relief = 0;
        for (var span : spans) {
            int open = span.to - span.from - ended.get(span.from, span.to).cardinality();
            if (open > 0) {
                relief += weights.get(span.rule) * ending(span, lever, ended) / open;
            }
        }
        return relief;
    }

    private static int ending(Span span, Lever lever, BitSet ended) {
        var ending = lever.ends().get(span.from, span.to);
        ending.andNot(ended.get(span.from, span.to));
        return ending.cardinality();
    }
}
