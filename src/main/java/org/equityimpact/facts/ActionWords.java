package org.equityimpact.facts;

import org.equityimpact.proposal.Mitigation;
import org.equityimpact.proposal.MitigationStatus;
import org.jspecify.annotations.Nullable;

/** What is concluded of mitigations: whether they stand, and whether they are in place. */
final class ActionWords {

    private ActionWords() {}

    /** A mitigation that was dropped counts nowhere; one without a status may have been. */
    static @Nullable Boolean active(Mitigation mitigation) {
        return mitigation.status() == null ? null : Boolean.valueOf(mitigation.status() != MitigationStatus.DROPPED);
    }

    static @Nullable Boolean inPlace(Mitigation mitigation) {
        return mitigation.status() == null
                ? null
                : Boolean.valueOf(mitigation.status() == MitigationStatus.IN_PLACE
                        || mitigation.status() == MitigationStatus.DONE);
    }
}
