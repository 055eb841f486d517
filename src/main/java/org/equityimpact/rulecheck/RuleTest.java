package org.equityimpact.rulecheck;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.equityimpact.assessment.RuleCard;
import org.equityimpact.assessment.Status;
import org.equityimpact.facts.Truth;
import org.equityimpact.rules.ConditionsSeen;

/**
 * What the cases of one rule show.
 *
 * @param conditions what was seen of each condition of the rule
 */
public record RuleTest(RuleCard rule, List<CaseResult> results, List<ConditionsSeen.Seen> conditions) {

    public RuleTest {
        results = List.copyOf(results);
        conditions = List.copyOf(conditions);
    }

    public List<CaseResult> failures() {
        return results.stream().filter(result -> !result.isAsExpected()).toList();
    }

    /** What the rule said in any of its cases. */
    public Set<Status> seen() {
        return results.stream()
                .map(result -> result.answer().status())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
    }

    /** What no case shows, each in a few words. */
    public List<String> neverSeen() {
        var never = new ArrayList<String>();
        for (var condition : conditions) {
            if (!condition.seen().contains(Truth.TRUE)) {
                never.add("that this holds: " + told(condition));
            }
            if (!condition.seen().contains(Truth.FALSE)) {
                never.add("that this does not hold: " + told(condition));
            }
        }
        return never;
    }

    /** A condition in the words of its file, and by itself where these are not the same. */
    static String told(ConditionsSeen.Seen condition) {
        return condition.sentence() == null
                ? condition.condition()
                : "\"%s\", %s".formatted(condition.sentence(), condition.condition());
    }
}
