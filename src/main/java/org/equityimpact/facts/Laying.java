package org.equityimpact.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.equityimpact.facts.disparity.Disparities;
import org.equityimpact.facts.disparity.DisparityChange;
import org.equityimpact.facts.disparity.GroupDisparity;
import org.equityimpact.facts.disparity.Period;
import org.equityimpact.proposal.BarrierType;
import org.equityimpact.proposal.Indicator;
import org.equityimpact.proposal.Phase;
import org.equityimpact.proposal.Proposal;
import org.equityimpact.proposal.RequiredAnalysis;
import org.jspecify.annotations.Nullable;

/** One proposal while its facts are being laid out: sections, entries, items, what is asked one by one, and what is concluded. */
final class Laying {

    private final Setting setting;
    private final Proposal proposal;
    private final Set<FactType> wanted;
    private final List<Fact> facts = new ArrayList<>();

    Laying(Setting setting, Set<FactType> wanted) {
        this.setting = setting;
        this.proposal = setting.proposal();
        this.wanted = wanted;
    }

    List<Fact> facts() {
        return facts;
    }

    void sections() {
        section(Vocabulary.SUBMISSION, proposal);
        section(Vocabulary.ORGANISATION, proposal.organisation());
        section(Vocabulary.DECISION, proposal.decision());
        section(Vocabulary.ALIGNMENT, proposal.alignment());
        section(Vocabulary.RATIONALE, proposal.rationale());
        section(Vocabulary.NEED, proposal.need());
        section(Vocabulary.REACH, proposal.reach());
        section(Vocabulary.ENGAGEMENT, proposal.engagement());
        section(Vocabulary.DATA, proposal.data());
        section(Vocabulary.EVIDENCE, proposal.evidence());
        section(Vocabulary.FUNDING, proposal.funding());
        section(Vocabulary.RESOURCES, proposal.resources());
        section(Vocabulary.MONITORING, proposal.monitoring());
        section(Vocabulary.CAPACITY, proposal.capacity());
        section(Vocabulary.LEGAL, proposal.legal());
        section(Vocabulary.PRIOR_ASSESSMENT, proposal.priorAssessment());
        section(Vocabulary.DECLARATIONS, proposal.declarations());
        var analysis = proposal.requiredAnalysis();
        section(
                Vocabulary.REQUIRED_ANALYSIS,
                analysis == null ? new RequiredAnalysis(null, null, null, null) : analysis);
    }

    void entries() {
        var rationale = proposal.rationale();
        var engagement = proposal.engagement();
        var data = proposal.data();
        var funding = proposal.funding();
        var resources = proposal.resources();
        entries(Vocabulary.OBJECTIVE, proposal.objectives());
        entries(Vocabulary.ALTERNATIVE, rationale == null ? null : rationale.alternatives());
        entries(Vocabulary.FOCAL_GROUP, proposal.focalGroups());
        entries(Vocabulary.INTERSECTION, proposal.intersections());
        entries(Vocabulary.IMPACT, proposal.impacts());
        entries(Vocabulary.INDICATOR, proposal.indicators());
        entries(Vocabulary.REPORTED_DISPARITY, proposal.reportedDisparities());
        entries(Vocabulary.ROOT_CAUSE, proposal.rootCauses());
        entries(Vocabulary.BARRIER, proposal.barriers());
        entries(Vocabulary.ACTIVITY, engagement == null ? null : engagement.activities());
        entries(Vocabulary.OBJECTION, engagement == null ? null : engagement.objections());
        entries(Vocabulary.SOURCE, data == null ? null : data.sources());
        entries(Vocabulary.FUNDING_SOURCE, funding == null ? null : funding.sources());
        entries(Vocabulary.DISTRIBUTION, funding == null ? null : funding.distribution());
        entries(Vocabulary.INTERNAL_RESOURCE, resources == null ? null : resources.internal());
        entries(Vocabulary.EXTERNAL_RESOURCE, resources == null ? null : resources.external());
        entries(Vocabulary.SUPPORT, proposal.support());
        entries(Vocabulary.RESPONSIBILITY, proposal.responsibilities());
        entries(Vocabulary.MITIGATION, proposal.mitigations());
        entries(Vocabulary.OUTCOME, proposal.outcomes());
        entries(Vocabulary.TRADEOFF, proposal.tradeoffs());
        entries(Vocabulary.RELATED_DECISION, proposal.relatedDecisions());
        entries(Vocabulary.PERCEPTION, proposal.perceptions());
        entries(Vocabulary.PARTNER, proposal.partners());
        entries(Vocabulary.FOLLOW_UP, proposal.followUps());
        entries(Vocabulary.ARTIFACT, proposal.artifacts());
    }

    void items() {
        var rationale = proposal.rationale();
        var reach = proposal.reach();
        var need = proposal.need();
        var engagement = proposal.engagement();
        items(Vocabulary.DRIVER, rationale == null ? null : rationale.drivers());
        items(Vocabulary.CRITERION, reach == null ? null : reach.selectionCriteria());
        items(Vocabulary.PLACE, reach == null ? null : reach.places());
        items(Vocabulary.DOMAIN, proposal.decision().domains());
        items(Vocabulary.NEEDING_UNIT, need == null ? null : need.unitsNeeding());
        items(Vocabulary.REQUIRED_PARTY, engagement == null ? null : engagement.requiredParties());
        breakdowns();
    }

