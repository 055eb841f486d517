package org.equityimpact.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.equityimpact.assessment.ScoringPolicy.CreditPolicy;
import org.equityimpact.facts.Fact;
import org.equityimpact.proposal.Impact;
import org.equityimpact.proposal.Mitigation;
import org.equityimpact.proposal.MitigationStatus;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * What mitigations take off the points of the harm that they answer, impact by impact. Every doubt counts against credit (a
 * rule that rests on an absent fact, an impact that may be concerned, a mitigation that may be meant), so that deleting
 * something never earns any.
 */
final class Credit {

    private final CreditPolicy policy;
    private final MitigationQuality quality;
    private final List<Impact> impacts;
    private final List<Mitigation> mitigations;

    private Credit(CreditPolicy policy, MitigationQuality quality, List<Impact> impacts, List<Mitigation> mitigations) {
        this.policy = policy;
        this.quality = quality;
        this.impacts = impacts;
        this.mitigations = mitigations;
    }

    static Credit of(CreditPolicy policy, Proposal proposal, LocalDate asOf) {
        return new Credit(
                policy,
                new MitigationQuality(policy, asOf),
                orEmpty(proposal.impacts()),
                orEmpty(proposal.mitigations()).stream()
                        .filter(mitigation -> mitigation.status() != MitigationStatus.DROPPED)
                        .toList());
    }

    /** The points to take off, given all answers of the rules of the dimension. */
    BigDecimal off(List<RuleAnswer> answers) {
        var settledRisks = answers.stream()
                .filter(answer -> answer.rule().kind() == Kind.RISK && answer.fires() && answer.settled())
                .toList();
        var earned = settledRisks.stream()
                .filter(answer -> policy.rules().contains(answer.rule().name()))
                .map(this::earned)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int points = settledRisks.stream().mapToInt(RuleAnswer::points).sum();
        return earned.min(policy.mostOverall().multiply(BigDecimal.valueOf(points)));
    }

    private BigDecimal earned(RuleAnswer answer) {
        var smallest = answer.possible().stream()
                .map(this::quality)
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        return policy.mostPerRule().multiply(smallest).multiply(BigDecimal.valueOf(answer.points()));
    }

    private BigDecimal quality(Match match) {
        return match.facts().stream()
                .filter(fact -> fact.typeName().equals("Impact"))
                .map(this::quality)
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal quality(Fact impact) {
        var id = idOf(impact);
        if (id == null || mitigations.stream().noneMatch(mitigation -> names(mitigation, id))) {
            return BigDecimal.ZERO;
        }
        return mitigations.stream()
                .filter(mitigation -> mitigation.impactIds() == null || names(mitigation, id))
                .map(quality::of)
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private @Nullable String idOf(Fact impact) {
        if (impact.assumed()) {
            return null;
        }
        var pointer = impact.pointer();
        return impacts.get(Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1)))
                .id();
    }

    private static boolean names(Mitigation mitigation, String impactId) {
        return mitigation.impactIds() != null && mitigation.impactIds().contains(impactId);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
