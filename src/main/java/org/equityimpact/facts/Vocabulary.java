package org.equityimpact.facts;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equityimpact.proposal.Activity;
import org.equityimpact.proposal.Alignment;
import org.equityimpact.proposal.Alternative;
import org.equityimpact.proposal.Artifact;
import org.equityimpact.proposal.Barrier;
import org.equityimpact.proposal.BarrierType;
import org.equityimpact.proposal.Capacity;
import org.equityimpact.proposal.Code;
import org.equityimpact.proposal.DataSource;
import org.equityimpact.proposal.DataSources;
import org.equityimpact.proposal.Decision;
import org.equityimpact.proposal.DecisionType;
import org.equityimpact.proposal.Declarations;
import org.equityimpact.proposal.Depth;
import org.equityimpact.proposal.Distribution;
import org.equityimpact.proposal.Engagement;
import org.equityimpact.proposal.Evidence;
import org.equityimpact.proposal.ExternalResource;
import org.equityimpact.proposal.FocalGroupAnswer;
import org.equityimpact.proposal.FollowUp;
import org.equityimpact.proposal.Funding;
import org.equityimpact.proposal.FundingSource;
import org.equityimpact.proposal.Impact;
import org.equityimpact.proposal.ImpactDirection;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.proposal.InternalResource;
import org.equityimpact.proposal.Intersection;
import org.equityimpact.proposal.Legal;
import org.equityimpact.proposal.Mitigation;
import org.equityimpact.proposal.Monitoring;
import org.equityimpact.proposal.Need;
import org.equityimpact.proposal.Objection;
import org.equityimpact.proposal.Objective;
import org.equityimpact.proposal.Organisation;
import org.equityimpact.proposal.Outcome;
import org.equityimpact.proposal.Partner;
import org.equityimpact.proposal.Perception;
import org.equityimpact.proposal.Phase;
import org.equityimpact.proposal.PriorAssessment;
import org.equityimpact.proposal.Proposal;
import org.equityimpact.proposal.Rationale;
import org.equityimpact.proposal.Reach;
import org.equityimpact.proposal.RelatedDecision;
import org.equityimpact.proposal.ReportedDisparity;
import org.equityimpact.proposal.RequiredAnalysis;
import org.equityimpact.proposal.Resources;
import org.equityimpact.proposal.Responsibility;
import org.equityimpact.proposal.RootCause;
import org.equityimpact.proposal.Support;
import org.equityimpact.proposal.Tradeoff;
import org.jspecify.annotations.Nullable;

/** All kinds of fact that rules may name, and their words. */
public final class Vocabulary {

    private static final Map<String, FactType> TYPES = new LinkedHashMap<>();

    // the proposal and its sections

    static final FactType SUBMISSION = type(FactType.of("Submission", "", Proposal.class)
            .code(
                    "chosenDepth",
                    codes(Depth.values()),
                    (proposal, setting) -> proposal.depth() == Depth.SCREEN ? Depth.SCREEN.code() : Depth.FULL.code(),
                    "depth")
            .date("asOf", (proposal, setting) -> Figure.of(setting.asOf())));

    static final FactType ORGANISATION = type(FactType.section("Organisation", "/organisation", Organisation.class)
            .code("country", List.of(), (body, setting) -> country(body), "jurisdiction"));

    static final FactType DECISION = type(FactType.section("Decision", "/decision", Decision.class)
            .figure("noticeDays", (decision, setting) -> TimeWords.noticeDays(decision), "proposedDate", "decisionDate")
            .figure("monthsInEffect", TimeWords::monthsInEffect, "effectiveDate"));

    static final FactType ALIGNMENT = section("Alignment", "/alignment", Alignment.class);
    static final FactType RATIONALE = section("Rationale", "/rationale", Rationale.class);
    static final FactType NEED = section("Need", "/need", Need.class);
    static final FactType REACH = section("Reach", "/reach", Reach.class);

    static final FactType ENGAGEMENT = type(FactType.section("Engagement", "/engagement", Engagement.class)
            .figure(
                    "highestLevel",
                    (engagement, setting) -> EngagementWords.highestRank(engagement.activities()),
                    "activities")
            .figure(
                    "perspectives",
                    (engagement, setting) -> EngagementWords.perspectives(engagement.activities(), setting),
                    "activities"));