    private void breakdowns() {
        if (!wanted.contains(Vocabulary.BREAKDOWN)) {
            return;
        }
        var sources = proposal.data() == null ? null : proposal.data().sources();
        if (sources == null) {
            facts.add(Vocabulary.BREAKDOWN.assumed());
            return;
        }
        for (int i = 0; i < sources.size(); i++) {
            var home = "/data/sources/%d/disaggregatedBy".formatted(i);
            items(Vocabulary.BREAKDOWN, home, sources.get(i).disaggregatedBy());
        }
    }

    void questions() {
        var groups = setting.tables().focalGroups();
        var unanswered = GroupWords.unansweredFamilies(proposal, setting);
        groups.coreFamilies()
                .forEach((family, label) -> asked(Vocabulary.CORE_FAMILY, family, label, !unanswered.contains(family)));
        if (proposal.focalGroups() != null && wanted.contains(Vocabulary.FOCAL_GROUP)) {
            unanswered.forEach(
                    family -> facts.add(Vocabulary.FOCAL_GROUP.assumed(Map.of("family", family, "core", true))));
        }
        Arrays.stream(BarrierType.values())
                .forEach(type -> asked(Vocabulary.BARRIER_KIND, type.code(), type.code(), answered(type)));
        Arrays.stream(Phase.values())
                .forEach(phase -> asked(Vocabulary.PHASE_ROLE, phase.code(), phase.code(), filled(phase)));
    }

    private boolean answered(BarrierType type) {
        return Lists.orEmpty(proposal.barriers()).stream()
                .anyMatch(barrier ->
                        barrier.type() == type && (isGiven(barrier.summary()) || isGiven(barrier.noneBecause())));
    }

    private boolean filled(Phase phase) {
        return Lists.orEmpty(proposal.responsibilities()).stream().anyMatch(role -> role.phase() == phase);
    }

    void sums() {
        section(Vocabulary.BURDEN, new Vocabulary.Burden(GroupWords.adverseGroups(proposal, setting)));
        section(Vocabulary.ACTIONS, ActionUnits.of(proposal));
        var related = proposal.relatedDecisions();
        if (related == null) {
            entries(Vocabulary.GROUP_LOAD, null);
        } else {
            GroupLoad.of(related, setting.tables().focalGroups()).forEach(load -> section(Vocabulary.GROUP_LOAD, load));
        }
    }

    /** How groups stand today, and what the decision does to that. */
    void disparities(Supplier<Disparities> disparities) {
        if (!wanted.contains(Vocabulary.GROUP_CHANGE) && !wanted.contains(Vocabulary.GROUP_STANDING)) {
            return;
        }
        var indicators = proposal.indicators();
        if (indicators == null) {
            assumed(Vocabulary.GROUP_CHANGE);
            assumed(Vocabulary.GROUP_STANDING);
            return;
        }
        var changes = disparities.get().changes().iterator();
        for (var group : disparities.get().groups()) {
            if (group.period() == Period.BASELINE) {
                disparity(group, changes.next(), indicators.get(group.place().indicatorIndex()));
            }
        }
    }

    private void disparity(GroupDisparity group, DisparityChange change, Indicator indicator) {
        var pointer = group.place().pointer();
        if (wanted.contains(Vocabulary.GROUP_CHANGE)) {
            var stated = GroupChange.of(change, group, indicator);
            facts.add(Vocabulary.GROUP_CHANGE.stated(pointer, stated, setting));
        }
        if (wanted.contains(Vocabulary.GROUP_STANDING)) {
            var stated =
                    GroupStanding.of(group, change, indicator, setting.tables().disparity());
            facts.add(Vocabulary.GROUP_STANDING.stated(pointer, stated, setting));
        }
    }

    private void assumed(FactType type) {
        if (wanted.contains(type)) {
            facts.add(type.assumed());
        }
    }

    private void asked(FactType type, String code, String label, boolean answered) {
        section(type, new Vocabulary.Asked(code, label, Vocabulary.whenAnswered(answered)));
    }

    private void section(FactType type, @Nullable Object section) {
        if (!wanted.contains(type)) {
            return;
        }
        facts.add(section == null ? type.unanswered() : type.stated(type.home(), section, setting));
    }

    private void entries(FactType type, @Nullable List<? extends Record> entries) {
        if (!wanted.contains(type)) {
            return;
        }
        if (entries == null) {
            facts.add(type.assumed());
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            facts.add(type.stated(type.home() + "/" + i, entries.get(i), setting));
        }
    }

    private void items(FactType type, @Nullable List<String> items) {
        items(type, type.home(), items);
    }

    private void items(FactType type, String home, @Nullable List<String> items) {
        if (!wanted.contains(type)) {
            return;
        }
        if (items == null) {
            facts.add(type.assumed(home));
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            facts.add(type.stated(home + "/" + i, new Vocabulary.Item(items.get(i)), setting));
        }
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
