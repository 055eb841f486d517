package org.equityimpact.docket;

import java.util.List;
import org.equityimpact.agenda.AgendaItem;
import org.equityimpact.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * An item with what it brings before the meeting, read.
 *
 * @param proposal null where it brings none, or one that cannot be used
 * @param recorded where the proposal is recorded; null where it is not
 * @param complaints everything that is wrong with what it brings
 */
record Brought(
        AgendaItem item,
        @Nullable Proposal proposal,
        @Nullable RecordedVersion recorded,
        List<String> complaints) {

    static Brought unusable(AgendaItem item, List<String> complaints) {
        return new Brought(item, null, null, complaints);
    }

    static Brought nothing(AgendaItem item) {
        return new Brought(item, null, null, List.of());
    }
}
