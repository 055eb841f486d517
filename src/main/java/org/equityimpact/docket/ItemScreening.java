package org.equityimpact.docket;

import java.time.LocalDate;
import java.util.List;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.assessment.Assessment;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.assessment.Terms;
import org.equityimpact.json.ProposalReader;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * Screens one item: what the rules say of its proposal, or what follows from there being none.
 *
 * @param meets the day of the meeting; null where it is not known
 */
record ItemScreening(
        Assessor assessor,
        RuleBook rules,
        ProposalReader reader,
        Records records,
        LocalDate day,
        @Nullable LocalDate meets) {

    Screened of(Brought brought) {
        var proposal = brought.proposal();
        return proposal == null
                ? new Screened(withoutProposal(brought), null)
                : assessed(brought.item(), proposal, brought.recorded());
    }

    private DocketItem withoutProposal(Brought brought) {
        var screening = new WithoutProposal(assessor, rules, day);
        return brought.complaints().isEmpty()
                ? screening.of(brought.item())
                : screening.unusable(brought.item(), brought.complaints());
    }

    private Screened assessed(AgendaItem item, Proposal proposal, @Nullable RecordedVersion recorded) {
        var assessment = assessor.assess(proposal, new Terms(day, true, true));
        var highlights = Highlights.of(assessment, rules);
        List<RecordedVersion> before = recorded == null ? List.of() : records.before(recorded);
        var earlier = new EarlierAssessments(assessor, reader, day);
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
                difference(assessment, recorded, before, earlier),
                highlights.questions(),
                Units.planning(proposal),
                highlights.found(),
                rules.tables().focalGroups().leftOutBy(proposal),
                clearance(assessment, recorded, before, earlier),
                List.of());
        return new Screened(
                docketItem,
                Burden.of(proposal, item.number(), recorded == null ? null : recorded.assessment(), day.getYear()));
    }

    private Clearance clearance(
            Assessment assessment,
            @Nullable RecordedVersion recorded,
            List<RecordedVersion> before,
            EarlierAssessments earlier) {
        List<GateOverride> overrides = recorded == null ? List.of() : records.overrides(recorded);
        return new ItemClearance(assessment, rules, decides(), recorded, before, overrides, new Settling(earlier))
                .clearance();
    }

    /** The day on which an override must still count: that of the meeting, unless it is over. */
    private LocalDate decides() {
        return meets == null || meets.isBefore(day) ? day : meets;
    }

    private @Nullable VersionDifference difference(
            Assessment assessment,
            @Nullable RecordedVersion recorded,
            List<RecordedVersion> before,
            EarlierAssessments earlier) {
        return recorded == null || before.isEmpty()
                ? null
                : new Differences(earlier, rules).between(before.get(0), assessment, recorded);
    }
}