    static final FactType DATA = type(FactType.section("Data", "/data", DataSources.class)
            .figure(
                    "ageInMonths",
                    (data, setting) -> TimeWords.dataAge(setting.proposal()),
                    "sources",
                    "/decision/decisionDate"));

    static final FactType EVIDENCE = section("Evidence", "/evidence", Evidence.class);

    static final FactType FUNDING = type(FactType.section("Funding", "/funding", Funding.class)
            .figure("awardShare", (funding, setting) -> awardShare(funding), "amountPerYear", "requestedPerYear"));

    static final FactType RESOURCES = section("Resources", "/resources", Resources.class);
    static final FactType MONITORING = section("Monitoring", "/monitoring", Monitoring.class);
    static final FactType CAPACITY = section("Capacity", "/capacity", Capacity.class);
    static final FactType LEGAL = section("Legal", "/legal", Legal.class);

    static final FactType REQUIRED_ANALYSIS =
            type(FactType.section("RequiredAnalysis", "/requiredAnalysis", RequiredAnalysis.class)
                    .flag("demanded", (analysis, setting) -> demanded(analysis, setting), "required")
                    .text("demandedBy", (analysis, setting) -> demandedBy(analysis, setting), "rule"));

    static final FactType PRIOR_ASSESSMENT = section("PriorAssessment", "/priorAssessment", PriorAssessment.class);
    static final FactType DECLARATIONS = section("Declarations", "/declarations", Declarations.class);

    // the entries of lists

    static final FactType OBJECTIVE = entries("Objective", "/objectives", Objective.class);
    static final FactType ALTERNATIVE = entries("Alternative", "/rationale/alternatives", Alternative.class);

    static final FactType FOCAL_GROUP = type(FactType.of("FocalGroup", "/focalGroups", FocalGroupAnswer.class)
            .code("family", List.of(), (answer, setting) -> FocalGroups.familyOf(answer.group()), "group")
            .text("label", (answer, setting) -> GroupWords.label(answer.group(), setting), "group")
            .flag("entry", (answer, setting) -> true, "")
            .flag("adverse", (answer, setting) -> GroupWords.adverse(answer), "status")
            .flag("touched", (answer, setting) -> GroupWords.affected(answer), "status")
            .flag("core", (answer, setting) -> GroupWords.core(answer, setting), "group")
            .figure(
                    "ratio",
                    (answer, setting) -> GroupWords.ratio(answer),
                    "shareAffected",
                    "reportedRatio",
                    "shareReference")
            .figure(
                    "pointsAbove",
                    (answer, setting) -> GroupWords.pointsAbove(answer),
                    "shareAffected",
                    "reportedRatio",
                    "shareReference"));

    static final FactType INTERSECTION = entries("Intersection", "/intersections", Intersection.class);

    static final FactType IMPACT = type(FactType.of("Impact", "/impacts", Impact.class)
            .flag("negative", (impact, setting) -> impact.direction() == ImpactDirection.NEGATIVE, "direction")
            .flag("positive", (impact, setting) -> impact.direction() == ImpactDirection.POSITIVE, "direction")
            .flag(
                    "answered",
                    (impact, setting) -> ActionWords.answered(impact, setting.proposal()),
                    "id",
                    "/mitigations")
            .text("groups", (impact, setting) -> GroupWords.labels(impact.focalGroups(), setting), "focalGroups"));

    static final FactType INDICATOR = type(FactType.of("Indicator", "/indicators", Indicator.class)
            .flag("main", (indicator, setting) -> isMain(indicator, setting), ""));

    static final FactType REPORTED_DISPARITY = type(FactType.of(
                    "ReportedDisparity", "/reportedDisparities", ReportedDisparity.class)
            .text("label", (disparity, setting) -> GroupWords.label(disparity.focalGroup(), setting), "focalGroup")
            .flag("namesGroup", (disparity, setting) -> whenAnswered(disparity.focalGroup() != null), "focalGroup"));

