package org.equityimpact.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.agenda.Matter;
import org.equityimpact.assessment.AgendaFindings;
import org.equityimpact.assessment.Assessment.CannotTell;
import org.equityimpact.assessment.Assessment.Finding;
import org.equityimpact.assessment.Assessor;
import org.equityimpact.assessment.Outcome;
import org.equityimpact.assessment.RuleBook;
import org.equityimpact.docket.Clearance.Ground;
import org.equityimpact.docket.Clearance.Hold;
import org.equityimpact.docket.DocketItem.Exemption;
import org.equityimpact.facts.AgendaEntry;
import org.jspecify.annotations.Nullable;

/** Screens items that bring no proposal, by the rules about agenda items, or one that cannot be used. */
record WithoutProposal(Assessor assessor, RuleBook rules, LocalDate day) {

    /** Stands for a gate where what came with an item cannot be read. */
    private static final String UNUSABLE = "unusable";

    DocketItem unusable(AgendaItem item, List<String> complaints) {
        var hold = new Hold(UNUSABLE, Outcome.INCOMPLETE, Ground.UNUSABLE, complaints.get(0), null);
        return docketItem(
                item,
                ItemState.UNUSABLE,
                null,
                new AgendaFindings(List.of(), List.of()),
                new Clearance(false, List.of(hold), List.of()),
                complaints);
    }

    DocketItem of(AgendaItem item) {
        var exempt = item.matter() instanceof Matter.Exempt named ? named : null;
        var entry = new AgendaEntry(title(item), item.type(), exempt == null ? null : exempt.reason(), false);
        var found = assessor.agendaItem(entry, day);
        return docketItem(item, state(found, exempt), exemption(exempt), found, clearance(found), List.of());
    }

    private static ItemState state(AgendaFindings found, Matter.@Nullable Exempt exempt) {
        if (!found.isClear()) {
            return ItemState.UNASSESSED;
        }
        return exempt == null ? ItemState.NOT_COVERED : ItemState.EXEMPT;
    }

    private @Nullable Exemption exemption(Matter.@Nullable Exempt exempt) {
        if (exempt == null) {
            return null;
        }
        var label = rules.tables().agendaExemptions().getOrDefault(exempt.reason(), exempt.reason());
        return new Exemption(exempt.reason(), label, exempt.note());
    }

    private Clearance clearance(AgendaFindings found) {
        var holds = found.findings().isEmpty()
                ? found.cannotTell().stream().map(WithoutProposal::hold).toList()
                : found.findings().stream().map(WithoutProposal::hold).toList();
        return new Clearance(holds.isEmpty(), holds, List.of());
    }

    private static Hold hold(Finding finding) {
        return new Hold(finding.rule(), Outcome.INCOMPLETE, Ground.UNASSESSED, finding.message(), null);
    }

    private static Hold hold(CannotTell open) {
        return new Hold(
                open.rule(),
                Outcome.INCOMPLETE,
                Ground.UNASSESSED,
                "No assessment came with it, and its type is not stated; state the type, submit its proposal, or name why it needs none.",
                null);
    }

    private DocketItem docketItem(
            AgendaItem item,
            ItemState state,
            @Nullable Exemption exemption,
            AgendaFindings found,
            Clearance clearance,
            List<String> complaints) {
        var highlights = Highlights.of(found, rules);
        return new DocketItem(
                item.position(),
                item.number(),
                title(item),
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
                highlights.reasons(),
                highlights.missing(),
                null,
                highlights.questions(),
                null,
                highlights.found(),
                List.of(),
                clearance,
                complaints);
    }

    private static String title(AgendaItem item) {
        return Objects.requireNonNullElse(item.title(), "Item " + item.number());
    }
}
