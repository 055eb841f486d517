package org.equityimpact.publishing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.equityimpact.rulecheck.RuleSetDifference;
import org.equityimpact.rulecheck.RuleSetDifference.ChangedRule;

/** Says on a line how two rule sets differ. */
final class DifferenceWords {

    private static final int MOST_NAMED = 10;

    private DifferenceWords() {}

    static String of(RuleSetDifference difference) {
        var parts = new ArrayList<String>();
        add(
                parts,
                "added",
                difference.added().stream().map(RuleSetDifference.Rule::rule).toList());
        add(
                parts,
                "removed",
                difference.removed().stream().map(RuleSetDifference.Rule::rule).toList());
        add(
                parts,
                "changed",
                difference.changed().stream().map(DifferenceWords::changed).toList());
        add(
                parts,
                "tables",
                difference.tables().stream()
                        .map(change -> change.file() + " " + change.row())
                        .distinct()
                        .toList());
        add(
                parts,
                "sentences",
                difference.sentences().stream()
                        .map(change -> "\"" + change.sentence() + "\"")
                        .toList());
        return parts.isEmpty() ? "says the same in other words" : String.join("; ", parts);
    }

    private static void add(List<String> parts, String what, List<String> names) {
        if (!names.isEmpty()) {
            String named = names.stream().limit(MOST_NAMED).collect(joining(", "));
            int more = names.size() - MOST_NAMED;
            parts.add("%s: %s%s".formatted(what, named, more > 0 ? " and %d more".formatted(more) : ""));
        }
    }

    private static String changed(ChangedRule rule) {
        return rule.changes().stream()
                .map(change -> change.part().code())
                .distinct()
                .collect(joining(", ", rule.rule() + " (", ")"));
    }
}
