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

    /** A place, by its JSON Pointer, the numbers of the matches that another answer there would end, and their rules. */
    record Lever(String path, BitSet ends, List<Span> touches) {

        private int ending(Span span, BitSet ended) {
            int ending = 0;
            for (int match = ends.nextSetBit(span.from);
                    match >= 0 && match < span.to;
                    match = ends.nextSetBit(match + 1)) {
                ending += ended.get(match) ? 0 : 1;
            }
            return ending;
        }
    }

    /** A rule, by its place in the list of answers, and the numbers of its matches: from, and up to without. */
    record Span(int rule, int from, int to) {

        private boolean isOver(BitSet ended) {
            return ended.nextClearBit(from) >= to;
        }

        private int open(BitSet ended) {
            return to - from - ended.get(from, to).cardinality();
        }
    }

    private final List<Span> spans = new ArrayList<>();
    private final Map<String, Lever> levers = new LinkedHashMap<>();

    Levers(List<RuleAnswer> answers) {
        int number = 0;
        for (int rule = 0; rule < answers.size(); rule++) {
            var matches = answers.get(rule).possible();
            if (answers.get(rule).mayFire() && !matches.isEmpty()) {
                add(new Span(rule, number, number + matches.size()), matches);
            }
            number += matches.size();
        }
    }

    private void add(Span span, List<Match> matches) {
        spans.add(span);
        for (int index = 0; index < matches.size(); index++) {
            for (var path : matches.get(index).handles()) {
                var lever = levers.computeIfAbsent(path, any -> new Lever(path, new BitSet(), new ArrayList<>()));
                lever.ends.set(span.from + index);
                if (!lever.touches.contains(span)) {
                    lever.touches.add(span);
                }
            }
        }
    }

    List<Lever> all() {
        return List.copyOf(levers.values());
    }

    /** The rules, by their places in the list, all matches of which have ended. */
    BitSet cleared(BitSet ended) {
        var cleared = new BitSet();
        for (var span : spans) {
            if (span.isOver(ended)) {
                cleared.set(span.rule);
            }
        }
        return cleared;
    }

    /** Which of these rules have a match that the lever would end. */
    static BitSet touched(Lever lever, BitSet rules) {
        var touched = new BitSet();
        lever.touches.stream().filter(span -> rules.get(span.rule)).forEach(span -> touched.set(span.rule));
        return touched;
    }

    /**
     * How much of what these rules weigh the lever would take away after others: a rule that waits for two answers goes by
     * halves.
     */
    static long relief(Lever lever, BitSet ended, List<Long> weights) {
        long relief = 0;
        for (var span : lever.touches) {
            int open = span.open(ended);
            if (open > 0) {
                relief += weights.get(span.rule) * lever.ending(span, ended) / open;
            }
        }
        return relief;
    }
}
