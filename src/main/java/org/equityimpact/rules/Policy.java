package org.equityimpact.rules;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equityimpact.assessment.ScoringPolicy;
import org.equityimpact.facts.Codes;
import org.equityimpact.facts.Figure;
import org.equityimpact.facts.Tables;

/**
 * What the policy tables say: numbers and lists that rules name, tables that give facts their meaning, and the numbers
 * behind the score.
 *
 * @param lines the lines of the lists in their table
 * @param unread the tables that could not be read: what they would have said is not held against those who name it
 */
record Policy(
        Map<String, Figure> thresholds,
        Map<String, Codes> lists,
        Map<String, Integer> lines,
        Tables tables,
        ScoringPolicy scoring,
        Set<String> unread) {

    static final String THRESHOLDS = "policy/thresholds.csv";
    static final String FOCAL_GROUPS = "policy/focal-groups.csv";
    static final String LISTS = "policy/lists.csv";
    static final String DISPARITY_THRESHOLDS = "policy/disparity-thresholds.csv";

    Policy {
        thresholds = Map.copyOf(thresholds);
        lists = Map.copyOf(lists);
        lines = Map.copyOf(lines);
        unread = Set.copyOf(unread);
    }

    Optional<Figure> threshold(String name) {
        var known = Optional.ofNullable(thresholds.get(name));
        return known.isEmpty() && unread.contains(THRESHOLDS) ? Optional.of(Figure.OPEN) : known;
    }

    int lineOfList(String name) {
        return lines.getOrDefault(name, 0);
    }

    Optional<Codes> list(String name) {
        var known = Optional.ofNullable(lists.get(name));
        return known.isEmpty() && unread.contains(LISTS) ? Optional.of(Codes.all(Set.of())) : known;
    }
}
