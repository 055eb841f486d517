package org.equityimpact.assessment;

import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.equityimpact.assessment.ScoringPolicy.Gate;

/**
 * How a gate stands for a proposal.
 *
 * @param confirmed whether it is known to hold
 * @param open whether it cannot be told
 */
record GateStanding(Gate gate, boolean confirmed, boolean open) {

    static GateStanding of(Gate gate, Map<String, RuleAnswer> answers) {
        var rules =
                gate.rules().stream().map(answers::get).filter(Objects::nonNull).toList();
        boolean whole = !rules.isEmpty() && rules.size() == gate.rules().size();
        boolean confirmed = whole && rules.stream().allMatch(confirms(gate));
        return new GateStanding(
                gate, confirmed, whole && !confirmed && rules.stream().allMatch(RuleAnswer::mayFire));
    }

    boolean isAt(Outcome level) {
        return gate.level() == level;
    }

    boolean isOf(RuleAnswer answer) {
        return gate.rules().contains(answer.rule().name());
    }

    Assessment.GateReached reached() {
        return new Assessment.GateReached(gate.level(), gate.name(), gate.reason());
    }

    /** For a list of actions it is enough that something is missing; to stop a proposal it must be stated. */
    private static Predicate<RuleAnswer> confirms(Gate gate) {
        return gate.level() == Outcome.ACTIONS ? RuleAnswer::fires : RuleAnswer::isConfirmed;
    }
}
