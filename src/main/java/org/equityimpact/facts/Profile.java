package org.equityimpact.facts;

import java.util.List;
import org.equityimpact.proposal.Proposal;

/**
 * What the organisation says of itself once for all proposals: mission, vision, goals, commitments, and its own rule on
 * when an equity analysis is required.
 */
public record Profile(
        String name,
        String mission,
        String vision,
        List<String> missionAreas,
        List<String> commitments,
        List<Goal> goals,
        List<AnalysisRule> analysisRequired) {

    public Profile {
        missionAreas = List.copyOf(missionAreas);
        commitments = List.copyOf(commitments);
        goals = List.copyOf(goals);
        analysisRequired = List.copyOf(analysisRequired);
    }

    /** A goal with the id that proposals name it by. */
    public record Goal(String id, String text) {}

    /** Decisions that need an analysis: of these types and directions (any where empty), or every critical one. */
    public record AnalysisRule(String name, List<String> types, List<String> directions, boolean criticalOnly) {

        public AnalysisRule {
            types = List.copyOf(types);
            directions = List.copyOf(directions);
        }

        boolean demandsFor(Proposal proposal) {
            var decision = proposal.decision();
            return (types.isEmpty() || types.contains(decision.type().code()))
                    && (directions.isEmpty()
                            || directions.contains(decision.direction().code()))
                    && (!criticalOnly || Boolean.TRUE.equals(decision.critical()));
        }
    }

    /** The rules of the organisation that demand an equity analysis of this proposal. */
    public List<AnalysisRule> demandsOn(Proposal proposal) {
        return analysisRequired.stream()
                .filter(rule -> rule.demandsFor(proposal))
                .toList();
    }
}
