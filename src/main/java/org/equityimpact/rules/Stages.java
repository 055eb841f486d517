package org.equityimpact.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a folder says at first, and from each day on which something in its tables takes effect. */
record Stages(Stage atFirst, SortedMap<LocalDate, Stage> later) {

    /** The same without the rules of some files. */
    Stages without(Set<String> files) {
        var fit = new TreeMap<LocalDate, Stage>();
        later.forEach((day, stage) -> fit.put(day, stage.without(files)));
        return new Stages(atFirst.without(files), fit);
    }

    /** The policy and the rules in effect at a time. */
    record Stage(Policy policy, List<WrittenRule> rules) {

        private Stage without(Set<String> files) {
            var fit = rules.stream()
                    .filter(rule -> !files.contains(rule.card().file()))
                    .toList();
            return new Stage(policy, fit);
        }
    }
}
