package org.equityimpact.assessment;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What follows from the answers of the rules: how the gates stand, the figures and the outcome. */
final class Judgement {

    private final Measure measure;
    private final List<RuleAnswer> answers;
    private final List<GateStanding> gates;
    private final Outcome outcome;
    private @Nullable Figures figures;

    private Judgement(Measure measure, List<RuleAnswer> answers, List<GateStanding> gates, @Nullable Figures figures) {
        this.measure = measure;
        this.answers = answers;
        this.gates = gates;
        this.figures = figures;
        this.outcome = decide();
    }

    /** Judges the answers of all rules that count. */
    static Judgement of(Measure measure, List<RuleAnswer> answers) {
        return new Judgement(measure, List.copyOf(answers), gates(measure.policy(), answers), null);
    }

    /** The same proposal, had one rule answered otherwise: only its dimension and its gates are judged anew. */
    Judgement with(RuleAnswer otherwise) {
        var changed = new ArrayList<>(answers);
        changed.replaceAll(
                answer -> answer.rule().name().equals(otherwise.rule().name()) ? otherwise : answer);
        boolean atGate = measure.policy().isAtGate(otherwise.rule());
        return new Judgement(
                measure,
                changed,
                atGate ? gates(measure.policy(), changed) : gates,
                figures().with(otherwise.rule().dimension(), measure, changed));
    }

    /** The same proposal, had the rules at these places in the list been clear. */
    Judgement without(BitSet rules) {
        var otherwise = new ArrayList<>(answers);
        rules.stream().forEach(rule -> otherwise.set(rule, answers.get(rule).cleared()));
        return of(measure, otherwise);
    }

    List<RuleAnswer> answers() {
        return answers;
    }

    Outcome outcome() {
        return outcome;
    }

    Measure measure() {
        return measure;
    }

    List<GateStanding> gates() {
        return gates;
    }

    Figures figures() {
        if (figures == null) {
            figures = Figures.of(measure, answers);
        }
        return figures;
    }

    Completeness completeness() {
        return Completeness.of(answers);
    }

    /** Whether so much is known that a proposal can be ready. */
    boolean isCompleteEnough(Completeness completeness) {
        return completeness.share().compareTo(measure.policy().cuts().readyCompleteness()) >= 0;
    }

    /** The gates that are known to hold, the worst first. */
    List<GateStanding> confirmedGates() {
        return gates.stream()
                .filter(GateStanding::confirmed)
                .sorted(Collections.reverseOrder(
                        comparing(standing -> standing.gate().level())))
                .toList();
    }

    /** The gates that cannot be told. */
    List<GateStanding> openGates() {
        return gates.stream().filter(GateStanding::open).toList();
    }

    boolean holdsGate(RuleAnswer answer) {
        return confirmedGates().stream().anyMatch(gate -> gate.isOf(answer));
    }

    /** Whether a gate that would stop the proposal waits for this rule. */
    boolean keepsGateOpen(RuleAnswer answer) {
        return openGates().stream().anyMatch(gate -> gate.gate().level().blocks() && gate.isOf(answer));
    }

    boolean isSerious(RuleAnswer answer) {
        return measure.policy().isSerious(answer.rule());
    }

    private Outcome decide() {
        int cut = measure.policy().cuts().seriousForRevise();
        if (confirmed(Outcome.HOLD)) {
            return Outcome.HOLD;
        }
        if (confirmed(Outcome.REVISE) || serious(RuleAnswer::fires) >= cut) {
            return Outcome.REVISE;
        }
        if (open(Outcome.HOLD) || open(Outcome.REVISE) || serious(RuleAnswer::mayFire) >= cut) {
            return Outcome.INCOMPLETE;
        }
        return isReady() ? Outcome.READY : Outcome.ACTIONS;
    }

    private boolean isReady() {
        if (measure.screen() || confirmed(Outcome.ACTIONS) || serious(RuleAnswer::fires) > 0) {
            return false;
        }
        return isCompleteEnough(completeness())
                && figures().confirmed().compareTo(measure.policy().cuts().readyConfirmed()) < 0;
    }

    private boolean confirmed(Outcome level) {
        return gates.stream().anyMatch(gate -> gate.confirmed() && gate.isAt(level));
    }

    private boolean open(Outcome level) {
        return gates.stream().anyMatch(gate -> gate.open() && gate.isAt(level));
    }

    private long serious(Predicate<RuleAnswer> counted) {
        long serious = 0;
        for (var answer : answers) {
            serious += isSerious(answer) && counted.test(answer) ? 1 : 0;
        }
        return serious;
    }

    private static List<GateStanding> gates(ScoringPolicy policy, List<RuleAnswer> answers) {
        var atGates = new HashMap<String, RuleAnswer>();
        for (var answer : answers) {
            if (policy.isAtGate(answer.rule())) {
                atGates.put(answer.rule().name(), answer);
            }
        }
        return policy.gates().stream()
                .map(gate -> GateStanding.of(gate, atGates))
                .toList();
    }
}
