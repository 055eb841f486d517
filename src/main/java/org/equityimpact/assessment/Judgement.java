package org.equityimpact.assessment;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;

/** What follows from the answers of the rules: how the gates stand, the figures and the outcome. */
final class Judgement {

    private final Measure measure;
    private final List<RuleAnswer> answers;
    private final List<GateStanding> gates;
    private final Outcome outcome;

    private Judgement(Measure measure, List<RuleAnswer> answers) {
        this.measure = measure;
        this.answers = answers;
        this.gates = gates(measure.policy(), answers);
        this.outcome = decide();
    }

    /** Judges the answers of all rules that count. */
    static Judgement of(Measure measure, List<RuleAnswer> answers) {
        return new Judgement(measure, List.copyOf(answers));
    }

    /** The same proposal, had one rule answered otherwise. */
    Judgement with(RuleAnswer otherwise) {
        var name = otherwise.rule().name();
        return new Judgement(
                measure,
                answers.stream()
                        .map(answer -> answer.rule().name().equals(name) ? otherwise : answer)
                        .toList());
    }

    /** The same proposal, had the rules at these places in the list been clear. */
    Judgement without(BitSet rules) {
        var otherwise = new ArrayList<>(answers);
        rules.stream().forEach(rule -> otherwise.set(rule, answers.get(rule).cleared()));
        return new Judgement(measure, otherwise);
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
        return Figures.of(measure, answers);
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
