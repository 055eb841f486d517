package org.equityimpact.assessment;

import java.util.Comparator;
import java.util.List;
import org.equityimpact.assessment.Assessment.CannotTell;
import org.equityimpact.assessment.Assessment.Finding;

/** What the rules about agenda items say of one item: what they found, and what cannot be told. Evidence points into the item. */
public record AgendaFindings(List<Finding> findings, List<CannotTell> cannotTell) {

    public AgendaFindings {
        findings = List.copyOf(findings);
        cannotTell = List.copyOf(cannotTell);
    }

    /** Whether the rules are content with the item. */
    public boolean isClear() {
        return findings.isEmpty() && cannotTell.isEmpty();
    }

    static AgendaFindings of(List<RuleAnswer> answers) {
        var judged = answers.stream()
                .filter(answer -> answer.rule().about() == About.AGENDA_ITEM
                        && answer.rule().kind() != Kind.STRENGTH)
                .sorted(Comparator.<RuleAnswer, Integer>comparing(
                                answer -> answer.rule().points(), Comparator.reverseOrder())
                        .thenComparing(answer -> answer.rule().name()))
                .toList();
        return new AgendaFindings(
                judged.stream()
                        .filter(RuleAnswer::fires)
                        .map(AgendaFindings::finding)
                        .toList(),
                judged.stream()
                        .filter(answer -> answer.status() == Status.CANNOT_TELL)
                        .map(OpenQuestions::question)
                        .toList());
    }

    /** An item has no figures, so what clears a finding is told without what that is worth. */
    private static Finding finding(RuleAnswer answer) {
        String clearedBy =
                Places.ending(answer.possible()).told(answer.rule().kind()).strip();
        return Findings.finding(answer, answer.points(), answer.certain(), clearedBy);
    }
}
