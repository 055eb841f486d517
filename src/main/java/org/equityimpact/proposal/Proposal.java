package org.equityimpact.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A proposed decision as submitted. Absent parts are null and mean unknown; an empty list means that there are none. */
public record Proposal(
        @Pattern(regexp = "equity-proposal/1") @Nullable String schema,

        @Description(
                "the submitter's own stable identifier; a second submission with it is a new version of the same proposal")
        @Size(min = 1, max = 300)
        @Nullable
        String reference,

        @NotNull @Size(min = 1, max = 300) String title,
        @Size(max = 20000) @Nullable String summary,

        @Description("screen: the quick card of four questions; full: the whole form (default)") @Nullable
        Depth depth,

        @Size(max = 500) @Nullable List<Objective> objectives,
        @NotNull Organisation organisation,
        @NotNull Decision decision,
        @Nullable Alignment alignment,
        @Nullable Rationale rationale,
        @Nullable Need need,
        @Nullable Reach reach,
        @Size(max = 500) @Nullable List<FocalGroupAnswer> focalGroups,
        @Size(max = 500) @Nullable List<Intersection> intersections,
        @Size(max = 500) @Nullable List<Impact> impacts,
        @Size(max = 100) @Nullable List<Indicator> indicators,
        @Size(max = 500) @Nullable List<ReportedDisparity> reportedDisparities,
        @Size(max = 500) @Nullable List<RootCause> rootCauses,
        @Size(max = 20000) @Nullable String history,
        @Size(max = 500) @Nullable List<Barrier> barriers,
        @Nullable Engagement engagement,
        @Nullable DataSources data,
        @Nullable Evidence evidence,
        @Nullable Funding funding,
        @Nullable Resources resources,
        @Size(max = 500) @Nullable List<Support> support,
        @Size(max = 500) @Nullable List<Responsibility> responsibilities,
        @Size(max = 500) @Nullable List<Mitigation> mitigations,
        @Size(max = 500) @Nullable List<Outcome> outcomes,
        @Nullable Monitoring monitoring,
        @Nullable Capacity capacity,
        @Size(max = 500) @Nullable List<Tradeoff> tradeoffs,
        @Size(max = 500) @Nullable List<RelatedDecision> relatedDecisions,
        @Size(max = 500) @Nullable List<@Size(min = 1, max = 300) String> relatedPolicies,
        @Nullable Legal legal,
        @Nullable RequiredAnalysis requiredAnalysis,
        @Nullable PriorAssessment priorAssessment,
        @Size(max = 500) @Nullable List<Perception> perceptions,
        @Size(max = 500) @Nullable List<Partner> partners,

        @Description("how the decision is adapted to individual learners") @Size(max = 20000) @Nullable
        String adaptation,

        @Size(max = 500) @Nullable List<FollowUp> followUps,
        @Size(max = 500) @Nullable List<Artifact> artifacts,
        @Nullable Declarations declarations,

        @Description("free-form facts kept with the proposal and shown, never read by a rule") @Nullable
        Map<String, @Nullable Object> annotations) {

    public Proposal {
        objectives = objectives == null ? null : List.copyOf(objectives);
        focalGroups = focalGroups == null ? null : List.copyOf(focalGroups);
        intersections = intersections == null ? null : List.copyOf(intersections);
        impacts = impacts == null ? null : List.copyOf(impacts);
        indicators = indicators == null ? null : List.copyOf(indicators);
        reportedDisparities = reportedDisparities == null ? null : List.copyOf(reportedDisparities);
        rootCauses = rootCauses == null ? null : List.copyOf(rootCauses);
        barriers = barriers == null ? null : List.copyOf(barriers);
        support = support == null ? null : List.copyOf(support);
        responsibilities = responsibilities == null ? null : List.copyOf(responsibilities);
        mitigations = mitigations == null ? null : List.copyOf(mitigations);
        outcomes = outcomes == null ? null : List.copyOf(outcomes);
        tradeoffs = tradeoffs == null ? null : List.copyOf(tradeoffs);
        relatedDecisions = relatedDecisions == null ? null : List.copyOf(relatedDecisions);
        relatedPolicies = relatedPolicies == null ? null : List.copyOf(relatedPolicies);
        perceptions = perceptions == null ? null : List.copyOf(perceptions);
        partners = partners == null ? null : List.copyOf(partners);
        followUps = followUps == null ? null : List.copyOf(followUps);
        artifacts = artifacts == null ? null : List.copyOf(artifacts);
        annotations = annotations == null ? null : Frozen.map(annotations);
    }
}
