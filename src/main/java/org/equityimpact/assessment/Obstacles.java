package org.equityimpact.assessment;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.equityimpact.assessment.Levers.Lever;

/**
 * What stands between a proposal and a better outcome, as weights of its rules: those of the gates that stand in the way
 * outweigh all serious rules, and these outweigh all points.
 */
record Obstacles(Judgement judgement, List<GateStanding> inTheWay) {

    private static final long PER_POINT = 1_000;
    private static final long SERIOUS = 1_000_000_000L;
    private static final long GATE = 1_000_000_000_000L;

    static Obstacles to(Judgement judgement) {
        var outcome = judgement.outcome();
        return new Obstacles(
                judgement,
                judgement.gates().stream()
                        .filter(gate -> outcome == Outcome.INCOMPLETE
                                ? gate.open() && gate.gate().level().blocks()
                                : gate.confirmed() && gate.isAt(outcome))
                        .toList());
    }

    /** What each rule weighs, in the order of the answers. */
    List<Long> weights() {
        return judgement.answers().stream().map(this::weight).toList();
    }

    /** The places that bear on what stands in the way, those first that take most of it away. */
    List<Lever> promising(Levers levers) {
        var weights = weights();
        var nothing = new BitSet();
        return levers.all().stream()
                .filter(lever -> lever.touches().stream().anyMatch(span -> weights.get(span.rule()) >= least()))
                .sorted(Comparator.<Lever, Long>comparing(lever -> -Levers.relief(lever, nothing, weights))
                        .thenComparing(Lever::path))
                .toList();
    }

    /** Only gates and serious rules block a proposal; to be ready, every point helps. */
    private long least() {
        return judgement.outcome().blocks() ? SERIOUS : 1;
    }

    private long weight(RuleAnswer answer) {
        if (!answer.mayFire()) {
            return 0;
        }
        long points = PER_POINT * answer.rule().points();
        return points + (isAtGate(answer) ? GATE : 0) + (isSeriousNow(answer) ? SERIOUS : 0);
    }

    private boolean isAtGate(RuleAnswer answer) {
        return inTheWay.stream().anyMatch(gate -> gate.isOf(answer));
    }

    private boolean isSeriousNow(RuleAnswer answer) {
        return judgement.isSerious(answer) && (answer.fires() || judgement.outcome() == Outcome.INCOMPLETE);
    }
}
