package org.equityimpact.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.equityimpact.assessment.Assessment.FullRequired;
import org.equityimpact.facts.Profile;
import org.equityimpact.proposal.Proposal;

/** The short form: the few rules that it judges, and whether it is enough. */
record QuickCard(ScoringPolicy policy, Profile profile) {

    boolean judges(RuleCard rule) {
        return policy.quickCard().contains(rule.name()) || policy.isAtGate(rule);
    }

    FullRequired fullRequired(Proposal proposal, Judgement judgement) {
        var decision = proposal.decision();
        var direction = decision.direction().code();
        var because = new ArrayList<String>();
        judgement
                .openGates()
                .forEach(gate -> because.add(
                        "The gate %s cannot be told.".formatted(gate.gate().name())));
        if (Boolean.TRUE.equals(decision.critical())) {
            because.add("The decision is critical.");
        }
        if (policy.fullRequiredDirections().contains(direction)) {
            because.add("The direction of the decision is %s.".formatted(direction));
        }
        demands(proposal).map("%s demands an equity analysis."::formatted).forEach(because::add);
        return new FullRequired(!because.isEmpty(), List.copyOf(because));
    }

    private Stream<String> demands(Proposal proposal) {
        return profile.demandsOn(proposal).stream().map(Profile.AnalysisRule::name);
    }
}
