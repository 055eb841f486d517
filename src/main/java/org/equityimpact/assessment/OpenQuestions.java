package org.equityimpact.assessment;

import java.util.Comparator;
import java.util.List;
import org.equityimpact.assessment.Assessment.CannotTell;

/** The rules that cannot be told and the facts to add, with those first on which most depends. */
record OpenQuestions(Judgement judgement) {

    private static final int FACTS_NAMED = 12;

    /** Rules without points are not asked about: whatever they would say changes no figure. */
    List<CannotTell> inOrder() {
        return judgement.answers().stream()
                .filter(answer -> answer.status() == Status.CANNOT_TELL && answer.possiblePoints() > 0)
                .sorted(byWeight(judgement))
                .map(OpenQuestions::question)
                .toList();
    }

    /** Rules that a gate waits for first, then serious ones, then by points and name. */
    static Comparator<RuleAnswer> byWeight(Judgement judgement) {
        return Comparator.<RuleAnswer, Boolean>comparing(answer -> !judgement.keepsGateOpen(answer))
                .thenComparing(answer -> !judgement.isSerious(answer))
                .thenComparing(answer -> answer.rule().points(), Comparator.reverseOrder())
                .thenComparing(answer -> answer.rule().name());
    }

    static CannotTell question(RuleAnswer answer) {
        var rule = answer.rule();
        return new CannotTell(rule.name(), rule.title(), rule.points(), missing(answer));
    }

    private static List<String> missing(RuleAnswer answer) {
        return answer.possible().stream()
                .flatMap(match -> match.missing().stream())
                .distinct()
                .limit(FACTS_NAMED)
                .toList();
    }
}