    static final FactType ROOT_CAUSE = entries("RootCause", "/rootCauses", RootCause.class);
    static final FactType BARRIER = entries("Barrier", "/barriers", Barrier.class);

    static final FactType ACTIVITY = type(FactType.of("Activity", "/engagement/activities", Activity.class)
            .flag("engaging", (activity, setting) -> EngagementWords.engaging(activity), "level", "cancelled")
            .figure("rank", (activity, setting) -> EngagementWords.rank(activity.level()), "level")
            .codes("heard", EngagementWords::heard, "focalGroups")
            .text("label", (activity, setting) -> setting.tables().parties().label(activity.party()), "party")
            .code(
                    "perspective",
                    List.of(),
                    (activity, setting) -> setting.tables().parties().kind(activity.party()),
                    "party")
            .figure(
                    "responseShare",
                    (activity, setting) -> EngagementWords.responseShare(activity),
                    "responded",
                    "population"));

    static final FactType OBJECTION = type(FactType.of("Objection", "/engagement/objections", Objection.class)
            .text("label", (objection, setting) -> setting.tables().parties().label(objection.party()), "party"));
    static final FactType SOURCE = entries("Source", "/data/sources", DataSource.class);
    static final FactType FUNDING_SOURCE = entries("FundingSource", "/funding/sources", FundingSource.class);
    static final FactType DISTRIBUTION = entries("Distribution", "/funding/distribution", Distribution.class);
    static final FactType INTERNAL_RESOURCE =
            entries("InternalResource", "/resources/internal", InternalResource.class);
    static final FactType EXTERNAL_RESOURCE =
            entries("ExternalResource", "/resources/external", ExternalResource.class);
    static final FactType SUPPORT = entries("Support", "/support", Support.class);
    static final FactType RESPONSIBILITY = entries("Responsibility", "/responsibilities", Responsibility.class);

    static final FactType MITIGATION = type(FactType.of("Mitigation", "/mitigations", Mitigation.class)
            .flag("active", (mitigation, setting) -> ActionWords.active(mitigation), "status")
            .flag("inPlace", (mitigation, setting) -> ActionWords.inPlace(mitigation), "status"));

    static final FactType OUTCOME = type(FactType.of("Outcome", "/outcomes", Outcome.class)
            .text("label", (outcome, setting) -> GroupWords.label(outcome.focalGroup(), setting), "focalGroup")
            .date("lastActual", (outcome, setting) -> TimeWords.lastActual(outcome), "actuals"));

    static final FactType TRADEOFF = entries("Tradeoff", "/tradeoffs", Tradeoff.class);
    static final FactType RELATED_DECISION = entries("RelatedDecision", "/relatedDecisions", RelatedDecision.class);

    static final FactType PERCEPTION = type(FactType.of("Perception", "/perceptions", Perception.class)
            .flag(
                    "rated",
                    (perception, setting) ->
                            whenAnswered(perception.implementation() != null || perception.impact() != null),
                    "implementation",
                    "impact"));

    static final FactType PARTNER = entries("Partner", "/partners", Partner.class);
    static final FactType FOLLOW_UP = entries("FollowUp", "/followUps", FollowUp.class);
    static final FactType ARTIFACT = entries("Artifact", "/artifacts", Artifact.class);

    // the items of lists of words

    static final FactType DRIVER = items("Driver", "/rationale/drivers");
    static final FactType CRITERION = items("Criterion", "/reach/selectionCriteria");
    static final FactType DOMAIN = items("Domain", "/decision/domains");
    static final FactType PLACE = items("Place", "/reach/places");
    static final FactType NEEDING_UNIT = items("NeedingUnit", "/need/unitsNeeding");
    static final FactType REQUIRED_PARTY =
            type(FactType.derived("RequiredParty", "/engagement/requiredParties", Item.class, "")
                    .text("label", (item, setting) -> setting.tables().parties().label(item.code()), ""));
    static final FactType BREAKDOWN = items("Breakdown", "/data/sources");

    // what is asked one by one, and what is summed up

