package org.equityimpact.docket;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.equityimpact.docket.CumulativeEffect.LiveDecision;
import org.equityimpact.facts.FocalGroups;
import org.equityimpact.proposal.Funding;
import org.equityimpact.proposal.PartialDate;
import org.equityimpact.proposal.Proposal;
import org.equityimpact.proposal.Stage;
import org.jspecify.annotations.Nullable;

/** Whom a live decision burdens, in which year, and what it saves. */
record Burden(LiveDecision decision, List<String> groups, int year) {

    private static final Set<Stage> OVER = Set.of(Stage.WITHDRAWN, Stage.RESCINDED, Stage.QUASHED);

    /** Null where the decision is no longer live. */
    static @Nullable Burden of(
            Proposal proposal, @Nullable String item, @Nullable String assessment, int yearIfUnknown) {
        var stage = proposal.decision().stage();
        if (stage != null && OVER.contains(stage)) {
            return null;
        }
        return new Burden(
                decision(proposal, item, assessment), FocalGroups.burdenedBy(proposal), year(proposal, yearIfUnknown));
    }

    private static LiveDecision decision(Proposal proposal, @Nullable String item, @Nullable String assessment) {
        var saving = saving(proposal.funding());
        return new LiveDecision(
                item,
                proposal.title(),
                proposal.reference(),
                assessment,
                saving,
                saving == null ? null : currency(proposal.funding()));
    }

    private static int year(Proposal proposal, int otherwise) {
        var decision = proposal.decision();
        return Stream.of(decision.effectiveDate(), decision.decisionDate())
                .filter(Objects::nonNull)
                .findFirst()
                .map(PartialDate::first)
                .map(day -> day.getYear())
                .orElse(otherwise);
    }

    private static @Nullable BigDecimal saving(@Nullable Funding funding) {
        if (funding == null) {
            return null;
        }
        return funding.savingPerYear() != null ? funding.savingPerYear() : funding.savingOneTime();
    }

    private static @Nullable String currency(@Nullable Funding funding) {
        return funding == null ? null : funding.currency();
    }
}
