package org.equityimpact.assessment;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equityimpact.assessment.Assessment.Finding;
import org.equityimpact.assessment.Assessment.NextStep;
import org.equityimpact.assessment.Assessment.Strength;

/** What the rules that fire tell people: findings, the steps that follow from them, and strengths. */
final class Findings {

    private final Judgement judgement;
    private final Clearing clearing;
    private final Set<String> atGates = new HashSet<>();

    Findings(Judgement judgement) {
        this.judgement = judgement;
        this.clearing = new Clearing(judgement);
        judgement.confirmedGates().forEach(gate -> atGates.addAll(gate.gate().rules()));
    }

    /** The findings of gates first, then those with most points. */
    List<Finding> inOrder() {
        return firing().flatMap(this::findings)
                .sorted(Comparator.<Finding, Boolean>comparing(finding -> !atGates.contains(finding.rule()))
                        .thenComparing(Finding::points, Comparator.reverseOrder())
                        .thenComparing(Finding::rule)
                        .thenComparing(Findings::firstPath))
                .toList();
    }

    /** One step for every rule that fires, those of gates first, then those that take off most points. */
    List<NextStep> nextSteps() {
        return firing().map(answer ->
                        new NextStep(answer.rule().name(), answer.rule().nextStep(), answer.points()))
                .sorted(Comparator.<NextStep, Boolean>comparing(step -> !atGates.contains(step.rule()))
                        .thenComparing(NextStep::points, Comparator.reverseOrder())
                        .thenComparing(NextStep::rule))
                .toList();
    }

    /** What is done well, by the name of the rule that says so. */
    static List<Strength> strengths(List<RuleAnswer> answers) {
        return answers.stream()
                .filter(answer -> answer.rule().kind() == Kind.STRENGTH && answer.fires())
                .map(answer ->
                        new Strength(answer.rule().name(), message(answer.certain()), evidence(answer.certain())))
                .sorted(comparing(Strength::rule))
                .toList();
    }

    private Stream<RuleAnswer> firing() {
        return judgement.answers().stream().filter(RuleAnswer::fires);
    }

    private Stream<Finding> findings(RuleAnswer answer) {
        var each = answer.rule().each();
        if (each == null) {
            return Stream.of(finding(answer, answer.points(), answer.certain(), clearing.of(answer)));
        }
        return IntStream.range(0, answer.certain().size()).mapToObj(index -> {
            var match = answer.certain().get(index);
            int left = Math.max(0, answer.rule().points() - index * each);
            return finding(answer, Math.min(each, left), List.of(match), clearing.of(answer, match));
        });
    }

    static Finding finding(RuleAnswer answer, int points, List<Match> matches, String clearedBy) {
        var rule = answer.rule();
        return new Finding(
                rule.name(),
                rule.kind(),
                rule.dimension(),
                rule.severity(),
                points,
                message(matches),
                evidence(matches),
                rule.answers(),
                rule.basis(),
                rule.nextStep(),
                clearedBy);
    }

    private static String message(List<Match> matches) {
        return matches.stream().map(Match::message).distinct().collect(Collectors.joining(" "));
    }

    private static List<Evidence> evidence(List<Match> matches) {
        return matches.stream()
                .flatMap(match -> match.evidence().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static String firstPath(Finding finding) {
        return finding.evidence().isEmpty() ? "" : finding.evidence().get(0).path();
    }
}
