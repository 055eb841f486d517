package org.equityimpact.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/** What a folder says at first, and from each day on which something in its tables takes effect. */
record Stages(Stage atFirst, SortedMap<LocalDate, Stage> later) {

    /** The policy and the rules in effect at a time. */
    record Stage(Policy policy, List<WrittenRule> rules) {}
}
