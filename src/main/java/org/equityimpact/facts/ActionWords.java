package org.equityimpact.facts;

import org.equityimpact.proposal.Impact;
import org.equityimpact.proposal.Mitigation;
import org.equityimpact.proposal.MitigationStatus;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/** What is concluded of mitigations: whether they stand, and whether they are in place. */
final class ActionWords {

    private ActionWords() {}

    /** A mitigation that was dropped counts nowhere; one without a status may have been. */
    static @Nullable Boolean active(Mitigation mitigation) {
        return mitigation.status() == null ? null : Boolean.valueOf(mitigation.status() != MitigationStatus.DROPPED);
    }

    /** Whether a mitigation that is in place and has an owner names the impact. */
    static @Nullable Boolean answered(Impact impact, Proposal proposal) {
        if (proposal.mitigations() == null) {
            return null;
        }
        var answers = proposal.mitigations().stream()
                .filter(mitigation ->
                        mitigation.owner() != null && !mitigation.owner().isBlank())
                .map(mitigation -> Truth.and(Truth.of(inPlace(mitigation)), names(mitigation, impact)))
                .toList();
        return answers.contains(Truth.TRUE) ? Boolean.TRUE : answers.contains(Truth.UNKNOWN) ? null : Boolean.FALSE;
    }

    private static Truth names(Mitigation mitigation, Impact impact) {
        if (mitigation.impactIds() == null) {
            return Truth.UNKNOWN;
        }
        if (impact.id() == null) {
            return mitigation.impactIds().isEmpty() ? Truth.FALSE : Truth.UNKNOWN;
        }
        return Truth.of(mitigation.impactIds().contains(impact.id()));
    }

    static @Nullable Boolean inPlace(Mitigation mitigation) {
        return mitigation.status() == null
                ? null
                : Boolean.valueOf(mitigation.status() == MitigationStatus.IN_PLACE
                        || mitigation.status() == MitigationStatus.DONE);
    }
}