    static final FactType CORE_FAMILY = type(FactType.derived("CoreFamily", "/focalGroups", Asked.class, ""));
    static final FactType BARRIER_KIND = type(FactType.derived("BarrierKind", "/barriers", Asked.class, "")
            .code("kind", codes(BarrierType.values()), (asked, setting) -> asked.code(), ""));
    static final FactType PHASE_ROLE = type(FactType.derived("PhaseRole", "/responsibilities", Asked.class, "")
            .code("phase", codes(Phase.values()), (asked, setting) -> asked.code(), ""));

    static final FactType BURDEN = type(FactType.derived("Burden", "/focalGroups", Burden.class, ""));

    static final FactType GROUP_LOAD = type(FactType.derived("GroupLoad", "/relatedDecisions", GroupLoad.class, ""));

    static final FactType GROUP_CHANGE =
            type(FactType.derived("GroupChange", "/indicators", GroupChange.class, "baseline", "projected"));

    static final FactType GROUP_STANDING =
            type(FactType.derived("GroupStanding", "/indicators", GroupStanding.class, "baseline", "projected")
                    .flag("named", GroupStanding::named, "focalGroup", "/focalGroups"));

    static final FactType ACTIONS =
            type(FactType.derived("Actions", "/mitigations", ActionUnits.class, "/mitigations", "/responsibilities"));

    // what stands on an agenda

    /** An item of an agenda; no proposal holds one. */
    public static final FactType AGENDA_ITEM = type(FactType.<AgendaEntry>bare("AgendaItem", "")
            .text("title", (item, setting) -> item.title(), "title")
            .code("type", codes(DecisionType.values()), (item, setting) -> AgendaWords.decisionType(item), "type")
            .flag("exempt", (item, setting) -> AgendaWords.exempt(item, setting), "exemption")
            .flag("assessed", (item, setting) -> item.assessed(), "assessed"));

    private Vocabulary() {}

    public static Collection<FactType> types() {
        return TYPES.values();
    }

    public static Optional<FactType> type(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    /** One of a fixed list of questions, and whether it was answered: true, or unknown. */
    record Asked(String code, String label, @Nullable Boolean answered) {}

    /** How many focal groups are adversely affected. */
    record Burden(Figure adverseGroups) {}

    /** One word out of a list of words. */
    record Item(String code) {}

    private static <T extends Record> FactType section(String name, String home, Class<T> record) {
        return type(FactType.section(name, home, record));
    }

    private static <T extends Record> FactType entries(String name, String home, Class<T> record) {
        return type(FactType.of(name, home, record));
    }

    private static FactType items(String name, String home) {
        return type(FactType.derived(name, home, Item.class, ""));
    }

    private static FactType type(FactType.Definition<?> definition) {
        var type = definition.done();
        TYPES.put(type.name(), type);
        return type;
    }

    private static @Nullable String country(Organisation body) {
        return body.jurisdiction() == null ? null : body.jurisdiction().substring(0, 2);
    }

    private static @Nullable Figure awardShare(Funding funding) {
        return funding.amountPerYear() == null || funding.requestedPerYear() == null
                ? null
                : Figure.of(funding.amountPerYear()).dividedBy(Figure.of(funding.requestedPerYear()));
    }

    /** The organisation's profile can demand an analysis; it never excuses one that the submission says is required. */
    private static @Nullable Boolean demanded(RequiredAnalysis analysis, Setting setting) {
        return setting.demands().isEmpty() ? analysis.required() : Boolean.TRUE;
    }

    private static @Nullable String demandedBy(RequiredAnalysis analysis, Setting setting) {
        return setting.demands().isEmpty()
                ? analysis.rule()
                : setting.demands().get(0).name();
    }

    private static boolean isMain(Indicator indicator, Setting setting) {
        var indicators = setting.proposal().indicators();
        return indicators != null && indicators.get(0).equals(indicator);
    }

    /** True, or unknown: a question that is either answered or left open. */
    static @Nullable Boolean whenAnswered(boolean answered) {
        return answered ? Boolean.TRUE : null;
    }

    private static List<String> codes(Code[] values) {
        return Arrays.stream(values).map(Code::code).toList();
    }
}
