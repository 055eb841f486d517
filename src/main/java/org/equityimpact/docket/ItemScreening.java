package org.equityimpact.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.Matter;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.assessment.Terms;
import org.equityimpact.docket.Clearance.Ground;
import org.equityimpact.docket.Clearance.Hold;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/** Screens one item: what the rules say of its proposal, or what follows from there being none. */
record ItemScreening(Assessor assessor, RuleBook rules, ProposalReader reader, Records records, LocalDate day) {

    Screened of(Brought brought) {
        if (!brought.complaints().isEmpty()) {
            return new Screened(unusable(brought.item(), brought.complaints()), null);
        }
        var proposal = brought.proposal();
        if (proposal != null) {
            return assessed(brought.item(), proposal, brought.recorded());
        }
        return new Screened(
                brought.item().matter() instanceof Matter.Exempt exempt
                        ? exempt(brought.item(), exempt)
                        : unassessed(brought.item()),
                null);
    }

    private Screened assessed(AgendaItem item, Proposal proposal, @Nullable RecordedVersion recorded) {
        var assessment = assessor.assess(proposal, new Terms(day, true, true));
        var highlights = new Highlights(assessment, rules);
        var docketItem = new DocketItem(
                item.position(),
                item.number(),
                proposal.title(),
                proposal.organisation().name(),
                proposal.reference(),
                recorded == null ? null : recorded.version(),
                recorded == null || recorded.newest() == recorded.version() ? null : recorded.newest(),
                recorded == null ? null : recorded.assessment(),
                ItemState.ASSESSED,
                null,
                assessment.outcome(),
                assessment.concern(),
                assessment.completeness(),
                assessment.confidence(),
                GateLines.of(assessment, rules.scoring()),
                highlights.reasons(),
                highlights.missing(),
                difference(proposal, assessment, recorded),
                highlights.questions(),
                clearance(assessment, recorded),
                List.of());
        return new Screened(
                docketItem,
                Burden.of(proposal, item.number(), recorded == null ? null : recorded.assessment(), day.getYear()));
    }

    private Clearance clearance(Assessment assessment, @Nullable RecordedVersion recorded) {
        return recorded == null
                ? new Clearing(assessment, rules, day, null, List.of(), List.of()).clearance()
                : new Clearing(assessment, rules, day, recorded, records.before(recorded), records.overrides(recorded))
                        .clearance();
    }

    private @Nullable VersionDifference difference(
            Proposal proposal, Assessment assessment, @Nullable RecordedVersion recorded) {
        return recorded == null
                ? null
                : records.before(recorded).stream()
                        .findFirst()
                        .map(before -> new Differences(assessor, reader, rules, day)
                                .between(before, proposal, assessment, recorded))
                        .orElse(null);
    }

    private DocketItem exempt(AgendaItem item, Matter.Exempt exempt) {
        return bare(
                item,
                ItemState.EXEMPT,
                new DocketItem.Exemption(exempt.reason(), exempt.reason(), exempt.note()),
                Clearance.free(),
                List.of());
    }

    private DocketItem unassessed(AgendaItem item) {
        var hold = new Hold(
                "agenda-item-unassessed",
                Outcome.INCOMPLETE,
                Ground.UNASSESSED,
                "No assessment came with it; submit its proposal, or name why it needs none.",
                null);
        return bare(item, ItemState.UNASSESSED, null, new Clearance(false, List.of(hold), List.of()), List.of());
    }

    private DocketItem unusable(AgendaItem item, List<String> complaints) {
        var hold = new Hold("unusable", Outcome.INCOMPLETE, Ground.UNUSABLE, complaints.get(0), null);
        return bare(item, ItemState.UNUSABLE, null, new Clearance(false, List.of(hold), List.of()), complaints);
    }

    private static DocketItem bare(
            AgendaItem item,
            ItemState state,
            DocketItem.@Nullable Exemption exemption,
            Clearance clearance,
            List<String> complaints) {
        return new DocketItem(
                item.position(),
                item.number(),
                Objects.requireNonNullElse(item.title(), "Item " + item.number()),
                null,
                null,
                null,
                null,
                null,
                state,
                exemption,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                clearance,
                complaints);
    }
}
